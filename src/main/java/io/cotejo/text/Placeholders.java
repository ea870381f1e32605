package io.cotejo.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands in a text for something that must survive its translation: a tag, a name, an address.
 * Stateless and thread-safe.
 *
 * <h2>The contract</h2>
 *
 * <p><b>Written</b> is {@code ⟦n⟧} (U+27E6, digits, U+27E7): n in decimal ASCII digits without
 * leading zeros, counted from 1 in the order of the text, each once. There is one writer a text:
 * {@code filter} for the codes of a sentence in a file, then {@code guard}, which puts placeholders
 * of its own for those and for what else it keeps, so that an engine sees one numbering. Text that
 * looks like a placeholder before that is a thing to be kept, too, and is given one. {@code ⟦0⟧} is
 * never a thing: a back end may mark the end of a request by it.
 *
 * <p><b>Accepted back</b> is the same with white space of ASCII inside the brackets, in any order,
 * each exactly once; engines that cut texts into words write {@code ⟦ 1 ⟧}. Leading zeros do no
 * harm. More than six digits, digits of other scripts, other brackets or anything else between them
 * are no placeholder. A translation in which one is missing, there twice, or was never sent is not
 * used as it is.
 */
public final class Placeholders {

  /** A placeholder as it is accepted; its first group is the number, below a million. */
  public static final Pattern PATTERN = Pattern.compile("⟦\\s*([0-9]{1,6})\\s*⟧");

  private static final int MOST = 999_999;

  private Placeholders() {}

  /**
   * A placeholder as it is written.
   *
   * @param number 0 to 999,999
   */
  public static String of(int number) {
    if (number < 0 || number > MOST) {
      throw new IllegalArgumentException("number must be in [0, " + MOST + "]: " + number);
    }
    return "⟦" + number + "⟧";
  }

  /** Whether a text holds one. */
  public static boolean areIn(String text) {
    return text.indexOf('⟦') >= 0 && PATTERN.matcher(text).find();
  }

  /** A text whose placeholders are written as {@link #of} writes them, as far as they can be. */
  public static String closed(String text) {
    return PATTERN.matcher(text).replaceAll("⟦$1⟧");
  }

  /** The end of the placeholder that begins at a place of a text; that place if none does. */
  public static int endAt(String text, int from) {
    if (from >= text.length() || text.charAt(from) != '⟦') {
      return from;
    }
    Matcher matcher = PATTERN.matcher(text).region(from, text.length());
    return matcher.lookingAt() ? matcher.end() : from;
  }
}
