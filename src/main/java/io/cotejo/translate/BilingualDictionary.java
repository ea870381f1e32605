package io.cotejo.translate;

import java.util.Collection;

/**
 * Words of one language and what they are in another, for an aligner rather than a reader: every
 * form that may stand for a word. Words are given and answered in lower case and without
 * diacritics. Implementations are thread-safe.
 */
public interface BilingualDictionary {

  /**
   * Whether a source word or phrase has an entry in one of its forms.
   *
   * @param word as it is written, with diacritics; a phrase with single spaces
   */
  boolean knows(String word);

  /** Target words that a source word may be translated by, in all their forms; may be empty. */
  Collection<String> translations(String sourceWord);

  /** Target words that may be used instead of a target word, in all their forms; may be empty. */
  Collection<String> synonyms(String targetWord);
}
