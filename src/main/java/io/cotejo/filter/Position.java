package io.cotejo.filter;

/** Counts the lines of a text up to ever later places. Not safe to share. */
public final class Position {

  private final String text;
  private int line = 1;
  private int lineStart;
  private int at;

  /** Stands at the beginning of a text. */
  public Position(String text) {
    this.text = text;
  }

  /**
   * Goes on.
   *
   * @param offset in UTF-16 units; a place before the last one is counted from the beginning again
   */
  public Position to(int offset) {
    if (offset < at) {
      line = 1;
      lineStart = 0;
      at = 0;
    }
    for (; at < offset; at++) {
      char c = text.charAt(at);
      if (c == '\n' || (c == '\r' && !text.startsWith("\n", at + 1))) {
        line++;
        lineStart = at + 1;
      }
    }
    return this;
  }

  /** The line, from 1; CR LF, LF and CR end one. */
  public int line() {
    return line;
  }

  /** The column, from 1, in UTF-16 units. */
  int column() {
    return at - lineStart + 1;
  }
}
