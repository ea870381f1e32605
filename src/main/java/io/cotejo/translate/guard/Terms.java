package io.cotejo.translate.guard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds terms in texts, the longest at each place; by their first word, so that thousands cost no
 * more than a few. Immutable and thread-safe.
 */
final class Terms {

  private final Map<String, List<Term>> byFirstWord = new HashMap<>();

  Terms(List<Term> terms) {
    for (Term term : terms) {
      byFirstWord.computeIfAbsent(firstWord(term.source(), 0), k -> new ArrayList<>()).add(term);
    }
    Comparator<Term> longest = Comparator.comparingInt((Term t) -> t.source().length()).reversed();
    byFirstWord.values().forEach(list -> list.sort(longest));
  }

  /**
   * A term in a text.
   *
   * @param start first UTF-16 unit
   * @param end behind the last one
   * @param term that stands there
   */
  record Found(int start, int end, Term term) {}

  /** The terms of a text, from left to right, without overlaps. */
  List<Found> in(String text) {
    List<Found> found = new ArrayList<>();
    int at = 0;
    while (!byFirstWord.isEmpty() && at < text.length()) {
      Term term = at(text, at);
      if (term != null) {
        found.add(new Found(at, at + term.source().length(), term));
        at += term.source().length();
      } else {
        at += firstWord(text, at).length();
      }
    }
    return found;
  }

  private Term at(String text, int at) {
    for (Term term : byFirstWord.getOrDefault(firstWord(text, at), List.of())) {
      if (term.standsAt(text, at)) {
        return term;
      }
    }
    return null;
  }

  /** The word that begins at a place, in lower case; or one character that is in no word. */
  private static String firstWord(String text, int from) {
    int end = from;
    while (end < text.length() && Term.isWordCharacter(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end == from
        ? Character.toString(text.codePointAt(from))
        : lowerCase(text.substring(from, end));
  }

  /** Keeps the length, which {@link String#toLowerCase} does not for every letter. */
  private static String lowerCase(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.length() == word.length() ? lower : word;
  }
}
