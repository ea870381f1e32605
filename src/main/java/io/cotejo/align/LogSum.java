package io.cotejo.align;

/** Adds probabilities that are given as logarithms. */
final class LogSum {

  /** Differences beyond this change nothing that anybody looks at. */
  private static final double NEGLIGIBLE = 30;

  private LogSum() {}

  static double of(double a, double b) {
    double high = Math.max(a, b);
    double low = Math.min(a, b);
    return high - low > NEGLIGIBLE || low == Double.NEGATIVE_INFINITY
        ? high
        : high + Math.log1p(Math.exp(low - high));
  }
}
