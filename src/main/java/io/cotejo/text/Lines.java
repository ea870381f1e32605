package io.cotejo.text;

import io.cotejo.bitext.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Lines of texts that people and programs write. Stateless and thread-safe. */
public final class Lines {

  private static final Pattern CONTROLS_AND_SPACES = Pattern.compile("[\\p{Cntrl}\\s]+");

  private static final Pattern CONTROLS_AND_LINE_ENDS =
      Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029]+");

  private Lines() {}

  /** Whether a unit ends a line: LF, CR, a form feed, or an end of Unicode (NEL, LS, PS). */
  public static boolean isEnd(char c) {
    return c == '\n' || c == '\r' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  /** Where each line stands without its end, be that CR LF, LF or CR; none behind the last end. */
  public static List<Span> of(String text) {
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

  /**
   * A text that no program takes for more than one, or for the end of one: each run of control
   * characters of ASCII and of line ends of Unicode is a space.
   */
  public static String unbroken(String text) {
    return CONTROLS_AND_LINE_ENDS.matcher(text).replaceAll(" ");
  }

  /** Whether a line of a list says something: it is not blank, and no comment ({@code #} first). */
  public static boolean isContent(String line) {
    return !line.isBlank() && !line.startsWith("#");
  }

  /**
   * A text on one line, for messages: each run of control characters and white space (both of
   * ASCII) is a space, and there is none at the ends.
   */
  public static String joined(String text) {
    return CONTROLS_AND_SPACES.matcher(text).replaceAll(" ").strip();
  }
}
