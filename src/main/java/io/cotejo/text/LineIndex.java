package io.cotejo.text;

import java.util.Arrays;

/** Tells the line of a place in a text; CR LF, LF and CR end one. Immutable and thread-safe. */
public final class LineIndex {

  private final int[] starts;

  private LineIndex(int[] starts) {
    this.starts = starts;
  }

  /** The lines of a text. */
  public static LineIndex of(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1))) {
        starts = count == starts.length ? Arrays.copyOf(starts, 2 * count) : starts;
        starts[count++] = i + 1;
      }
    }
    return new LineIndex(Arrays.copyOf(starts, count));
  }

  /**
   * The line of a place, from 1.
   *
   * @param offset in UTF-16 units, 0 or more
   */
  public int line(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LineIndex index && Arrays.equals(starts, index.starts);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(starts);
  }

  @Override
  public String toString() {
    return starts.length + " lines";
  }
}
