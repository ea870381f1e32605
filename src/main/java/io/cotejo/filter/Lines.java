package io.cotejo.filter;

import io.cotejo.bitext.Span;
import java.util.ArrayList;
import java.util.List;

/** Where the lines of a text stand. Stateless. */
final class Lines {

  private Lines() {}

  /** Each line without its end, be that CR LF, LF or CR. */
  static List<Span> of(String text) {
    List<Span> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        lines.add(new Span(start, i));
        i += c == '\r' && text.startsWith("\n", i + 1) ? 1 : 0;
        start = i + 1;
      }
    }
    if (start < text.length()) {
      lines.add(new Span(start, text.length()));
    }
    return lines;
  }
}
