package io.cotejo.ingest.text;

import io.cotejo.ingest.Line;
import io.cotejo.text.Spaces;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that were cut at the end of a line, and whether their hyphen goes when they are joined: the
 * other lines of the text tell, and the dictionary. Immutable.
 */
final class Hyphens {

  private static final String VISIBLE = "-\u2010\u00AC";
  private static final char SOFT = '\u00AD';

  /** They are nothing but marks that a word goes on. */
  private static final String ONLY_CUTS = "\u00AC\u00AD";

  private static final Pattern WORD = Pattern.compile("\\p{L}+(?:[-\u2010]\\p{L}+)*");

  /** Words between dashes: {@code -dijo-}. */
  private static final Pattern ASIDE = Pattern.compile("(?:^|\\s)-\\p{L}[^-]*-$");

  private static final Pattern LAST_LETTERS = Pattern.compile("[\\p{L}\\p{M}]+$");
  private static final Pattern FIRST_LETTERS = Pattern.compile("^[\\p{L}\\p{M}]+");

  /** They keep their hyphen whatever stands behind. */
  private static final Set<String> APART = Set.of("all", "ex", "half", "non", "self", "well");

  /** Peoples, of whom the second has its hyphen unless the word is known. */
  private static final Set<String> PEOPLES =
      Set.of(
          "anglo austro franco germano greco hispano italo judeo luso ruso serbo sino turco"
              .split(" "));

  /** They are written together with what stands behind, though they are words as well. */
  private static final Set<String> TOGETHER =
      Set.of(
          ("ante contra des dis en entre fore im in inter mis out over pre re sobre sub super trans"
                  + " un under up with")
              .split(" "));

  /** Ends of words that are words as well. */
  private static final Set<String> ENDINGS =
      Set.of("mente cion able ible less ness ment ments ship ward wards full tion".split(" "));

  private static final Set<String> SHORT_WORDS = Set.of("by in off old on out up".split(" "));
  private static final int SHORTEST_SECOND = 4;
  private static final int LONGEST_WORD = 40;

  private final Map<Integer, Break> breaks;

  /**
   * A cut word.
   *
   * @param end where the first part ends in the file: with its hyphen if that is the word's own
   */
  record Break(int end) {}

  private Hyphens(Map<Integer, Break> breaks) {
    this.breaks = Map.copyOf(breaks);
  }

  /** Those of a text; {@code lines} are its lines, but for the furniture of pages. */
  static Hyphens of(String text, List<Line> lines, KnownWords words) {
    Map<Integer, Break> breaks = new HashMap<>();
    Set<String> seen = null;
    for (int i = 0; i + 1 < lines.size(); i++) {
      int hyphen = hyphen(text, lines.get(i));
      if (hyphen >= 0 && mayGoOn(lines.get(i + 1))) {
        seen = seen == null ? words(lines) : seen;
        boolean keeps = keeps(text, hyphen, lines.get(i + 1).text(), seen, words);
        breaks.put(lines.get(i).span().start(), new Break(keeps ? hyphen + 1 : hyphen));
      }
    }
    return new Hyphens(breaks);
  }

  /** Whether a word is cut at the end of a line. */
  boolean isCut(Line line) {
    return breaks.containsKey(line.span().start());
  }

  /** The cut at the end of a line; null if there is none. */
  Break at(Line line) {
    return breaks.get(line.span().start());
  }

  /** Where the hyphen at the end of a line stands in the file; -1 if there is none. */
  static int hyphen(String text, Line line) {
    int end = line.span().end();
    int hyphen = -1;
    if (VISIBLE.indexOf(text.charAt(end - 1)) >= 0) {
      hyphen = end - 1;
    } else if (isSoftBehind(text, end)) {
      hyphen = end;
    }
    boolean word =
        !ASIDE.matcher(LineEnd.tail(line.text())).find()
            && hyphen > line.span().start()
            && Character.isLetterOrDigit(text.codePointBefore(hyphen));
    return word ? hyphen : -1;
  }

  private static boolean isSoftBehind(String text, int end) {
    for (int i = end; i < text.length() && Spaces.isSpaceOrUnseen(text.charAt(i)); i++) {
      if (text.charAt(i) == SOFT) {
        return true;
      }
      if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
        return false;
      }
    }
    return false;
  }

  private static boolean mayGoOn(Line next) {
    int first = next.text().codePointAt(0);
    boolean repeated = first == '-' && LineStart.isHyphenated(next.text());
    if (Character.isLowerCase(first) || repeated) {
      return !LineAddress.begins(next.text());
    }
    return !next.afterBlank()
        && Character.isLetterOrDigit(first)
        && !LineStart.isBullet(next.text());
  }

  private static boolean keeps(
      String text, int hyphen, String next, Set<String> seen, KnownWords words) {
    if (ONLY_CUTS.indexOf(text.charAt(hyphen)) >= 0 || LineStart.isHyphenated(next)) {
      return false;
    }
    Matcher last = LAST_LETTERS.matcher(text.substring(Math.max(0, hyphen - LONGEST_WORD), hyphen));
    Matcher first = FIRST_LETTERS.matcher(next);
    if (!last.find() || !first.find()) {
      return true;
    }
    return new Parts(last.group(), first.group()).keep(seen, words);
  }

  /** The words of a text in small letters, without those that are cut. */
  private static Set<String> words(List<Line> lines) {
    Set<String> words = new HashSet<>();
    for (Line line : lines) {
      Matcher word = WORD.matcher(line.text());
      while (word.find()) {
        boolean cut = word.start() == 0 || word.end() >= line.text().length() - 1;
        if (!cut || word.group().length() > SHORTEST_SECOND) {
          words.add(word.group().toLowerCase(Locale.ROOT).replace('\u2010', '-'));
        }
      }
    }
    return words;
  }

  private record Parts(String left, String right) {

    boolean keep(Set<String> seen, KnownWords words) {
      boolean capitals = isUpper(left) && isUpper(right);
      if (left.length() == 1 || (Character.isUpperCase(right.codePointAt(0)) && !capitals)) {
        return true;
      }
      String first = left.toLowerCase(Locale.ROOT);
      String second = right.toLowerCase(Locale.ROOT);
      if (seen.contains(first + second)) {
        return false;
      }
      if (seen.contains(first + "-" + second) || APART.contains(first)) {
        return true;
      }
      return !TOGETHER.contains(first)
          && !ENDINGS.contains(second)
          && (second.length() >= SHORTEST_SECOND || SHORT_WORDS.contains(second))
          && !words.knowStem(first + second)
          && (PEOPLES.contains(first) || (words.know(first) && words.know(second)));
    }

    private static boolean isUpper(String word) {
      return word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
    }
  }
}
