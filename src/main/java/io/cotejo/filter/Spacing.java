package io.cotejo.filter;

import io.cotejo.text.Placeholders;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * White space around placeholders: engines that cut texts into words put some where there was none.
 * Stateless.
 */
final class Spacing {

  /** Placeholders in a row, which hang together. */
  private static final Pattern RUN =
      Pattern.compile(
          Placeholders.PATTERN.pattern() + "(?:" + Placeholders.PATTERN.pattern() + ")*");

  private static final String SPACES = "\\s*";

  /** No sentence has more; each costs a search through all of the translation. */
  private static final int MOST_RUNS = 500;

  private Spacing() {}

  /** A translation whose placeholders hang on their neighbours as those of the source do. */
  static String like(String source, String translation) {
    String spaced = Placeholders.closed(translation);
    Matcher runs = RUN.matcher(source);
    for (int i = 0; i < MOST_RUNS && runs.find(); i++) {
      char before = runs.start() == 0 ? ' ' : source.charAt(runs.start() - 1);
      char after = runs.end() == source.length() ? ' ' : source.charAt(runs.end());
      Pattern run = Pattern.compile(SPACES + spread(runs.group()) + SPACES);
      Matcher found = run.matcher(spaced);
      if (found.find()) {
        spaced = placed(spaced, found, runs.group(), before, after);
      }
    }
    return spaced.strip();
  }

  private static String spread(String run) {
    return Pattern.quote(run).replace("⟧⟦", "⟧\\E" + SPACES + "\\Q⟦");
  }

  private static String placed(String text, Matcher found, String run, char before, char after) {
    String head = text.substring(0, found.start());
    String tail = text.substring(found.end());
    boolean hadSpace = found.group().chars().anyMatch(Character::isWhitespace);
    boolean isSpaceBefore = Character.isWhitespace(before);
    boolean isSpaceAfter = Character.isWhitespace(after);
    if (!hadSpace || (isSpaceBefore && isSpaceAfter)) {
      return text;
    }
    if (isSpaceBefore || isSpaceAfter) {
      return head + (isSpaceBefore ? " " : "") + run + (isSpaceAfter ? " " : "") + tail;
    }
    // Between a word and a mark, as in "casa⟦1⟧.": to the word, if a mark comes here, too.
    boolean hugs =
        (isMark(after) && startsWithMark(tail)) || (isMark(before) && endsWithMark(head));
    return hugs ? head + run + tail : text;
  }

  private static boolean isMark(char c) {
    return !Character.isLetterOrDigit(c) && !Character.isSurrogate(c) && c != '⟦' && c != '⟧';
  }

  private static boolean startsWithMark(String text) {
    return text.isEmpty() || isMark(text.charAt(0));
  }

  private static boolean endsWithMark(String text) {
    return text.isEmpty() || isMark(text.charAt(text.length() - 1));
  }
}
