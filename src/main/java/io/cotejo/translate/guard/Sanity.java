package io.cotejo.translate.guard;

import io.cotejo.bitext.Doubt;
import io.cotejo.bitext.Language;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Looks for signs that a translation is none. Meant to miss a bad one rather than to bother people
 * with good ones. Thread-safe if its detector is.
 */
final class Sanity {

  /** Code points of a source from which on the ratio of lengths says something. */
  private static final int LONG_ENOUGH = 20;

  private static final double SHORTEST = 0.3;
  private static final double LONGEST = 3;

  /** Code points that a short source may grow by, besides. */
  private static final int ROOM = 30;

  /** Letters from which on a detector is to be trusted. */
  private static final int TELLING_LETTERS = 60;

  /** Running words, in lower case, that a copied text must have: names are rightly copied. */
  private static final int TELLING_WORDS = 3;

  private static final Pattern SERVICE_TEXT =
      Pattern.compile(
          "mymemory warning|query length limit|too many requests|rate limit|quota exceeded"
              + "|invalid api key|internal server error|service unavailable|bad gateway"
              + "|\"error\"\\s*:|<!doctype html|<html\\b|^slowdown:"
              + "|as an ai (?:language )?model|i(?:'|’)m sorry, (?:but )?i can(?:'|’|no)t",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** One of them stands in every text that {@link #SERVICE_TEXT} finds; the pattern is dear. */
  private static final Set<String> TELLING_OF_SERVICE =
      Set.of(
          "warning",
          "limit",
          "requests",
          "quota",
          "key",
          "error",
          "unavailable",
          "gateway",
          "html",
          "slowdown",
          "ai",
          "sorry");

  private final Optional<Function<String, Language>> detector;

  Sanity(Optional<Function<String, Language>> detector) {
    this.detector = detector;
  }

  Set<Doubt> doubts(String text, List<String> lasting, String translation, Language target) {
    if (translation.isBlank()) {
      return Set.of(Doubt.EMPTY);
    }
    Set<Doubt> doubts = new TreeSet<>();
    List<String> from = Words.of(text);
    List<String> to = Words.of(translation);
    note(doubts, Doubt.COPY, isCopy(text, translation));
    note(doubts, Doubt.REPETITION, Loops.longest(to) > Loops.longest(from));
    note(doubts, Doubt.LENGTH, isOutOfBand(text, translation));
    note(doubts, Doubt.NUMBER_LOST, !Numerals.allIn(text, translation));
    note(doubts, Doubt.NAME_LOST, Names.lost(from, to));
    note(doubts, Doubt.CODE_LOST, !Verbatim.allIn(lasting, text, translation));
    note(doubts, Doubt.ERROR_TEXT, isServiceText(translation, to) && !isServiceText(text, from));
    if (!doubts.contains(Doubt.COPY)) {
      note(doubts, Doubt.WRONG_LANGUAGE, isForeign(translation, target));
    }
    return doubts;
  }

  private static void note(Set<Doubt> doubts, Doubt doubt, boolean holds) {
    if (holds) {
      doubts.add(doubt);
    }
  }

  private static boolean isCopy(String text, String translation) {
    return text.strip().equalsIgnoreCase(translation.strip())
        && Words.of(Verbatim.without(text)).stream()
                .filter(w -> w.length() > 1 && Character.isLowerCase(w.codePointAt(0)))
                .count()
            >= TELLING_WORDS;
  }

  private static boolean isOutOfBand(String text, String translation) {
    int from = text.codePointCount(0, text.length());
    int to = translation.codePointCount(0, translation.length());
    return to > LONGEST * from + ROOM || (from >= LONG_ENOUGH && to < SHORTEST * from);
  }

  private static boolean isServiceText(String text, List<String> words) {
    for (String word : words) {
      if (TELLING_OF_SERVICE.contains(word.toLowerCase(Locale.ROOT))) {
        return SERVICE_TEXT.matcher(text).find();
      }
    }
    return false;
  }

  private boolean isForeign(String translation, Language target) {
    if (detector.isEmpty() || letters(translation) < TELLING_LETTERS) {
      return false;
    }
    Language told = detector.get().apply(translation);
    return !told.equals(target) && !told.equals(Language.UNDETERMINED);
  }

  private static int letters(String text) {
    int letters = 0;
    int c;
    for (int at = 0; at < text.length(); at += Character.charCount(c)) {
      c = text.codePointAt(at);
      letters += Character.isLetter(c) ? 1 : 0;
    }
    return letters;
  }
}
