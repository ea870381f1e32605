package io.cotejo.bitext;

/**
 * A half-open stretch of a text.
 *
 * @param start first UTF-16 unit, ≥ 0
 * @param end one past the last UTF-16 unit, ≥ start
 */
public record Span(int start, int end) {

  /**
   * Checks the bounds.
   *
   * @throws IllegalArgumentException if {@code 0 <= start <= end} does not hold
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "span must satisfy 0 <= start <= end: " + start + ".." + end);
    }
  }

  /** Number of UTF-16 units. */
  public int length() {
    return end - start;
  }

  /** The part of {@code text} that this span covers. */
  public String of(String text) {
    return text.substring(start, end);
  }
}
