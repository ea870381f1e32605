package io.cotejo.translate.dictionaryimport;

import java.util.List;

/**
 * A word or phrase and what it is in the other language.
 *
 * @param lemma dictionary form, with single spaces
 * @param tag as docs/dictionary.md lists them; {@code ?} if nobody says
 * @param equivalents in the order of likelihood; at least one
 */
public record WordEntry(String lemma, String tag, List<String> equivalents) {

  /**
   * Copies the equivalents.
   *
   * @throws IllegalArgumentException if a part is blank, holds what separates the parts of a line,
   *     or begins one as a comment does
   */
  public WordEntry {
    equivalents = List.copyOf(equivalents);
    if (!isClean(lemma) || !isClean(tag) || lemma.startsWith("#")) {
      throw new IllegalArgumentException("not a lemma and a tag: " + lemma + ", " + tag);
    }
    if (equivalents.isEmpty() || !equivalents.stream().allMatch(WordEntry::isClean)) {
      throw new IllegalArgumentException("no equivalents of " + lemma + ": " + equivalents);
    }
  }

  private static boolean isClean(String text) {
    return !text.isBlank() && text.chars().noneMatch(c -> c == ';' || Character.isISOControl(c));
  }
}
