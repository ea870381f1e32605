package io.cotejo.text;

import io.cotejo.bitext.Span;
import java.util.function.IntPredicate;

/**
 * White space, in the meanings that differ. {@link Character#isWhitespace} is one more: space where
 * a line may break, so none of the no-break kinds (U+00A0, U+2007, U+202F). Stateless and
 * thread-safe.
 *
 * <table>
 * <caption>What each takes for white space</caption>
 * <tr><th></th><th>ASCII (9–13, 32)</th><th>U+001C–001F</th><th>Unicode's separators (Z)</th>
 *   <th>no-break ones</th><th>U+00AD, 200B, FEFF</th></tr>
 * <tr><td>{@link #isAscii}</td><td>yes</td><td></td><td></td><td></td><td></td></tr>
 * <tr><td>{@link Character#isWhitespace}</td><td>yes</td><td>yes</td><td>yes</td><td></td><td></td>
 *   </tr>
 * <tr><td>{@link #isSpace}</td><td>yes</td><td>yes</td><td>yes</td><td>yes</td><td></td></tr>
 * <tr><td>{@link #isSpaceOrUnseen}</td><td>yes</td><td>yes</td><td>yes</td><td>yes</td><td>yes</td>
 *   </tr>
 * </table>
 *
 * <p>None of them has NEXT LINE (U+0085), which Java counts as a control character.
 */
public final class Spaces {

  private Spaces() {}

  /** White space of any kind, the no-break ones included. */
  public static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** A mark that takes no width and parts no words: soft hyphen, zero-width space and joint. */
  public static boolean isUnseen(int c) {
    return c == '\u00AD' || c == '\u200B' || c == ByteOrderMark.CHARACTER;
  }

  /** What leaves nothing to read: white space of any kind, and marks of no width. */
  public static boolean isSpaceOrUnseen(int c) {
    return isSpace(c) || isUnseen(c);
  }

  /** The white space of ASCII: what {@code \s} is in Java's regular expressions. */
  public static boolean isAscii(int c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
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
