package io.cotejo.text;

import io.cotejo.bitext.Span;
import java.util.function.IntPredicate;

/**
 * White space, in the meanings that differ; each has all of the one before it. Stateless and
 * thread-safe.
 *
 * <ol>
 *   <li>{@link #isAscii}: U+0009–000D and U+0020, {@code \s} of Java's regular expressions.
 *   <li>{@link #isUnicode}: White_Space of Unicode, so the no-break spaces, too.
 *   <li>{@link #isSpace}: U+001C–001F besides, which Java counts as white space.
 *   <li>{@link #isSpaceOrUnseen}: marks of no width besides.
 * </ol>
 *
 * <p>None of them has NEXT LINE (U+0085), which Java counts as a control character. One more
 * meaning is {@link Character#isWhitespace}, space where a line may break: the third but for the
 * no-break spaces U+00A0, U+2007 and U+202F.
 */
public final class Spaces {

  private static final char NEXT_LINE = '\u0085';

  private Spaces() {}

  /** The white space of ASCII. */
  public static boolean isAscii(int c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  /** The white space of Unicode, but for NEXT LINE. */
  public static boolean isUnicode(int c) {
    return isAscii(c) || Character.isSpaceChar(c);
  }

  /** White space of any kind, to Unicode or to Java. */
  public static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /**
   * A mark that takes no width, parts no words and means nothing wherever it stands: soft hyphens,
   * zero-width spaces and joints, marks of direction, controls but for white space and NEXT LINE.
   */
  public static boolean isUnseen(int c) {
    if (c < '\u00AD') {
      return Character.isISOControl(c) && !Character.isWhitespace(c) && c != NEXT_LINE;
    }
    return c == '\u00AD'
        || (c >= '\u034F' && (isMarkOfLayout(c) || c == ByteOrderMark.CHARACTER))
        || (c >= '\uFFF9' && c <= '\uFFFB');
  }

  /** Of Unicode 15, 23.2 and 23.3, without the joiners. */
  private static boolean isMarkOfLayout(int c) {
    return (c >= '\u200B' && c <= '\u206F')
        ? c == '\u200B' || (c >= '\u200E' && c <= '\u200F') || isOverride(c) || c >= '\u2060'
        : c == '\u034F' || c == '\u061C' || c == '\u180E';
  }

  private static boolean isOverride(int c) {
    return c >= '\u202A' && c <= '\u202E';
  }

  /** What leaves nothing to read: white space of any kind, and marks of no width. */
  public static boolean isSpaceOrUnseen(int c) {
    return isSpace(c) || isUnseen(c);
  }

  /** How many characters of a text are no white space of any kind. */
  public static int solid(String text) {
    return (int) text.codePoints().filter(c -> !isSpace(c)).count();
  }

  /** The first place from {@code from} on that is no white space; the text's end if all is. */
  public static int skip(String text, int from) {
    return skip(text, from, text.length(), Spaces::isSpace);
  }

  /** A stretch without the white space at its ends; empty, at its end, if it is all white space. */
  public static Span trimmed(String text, int from, int to) {
    return trimmed(text, from, to, Spaces::isSpace);
  }

  /**
   * The same for another meaning of white space.
   *
   * @param space asked of UTF-16 units; no white space has two
   */
  public static Span trimmed(String text, int from, int to, IntPredicate space) {
    int start = skip(text, from, to, space);
    int end = to;
    while (end > start && space.test(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static int skip(String text, int from, int to, IntPredicate space) {
    int at = from;
    while (at < to && space.test(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
