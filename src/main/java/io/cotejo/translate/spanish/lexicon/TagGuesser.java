package io.cotejo.translate.spanish.lexicon;

import io.cotejo.translate.spanish.model.EntryTag;
import java.util.List;

/** What the form of a Spanish lemma tells of its part of speech, where nobody says. */
final class TagGuesser {

  private static final List<String> FEMININE_ENDINGS =
      List.of("a", "ión", "dad", "tad", "tud", "umbre");
  private static final List<String> MASCULINE_IN_A = List.of("ema", "oma", "grama", "arca");
  private static final List<String> PERSONS = List.of("ista", "nauta", "crata", "ólogo", "dor");
  private static final List<String> ADJECTIVES =
      List.of("ble", "ico", "oso", "ivo", "al", "ario", "ado", "ido", "ano", "iano", "esco");

  private TagGuesser() {}

  /** The likeliest tag of a word or phrase. */
  static EntryTag tag(String lemma) {
    boolean phrase = lemma.indexOf(' ') > 0;
    if (Character.isUpperCase(lemma.codePointAt(0))) {
      return EntryTag.of("np");
    }
    if (phrase) {
      return gender(lemma.substring(0, lemma.indexOf(' ')));
    }
    if (lemma.endsWith("mente")) {
      return EntryTag.of("adv");
    }
    if (lemma.matches(".{2,}[aei]r(se)?")) {
      return EntryTag.of("v");
    }
    return endsWith(lemma, ADJECTIVES) ? EntryTag.of("adj") : gender(lemma);
  }

  /** The likeliest tag of a noun. */
  static EntryTag gender(String noun) {
    if (endsWith(noun, PERSONS)) {
      return EntryTag.of("n.mf");
    }
    boolean feminine = endsWith(noun, FEMININE_ENDINGS) && !endsWith(noun, MASCULINE_IN_A);
    return EntryTag.of(feminine ? "n.f" : "n.m");
  }

  private static boolean endsWith(String word, List<String> endings) {
    return endings.stream().anyMatch(word::endsWith);
  }
}
