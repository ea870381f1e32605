package io.cotejo.format;

/** How sure a claim is, told by dots, a word and a colour, never by the colour alone. */
public enum Band {
  HIGH(0.75, 4, "●●●●", "high"),
  FAIR(0.50, 3, "●●●○", "fair"),
  LOW(0.30, 2, "●●○○", "low"),
  DOUBTFUL(0, 1, "●○○○", "doubtful");

  private final double least;
  private final int quarters;
  private final String dots;
  private final String word;

  Band(double least, int quarters, String dots, String word) {
    this.least = least;
    this.quarters = quarters;
    this.dots = dots;
    this.word = word;
  }

  /** The band of a confidence in [0, 1]. */
  public static Band of(double confidence) {
    for (Band band : values()) {
      if (confidence >= band.least) {
        return band;
      }
    }
    return DOUBTFUL;
  }

  /** Four dots, filled from the left. */
  public String dots() {
    return dots;
  }

  /** The word for it, which is its class in the style sheet too. */
  public String word() {
    return word;
  }

  /** How full it is, in quarters: 1 to 4. */
  public int quarters() {
    return quarters;
  }

  /** The least confidence, as people read it. */
  public String least() {
    return Decimals.page(least);
  }
}
