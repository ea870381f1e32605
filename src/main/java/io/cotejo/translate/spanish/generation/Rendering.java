package io.cotejo.translate.spanish.generation;

import io.cotejo.translate.spanish.model.PartOfSpeech;
import io.cotejo.translate.spanish.model.Word;
import java.util.Set;

/** The English of single words. */
public final class Rendering {

  private static final Set<String> ALWAYS_LOWER = Set.of("the", "a", "of", "in", "to", "and");

  private Rendering() {}

  /**
   * A word that needs no inflection, in the case it was written in; an unknown one is guessed or
   * left.
   */
  public static String text(Word word) {
    if (word.isKnown()) {
      return cased(word, word.translation());
    }
    if (word.is(PartOfSpeech.NUMBER)) {
      return Numbers.english(word.surface());
    }
    return word.is(PartOfSpeech.NAME) ? word.surface() : Cognates.guess(word.surface());
  }

  /** Gives a translation the capital that the Spanish word has of its own. */
  public static String cased(Word word, String english) {
    boolean keep =
        word.isCapitalised()
            && !word.initial()
            && !word.is(PartOfSpeech.NAME)
            && !ALWAYS_LOWER.contains(english);
    return keep ? capitalised(english) : english;
  }

  /** The word with a capital at its front. */
  public static String capitalised(String word) {
    int first = word.codePointAt(0);
    return new StringBuilder()
        .appendCodePoint(Character.toTitleCase(first))
        .append(word, Character.charCount(first), word.length())
        .toString();
  }
}
