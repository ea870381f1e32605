package io.cotejo.filter;

/** Counts the lines of a text from one place to the next. Not safe to share. */
public final class Position {

  private final String text;
  private int line = 1;
  private int at;

  /** Stands at the beginning of a text. */
  public Position(String text) {
    this.text = text;
  }

  /**
   * Goes to a place, in time proportional to the way.
   *
   * @param offset in UTF-16 units, from 0 to the length of the text
   */
  public Position to(int offset) {
    for (; at < offset; at++) {
      line += isLineEnd(at) ? 1 : 0;
    }
    for (; at > offset; at--) {
      line -= isLineEnd(at - 1) ? 1 : 0;
    }
    return this;
  }

  /** CR LF, LF and CR end a line. */
  private boolean isLineEnd(int unit) {
    char c = text.charAt(unit);
    return c == '\n' || (c == '\r' && !text.startsWith("\n", unit + 1));
  }

  /** The line, from 1. */
  public int line() {
    return line;
  }

  /** The column, from 1, in UTF-16 units. */
  int column() {
    int start = at;
    while (start > 0 && !isLineEnd(start - 1)) {
      start--;
    }
    return at - start + 1;
  }
}
