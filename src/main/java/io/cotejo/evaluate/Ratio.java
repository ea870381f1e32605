package io.cotejo.evaluate;

/**
 * A share that remembers its counts, so that documents can be summed before dividing (micro
 * average).
 *
 * @param hits how many were right, in [0, total]
 * @param total out of how many, ≥ 0
 */
public record Ratio(long hits, long total) {

  /** Nothing counted. */
  public static final Ratio NONE = new Ratio(0, 0);

  /**
   * Checks the counts.
   *
   * @throws IllegalArgumentException if {@code 0 <= hits <= total} does not hold
   */
  public Ratio {
    if (hits < 0 || hits > total) {
      throw new IllegalArgumentException(
          "ratio must satisfy 0 <= hits <= total: " + hits + " of " + total);
    }
  }

  /** One more thing counted. */
  Ratio plus(boolean hit) {
    return new Ratio(hits + (hit ? 1 : 0), total + 1);
  }

  /** Both counted together. */
  Ratio plus(Ratio other) {
    return new Ratio(hits + other.hits, total + other.total);
  }

  /** The share, in [0, 1]; 0 if nothing was counted. */
  public double value() {
    return total == 0 ? 0 : (double) hits / total;
  }
}
