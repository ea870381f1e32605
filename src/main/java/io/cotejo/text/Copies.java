package io.cotejo.text;

import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Translations that are none: the source again. Stateless and thread-safe. */
public final class Copies {

  /** Addresses, file names, code, placeholders of programs. */
  private static final Pattern VERBATIM =
      Pattern.compile(
          "^(?:[{<\\[⟦%$#@/\\\\]|--?\\p{L}|www\\.)|://|@"
              + "|[\\p{L}\\p{N}][_./\\\\(=:]+[\\p{L}\\p{N})]");

  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’-][\\p{L}\\p{M}\\p{N}]+)*");

  /** A sentence of one word; names that stand alone have no full stop. */
  private static final Pattern ONE_WORD =
      Pattern.compile("\\s*\\p{Lu}[\\p{Ll}\\p{M}]{2,}[.!?…]+\\s*");

  /** Units behind a number, and ordinals. */
  private static final int LONGEST_UNIT = 4;

  /** What stands between the words of names. */
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "del", "la", "las", "el", "los", "y", "e", "i", "d", "l", "da", "do", "das", "dos",
          "di", "du", "des", "der", "den", "von", "van", "zu", "al", "bin", "ibn", "of", "the",
          "and", "for", "in", "on", "at", "to", "vs", "feat", "le", "les", "et", "und", "en");

  private Copies() {}

  /** Whether two texts are the same but for white space and marks of no width. */
  public static boolean isSame(String source, String target) {
    return bare(source).equals(bare(target));
  }

  /** A text without white space of any kind; empty if there is nothing to read. */
  public static String bare(String text) {
    StringBuilder bare = new StringBuilder(text.length());
    text.codePoints().filter(c -> !Spaces.isSpaceOrUnseen(c)).forEach(bare::appendCodePoint);
    return Normalizer.normalize(bare, Normalizer.Form.NFC);
  }

  /**
   * Whether a text has words that a translation would change, and not only names, numbers,
   * abbreviations, addresses and codes: a word in small letters that joins no name and is no unit,
   * or a question or exclamation in the Spanish way.
   */
  public static boolean hasWords(String text) {
    if (text.indexOf('¿') >= 0 || text.indexOf('¡') >= 0 || ONE_WORD.matcher(text).matches()) {
      return true;
    }
    boolean afterNumber = false;
    boolean afterName = false;
    for (String token : text.strip().split("[\\s\\p{Z}]+")) {
      boolean isVerbatim = VERBATIM.matcher(token).find();
      Matcher word = WORD.matcher(isVerbatim ? "" : token);
      afterNumber &= !isVerbatim;
      while (word.find()) {
        String found = word.group();
        boolean isUnit = afterNumber && found.length() <= LONGEST_UNIT;
        boolean joins = afterName && PARTICLES.contains(found);
        if (isSmall(found) && !isUnit && !joins) {
          return true;
        }
        afterNumber = found.codePoints().allMatch(Character::isDigit);
        afterName = joins || Character.isUpperCase(found.codePointAt(0));
      }
    }
    return false;
  }

  private static boolean isSmall(String word) {
    return word.codePointCount(0, word.length()) > 1
        && word.codePoints().filter(Character::isLetter).count() > 1
        && word.codePoints().noneMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
  }
}
