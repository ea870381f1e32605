package io.cotejo.bitext;

/**
 * When something is said in a film or a recording.
 *
 * @param start in milliseconds from the beginning; negative in subtitles that were moved too far
 * @param end in milliseconds, ≥ start
 */
public record TimeSpan(long start, long end) {

  /**
   * Checks the order.
   *
   * @throws IllegalArgumentException if it ends before it starts
   */
  public TimeSpan {
    if (end < start) {
      throw new IllegalArgumentException("time must satisfy start <= end: " + start + ".." + end);
    }
  }

  /** The shortest span that holds both. */
  public TimeSpan with(TimeSpan other) {
    return new TimeSpan(Math.min(start, other.start), Math.max(end, other.end));
  }
}
