package io.cotejo.ingest;

import io.cotejo.bitext.Span;
import io.cotejo.text.Lines;
import io.cotejo.text.Spaces;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of a file that is not blank.
 *
 * @param text without the white space around it
 * @param span where that stands in the file
 * @param afterBlank whether a blank line, or nothing, stands before it
 */
public record Line(String text, Span span, boolean afterBlank) {

  /** The lines of a text, whatever ends them: LF, CRLF, CR, NEL, or the separators of Unicode. */
  public static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    boolean blank = true;
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || Lines.isEnd(text.charAt(i))) {
        Span span = Spaces.trimmed(text, start, i, Spaces::isSpaceOrUnseen);
        if (span.length() > 0) {
          lines.add(new Line(span.of(text), span, blank));
        }
        boolean insideCrLf = i > start || i == 0 || text.charAt(i - 1) != '\r' || !isLf(text, i);
        blank = insideCrLf ? span.length() == 0 : blank;
        start = i + 1;
      }
    }
    return lines;
  }

  private static boolean isLf(String text, int i) {
    return i < text.length() && text.charAt(i) == '\n';
  }
}
