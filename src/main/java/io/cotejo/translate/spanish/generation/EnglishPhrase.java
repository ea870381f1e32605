package io.cotejo.translate.spanish.generation;

import java.util.List;
import java.util.Set;

/**
 * The English of a noun phrase that was found.
 *
 * @param words in English
 * @param sources for each, the position of the Spanish word it comes from
 * @param plural whether its noun is in the plural
 * @param person whether it names a person
 * @param woman whether it names a woman
 * @param end position after its last Spanish word
 */
public record EnglishPhrase(
    List<String> words,
    List<Integer> sources,
    boolean plural,
    boolean person,
    boolean woman,
    int end) {

  private static final Set<String> MANY = Set.of("people", "police");

  public EnglishPhrase {
    words = List.copyOf(words);
    sources = List.copyOf(sources);
  }

  /** {@code la gente}: one in Spanish, many in English. */
  public boolean isMany() {
    String last = words.get(words.size() - 1);
    return MANY.contains(last.substring(last.lastIndexOf(' ') + 1));
  }

  /** Position after the last Spanish word that an English one comes from. */
  int sourceEnd(int word) {
    int next = end;
    for (int source : sources) {
      next = source > sources.get(word) ? Math.min(next, source) : next;
    }
    return next;
  }
}
