package io.cotejo.ingest;

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

  /** By the character that a text begins with, and by another; null where none can match. */
  private final Pattern[] atStart;

  private final Pattern[] atWord;

  private PhraseList(List<String> atStart, List<String> atWord) {
    this.atStart = byFirst(atStart);
    this.atWord = byFirst(atWord);
  }

  /** The phrases of a list; what begins with {@code ^} stands at the beginning of a text only. */
  static PhraseList of(List<String> expressions) {
    List<String> words = expressions.stream().filter(e -> !e.startsWith("^")).toList();
    List<String> all = new ArrayList<>(expressions);
    all.removeAll(words);
    all.addAll(words);
    return new PhraseList(all, words);
  }

  private static Pattern[] byFirst(List<String> expressions) {
    List<Pattern> each = expressions.stream().map(e -> anyOf(List.of(e))).toList();
    Map<List<String>, Pattern> shared = new HashMap<>();
    Pattern[] byFirst = new Pattern[COMMON + 1];
    for (char c = 0; c < COMMON; c++) {
      List<String> possible = new ArrayList<>();
      for (int i = 0; i < each.size(); i++) {
        if (mayBegin(each.get(i), c)) {
          possible.add(expressions.get(i));
        }
      }
      byFirst[c] = possible.isEmpty() ? null : shared.computeIfAbsent(possible, PhraseList::anyOf);
    }
    byFirst[COMMON] = expressions.isEmpty() ? null : anyOf(expressions);
    return byFirst;
  }

  /** Whether a text may match that begins with a character: more of it is wanted, or nothing is. */
  private static boolean mayBegin(Pattern pattern, char first) {
    Matcher matcher = pattern.matcher(String.valueOf(first));
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
      Pattern pattern =
          inside && c != '(' ? null : (i == 0 ? atStart : atWord)[Math.min(c, COMMON)];
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
}
