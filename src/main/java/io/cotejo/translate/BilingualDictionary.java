package io.cotejo.translate;

import java.util.Collection;
import java.util.List;

/**
 * Words of one language and what they are in another, for an aligner rather than a reader: every
 * form that may stand for a word. Words are given and answered in lower case and without
 * diacritics. Implementations are thread-safe.
 */
public interface BilingualDictionary {

  /** The words of a text of the source language, in order, as they are written; no marks. */
  List<ReadWord> read(String text);

  /**
   * The dictionary form of a target word: a noun's singular, a verb's infinitive. The word itself
   * if the dictionary does not have it.
   *
   * @param noun whether a noun is meant; else a verb or something else
   */
  String base(String targetWord, boolean noun);

  /** Target words that a source word may be translated by, in all their forms; may be empty. */
  Collection<String> translations(String sourceWord);

  /** Target words that may be used instead of a target word, in all their forms; may be empty. */
  Collection<String> synonyms(String targetWord);
}
