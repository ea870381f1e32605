package io.cotejo.translate.dictionary;

import java.util.Set;

/** The English of single words. */
final class Rendering {

  private static final Set<String> ALWAYS_LOWER = Set.of("the", "a", "of", "in", "to", "and");

  private Rendering() {}

  /** The likeliest equivalent of a word that is known. */
  static String translation(Word word) {
    return word.reading().entry().translation();
  }

  /**
   * A word that needs no inflection, in the case it was written in; an unknown one is guessed or
   * left.
   */
  static String text(Word word) {
    if (word.isKnown()) {
      return cased(word, translation(word));
    }
    if (word.is(Tag.NUMBER)) {
      return Numbers.english(word.surface());
    }
    return word.is(Tag.NAME) ? word.surface() : Cognates.guess(word.surface());
  }

  /** Gives a translation the capital that the Spanish word has of its own. */
  static String cased(Word word, String english) {
    boolean keep =
        word.isCapitalised()
            && !word.initial()
            && !word.is(Tag.NAME)
            && !ALWAYS_LOWER.contains(english);
    return keep ? Output.capitalised(english) : english;
  }
}
