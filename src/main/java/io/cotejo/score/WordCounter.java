package io.cotejo.score;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts the words of texts in one pass. Used by one thread. */
final class WordCounter {

  private final Map<String, Long> counts = new HashMap<>();
  private long tokens;

  void add(List<String> texts) {
    for (String text : texts) {
      for (String token : Tokenizer.tokens(text)) {
        counts.merge(token, 1L, Long::sum);
        tokens++;
      }
    }
  }

  Statistics statistics() {
    return new Statistics(counts, tokens, Unexplained.NONE, LearnedWords.NONE);
  }
}
