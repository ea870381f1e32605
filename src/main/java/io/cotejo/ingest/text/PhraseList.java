package io.cotejo.ingest.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Phrases given by regular expressions, letter case ignored. Most words of most texts begin with a
 * letter that few of the expressions begin with: only those are tried, which is ten times faster
 * than one expression of all of them. Immutable and thread-safe.
 */
final class PhraseList {

  /** Rarer characters are tried with every expression. */
  private static final int COMMON = 256;

  private static final int ASCII = 128;

  private final Pattern[] atStart;
  private final Pattern[] atWord;

  /** By a word's first two characters, whether a phrase may begin with them. */
  private final boolean[][] second = new boolean[COMMON + 1][];

  private PhraseList(List<String> atStart, List<String> atWord) {
    this.atStart = byFirst(atStart);
    this.atWord = byFirst(atWord);
    for (char c = 0; c < COMMON; c++) {
      if (this.atWord[c] != null) {
        second[c] = second(this.atWord[c], c);
      }
    }
  }

  /** The phrases of a list; what begins with {@code ^} stands at the beginning of a text only. */
  static PhraseList of(List<String> expressions) {
    List<String> words = expressions.stream().filter(e -> !e.startsWith("^")).toList();
    List<String> all = new ArrayList<>(expressions);
    all.removeAll(words);
    all.addAll(words);
    return new PhraseList(all, words);
  }

  private static boolean[] second(Pattern pattern, char first) {
    boolean[] second = new boolean[ASCII];
    for (char c = 0; c < ASCII; c++) {
      second[c] = mayBegin(pattern, "" + first + c);
    }
    return second;
  }

  /** By the first character; null where no expression matches. */
  private static Pattern[] byFirst(List<String> expressions) {
    List<Pattern> each = expressions.stream().map(e -> anyOf(List.of(e))).toList();
    Map<List<String>, Pattern> shared = new HashMap<>();
    Pattern[] byFirst = new Pattern[COMMON + 1];
    for (char c = 0; c < COMMON; c++) {
      List<String> possible = new ArrayList<>();
      for (int i = 0; i < each.size(); i++) {
        if (mayBegin(each.get(i), String.valueOf(c))) {
          possible.add(expressions.get(i));
        }
      }
      byFirst[c] = possible.isEmpty() ? null : shared.computeIfAbsent(possible, PhraseList::anyOf);
    }
    byFirst[COMMON] = expressions.isEmpty() ? null : anyOf(expressions);
    return byFirst;
  }

  /** Whether a text may match that begins so: more of it is wanted, or nothing is. */
  private static boolean mayBegin(Pattern pattern, String start) {
    Matcher matcher = pattern.matcher(start);
    return matcher.lookingAt() || matcher.hitEnd();
  }

  private static Pattern anyOf(List<String> expressions) {
    return Pattern.compile(
        expressions.stream().collect(Collectors.joining("|", "(?:", ")")),
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** Whether a phrase is in a text; it begins with a word, or with a bracket. */
  boolean isIn(String text) {
    Matcher matcher = null;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      Pattern pattern = inside && c != '(' ? null : pattern(text, i);
      if (pattern != null) {
        matcher = matcher == null ? pattern.matcher(text) : matcher.usePattern(pattern);
        matcher.useTransparentBounds(true).useAnchoringBounds(false).region(i, text.length());
        if (matcher.lookingAt()) {
          return true;
        }
      }
      inside = Character.isLetter(c);
    }
    return false;
  }

  /** The expression to try at {@code i}, or null. */
  private Pattern pattern(String text, int i) {
    int first = Math.min(text.charAt(i), COMMON);
    if (i == 0) {
      return atStart[first];
    }
    boolean known = i + 1 < text.length() && text.charAt(i + 1) < ASCII && second[first] != null;
    return known && !second[first][text.charAt(i + 1)] ? null : atWord[first];
  }
}
