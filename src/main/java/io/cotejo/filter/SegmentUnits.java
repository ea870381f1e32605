package io.cotejo.filter;

import io.cotejo.bitext.Span;
import io.cotejo.text.Legible;
import java.util.Arrays;

/** The units of a text, and where each begins and ends in its file. Not safe to share. */
final class SegmentUnits {

  private final StringBuilder text = new StringBuilder();
  private int[] starts = new int[64];
  private int[] ends = new int[64];

  void add(char c, int start, int end) {
    if (text.length() == starts.length) {
      starts = Arrays.copyOf(starts, starts.length * 2);
      ends = Arrays.copyOf(ends, ends.length * 2);
    }
    starts[text.length()] = start;
    ends[text.length()] = end;
    text.append(c);
  }

  /** Adds some units of another text. */
  void add(SegmentUnits other, int from, int to) {
    for (int i = from; i < to; i++) {
      add(other.text.charAt(i), other.starts[i], other.ends[i]);
    }
  }

  /** The same as they are compared and translated. */
  SegmentUnits legible() {
    Legible read = Legible.of(text.toString());
    SegmentUnits units = new SegmentUnits();
    for (int i = 0; i < read.text().length(); i++) {
      Span unit = read.written(new Span(i, i + 1));
      units.add(read.text().charAt(i), starts[unit.start()], ends[unit.end() - 1]);
    }
    return units;
  }

  String text() {
    return text.toString();
  }

  int length() {
    return text.length();
  }

  boolean areBlank() {
    return text.toString().isBlank();
  }

  /** Whether a space, or nothing, would stand before the next unit. */
  boolean endInSpace() {
    return text.length() == 0 || text.charAt(text.length() - 1) == ' ';
  }

  int start(int unit) {
    return starts[unit];
  }

  int end(int unit) {
    return ends[unit];
  }

  int[] starts() {
    return Arrays.copyOf(starts, text.length());
  }

  int[] ends() {
    return Arrays.copyOf(ends, text.length());
  }
}
