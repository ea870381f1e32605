package io.cotejo.translate.spanish.lexicon;

import io.cotejo.translate.spanish.model.Cursor;
import io.cotejo.translate.spanish.model.PartOfSpeech;
import io.cotejo.translate.spanish.model.Word;
import java.util.List;
import java.util.Set;

/**
 * What kinds of things Spanish nouns name, as {@code dictionaries/es-verbs.tsv} says. Immutable and
 * thread-safe.
 */
public final class NounClasses {

  /** What stands behind a noun and tells which one is meant. */
  private static final Set<String> TELLING = Set.of("de", "del", "que");

  private final WordProperties nouns;

  public NounClasses(WordProperties properties) {
    this.nouns = properties;
  }

  /**
   * Whether English has no article before a noun: one of its kind, and nothing tells which: {@code
   * el paro}, but {@code el paro de los jóvenes}.
   */
  public boolean isGeneric(List<Word> words, int noun) {
    Word word = noun < words.size() ? words.get(noun) : Cursor.NOTHING;
    boolean kind = word.is(PartOfSpeech.NOUN) && word.isKnown() && !word.isPlural();
    if (!kind || word.isCapitalised() || !nouns.has("generic", word.lemma())) {
      return false;
    }
    int end = noun + 1;
    while (end < words.size() && words.get(end).is(PartOfSpeech.ADJECTIVE)) {
      end++;
    }
    Word next = end < words.size() ? words.get(end) : Cursor.NOTHING;
    return !TELLING.contains(next.lower())
        && !next.is(PartOfSpeech.PARTICIPLE)
        && !next.is(PartOfSpeech.NAME);
  }

  /** Nouns that make an English compound with things in the plural: {@code fábrica de coches}. */
  public boolean isCompound(String noun) {
    return nouns.has("compound", noun);
  }

  /** Nouns for what somebody has on the body: {@code se lavó las manos}, he washed his hands. */
  public boolean isBody(String noun) {
    return nouns.has("body", noun);
  }

  /** Nouns that act as persons do: {@code el gobierno}. */
  public boolean isActor(String noun) {
    return nouns.has("actor", noun);
  }
}
