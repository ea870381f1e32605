package io.cotejo.segment;

import io.cotejo.bitext.Span;

/** White space around sentences. */
final class Spaces {

  private Spaces() {}

  /** The first place from {@code from} on that is no white space; the text's end if all is. */
  static int skip(String text, int from) {
    int i = from;
    while (i < text.length() && isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** The stretch without the white space at its ends; empty if it is all white space. */
  static Span trimmed(String text, int from, int to) {
    int start = from;
    while (start < to && isSpace(text.charAt(start))) {
      start++;
    }
    int end = to;
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  /** White space of any kind, the no-break ones included. */
  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
