package io.cotejo.translate;

/**
 * How fast requests may follow each other.
 *
 * @param concurrency requests under way at a time, ≥ 1
 * @param requestsPerMinute > 0; {@link Double#POSITIVE_INFINITY} for any number
 * @param codePointsPerMinute > 0; {@link Double#POSITIVE_INFINITY} for any number
 */
public record Pace(int concurrency, double requestsPerMinute, double codePointsPerMinute) {

  /**
   * Checks the ranges.
   *
   * @throws IllegalArgumentException if a number is out of range
   */
  public Pace {
    if (concurrency < 1 || !(requestsPerMinute > 0) || !(codePointsPerMinute > 0)) {
      throw new IllegalArgumentException(
          "concurrency, requests and code points a minute must be positive: "
              + concurrency
              + ", "
              + requestsPerMinute
              + ", "
              + codePointsPerMinute);
    }
  }

  /** As fast as the answers come, with that many requests under way at a time. */
  public static Pace of(int concurrency) {
    return new Pace(concurrency, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);
  }
}
