package io.cotejo.align;

/**
 * How to look for counterparts in two piles.
 *
 * @param candidates target sentences looked at for each source sentence, ≥ 1
 * @param leastConfidence pairs less likely than this are not made, in [0, 1]
 * @param threads number of threads, ≥ 1; changes the speed only
 */
public record MineOptions(int candidates, double leastConfidence, int threads) {

  private static final int CANDIDATES = 24;

  /** Pairs less likely than this are not made: a false pair is worse than a missed one. */
  private static final double LEAST_CONFIDENCE = 0.5;

  /**
   * Checks the ranges.
   *
   * @throws IllegalArgumentException if one is not kept to
   */
  public MineOptions {
    if (candidates < 1 || threads < 1) {
      throw new IllegalArgumentException(
          "must be >= 1: candidates " + candidates + ", threads " + threads);
    }
    if (!(leastConfidence >= 0 && leastConfidence <= 1)) {
      throw new IllegalArgumentException("confidence must be in [0, 1]: " + leastConfidence);
    }
  }

  /** The usual ones, with one thread. */
  public static MineOptions defaults() {
    return new MineOptions(CANDIDATES, LEAST_CONFIDENCE, 1);
  }

  /** The same with another number of threads. */
  public MineOptions withThreads(int number) {
    return new MineOptions(candidates, leastConfidence, number);
  }

  /** The same with another least confidence. */
  public MineOptions withLeastConfidence(double confidence) {
    return new MineOptions(candidates, confidence, threads);
  }
}
