package io.cotejo.evaluate;

import java.util.Objects;
import java.util.OptionalDouble;

/**
 * A bead with the number that an aligner printed after it, if any.
 *
 * @param bead the bead
 * @param score finite; what it means (a cost, a confidence) is up to the aligner
 */
public record ScoredBead(GoldBead bead, OptionalDouble score) {

  /**
   * Checks the components.
   *
   * @throws IllegalArgumentException if the score is not finite
   */
  public ScoredBead {
    Objects.requireNonNull(bead, "bead");
    if (score.isPresent() && !Double.isFinite(score.getAsDouble())) {
      throw new IllegalArgumentException("score must be finite: " + score.getAsDouble());
    }
  }
}
