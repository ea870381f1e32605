package io.cotejo.bitext;

import java.util.Locale;

/**
 * How sure a claim is, in steps that people can tell apart: by dots and a word, never by a colour
 * alone. From the surest to the least sure.
 */
public enum ConfidenceBand {
  /** Three in four, or more. */
  HIGH(0.75, 4),
  /** Likelier than not. */
  FAIR(0.50, 3),
  /** Less likely than not. */
  LOW(0.30, 2),
  /** Anything below. */
  DOUBTFUL(0, 1);

  private final double least;
  private final int quarters;

  ConfidenceBand(double least, int quarters) {
    this.least = least;
    this.quarters = quarters;
  }

  /** The band of a confidence in [0, 1]. */
  public static ConfidenceBand of(double confidence) {
    for (ConfidenceBand band : values()) {
      if (confidence >= band.least) {
        return band;
      }
    }
    return DOUBTFUL;
  }

  /** The least confidence that is in it. */
  public double least() {
    return least;
  }

  /** Whether people should look: the claim may as well be wrong. */
  public boolean isUnsure() {
    return least < FAIR.least;
  }

  /** How full it is, in quarters: 1 to 4. */
  public int quarters() {
    return quarters;
  }

  /** Four dots, filled from the left. */
  public String dots() {
    return "●".repeat(quarters) + "○".repeat(4 - quarters);
  }

  /** The word for it, which is its class in style sheets too. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
