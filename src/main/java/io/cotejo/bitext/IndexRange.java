package io.cotejo.bitext;

/**
 * A half-open range of sentence positions on one {@link Side}.
 *
 * @param start first position, ≥ 0
 * @param end one past the last position, ≥ start; equal to start in a null bead
 */
public record IndexRange(int start, int end) {

  /**
   * Checks the bounds.
   *
   * @throws IllegalArgumentException if {@code 0 <= start <= end} does not hold
   */
  public IndexRange {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "range must satisfy 0 <= start <= end: " + start + ".." + end);
    }
  }

  /** Number of sentences. */
  public int size() {
    return end - start;
  }

  /** Whether the range holds no sentence. */
  public boolean isEmpty() {
    return start == end;
  }
}
