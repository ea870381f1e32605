package io.cotejo.score;

import java.util.Collection;
import java.util.List;

/**
 * Which target words may stand for a word, as far as somebody knows. Words are tokens of {@link
 * Tokenizer}. Implementations are thread-safe.
 */
public interface DictionaryWords {

  /** Knows nothing. */
  DictionaryWords NONE =
      new DictionaryWords() {
        @Override
        public Collection<String> translations(String sourceWord) {
          return List.of();
        }

        @Override
        public Collection<String> synonyms(String targetWord) {
          return List.of();
        }
      };

  /** Target words that a source word may be translated by, in all their forms. */
  Collection<String> translations(String sourceWord);

  /** Target words that may be used instead of another, in all their forms. */
  Collection<String> synonyms(String targetWord);
}
