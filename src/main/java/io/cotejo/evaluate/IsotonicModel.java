package io.cotejo.evaluate;

import java.util.Collections;
import java.util.List;

/**
 * A rising function from scores to probabilities: straight between its points, level outside them.
 * Immutable.
 *
 * @param scores strictly ascending, one at least
 * @param probabilities one for each score, in [0, 1], never falling
 */
public record IsotonicModel(List<Double> scores, List<Double> probabilities) {

  /**
   * Copies and checks the components.
   *
   * @throws IllegalArgumentException if there are no points, or they are not as described
   */
  public IsotonicModel {
    scores = List.copyOf(scores);
    probabilities = List.copyOf(probabilities);
    if (scores.isEmpty() || scores.size() != probabilities.size()) {
      throw new IllegalArgumentException(
          "sizes do not fit: " + scores.size() + ", " + probabilities.size());
    }
    for (int i = 0; i < scores.size(); i++) {
      double p = probabilities.get(i);
      boolean rises =
          i == 0 || (scores.get(i) > scores.get(i - 1) && p >= probabilities.get(i - 1));
      if (!rises || !Double.isFinite(scores.get(i)) || !(p >= 0 && p <= 1)) {
        throw new IllegalArgumentException("not rising in [0, 1]: " + scores + probabilities);
      }
    }
  }

  /**
   * The probability of {@code true} at a score, in [0, 1].
   *
   * @param score not NaN
   * @throws IllegalArgumentException if it is NaN
   */
  public double probability(double score) {
    if (Double.isNaN(score)) {
      throw new IllegalArgumentException("score must be a number");
    }
    int next = Collections.binarySearch(scores, score);
    if (next >= 0) {
      return probabilities.get(next);
    }
    next = -next - 1;
    if (next == 0 || next == scores.size()) {
      return probabilities.get(Math.max(next - 1, 0));
    }
    double below = scores.get(next - 1);
    double share = (score - below) / (scores.get(next) - below);
    double low = probabilities.get(next - 1);
    return low + share * (probabilities.get(next) - low);
  }
}
