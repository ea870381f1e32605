package io.cotejo.format;

import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;

/** What hostile text must lose before a format can hold it. */
public final class CleanText {

  private static final int REPLACEMENT = 0xFFFD;
  private static final Pattern BREAKS_AND_CONTROLS = Pattern.compile("[\\p{Cc}\\p{Z}]+");

  private CleanText() {}

  /** The text with each lone surrogate replaced by U+FFFD, so that UTF-8 can hold it. */
  public static String wellFormed(String text) {
    return map(text, c -> isSurrogate(c) ? REPLACEMENT : c);
  }

  /**
   * The text as people can see it: tab and line ends become a space, every other control character
   * and each lone surrogate U+FFFD.
   */
  public static String visible(String text) {
    return map(
        text,
        c -> {
          if (c == '\t' || c == '\n' || c == '\r') {
            return ' ';
          }
          return isSurrogate(c) || Character.isISOControl(c) ? REPLACEMENT : c;
        });
  }

  /** The text on one line: controls, line ends and runs of white space become one space. */
  public static String oneLine(String text) {
    return BREAKS_AND_CONTROLS.matcher(wellFormed(text)).replaceAll(" ").strip();
  }

  /** Whether a code point of a string is half of a pair: code points hold only lone ones. */
  private static boolean isSurrogate(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }

  private static String map(String text, IntUnaryOperator change) {
    return text.codePoints()
        .map(change)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
