package io.cotejo.pipeline;

import io.cotejo.score.Comparer;
import io.cotejo.score.Tokenizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds sentences that stand in another text again, untranslated. Each has one copy at most: the
 * first that is free. Only sentences that have words in common are compared. Used by one thread.
 */
final class CopiedSentences {

  /** Copies share more of their words than this. */
  private static final double LEAST_SHARED = 0.5;

  private final Comparer comparer;
  private final List<String> texts;
  private final Map<String, List<Integer>> byWord = new HashMap<>();
  private final BitSet taken = new BitSet();

  /**
   * Copies among some sentences.
   *
   * @param texts where copies are looked for
   */
  CopiedSentences(Comparer comparer, List<String> texts) {
    this.comparer = comparer;
    this.texts = texts;
    for (int k = 0; k < texts.size(); k++) {
      for (String word : words(texts.get(k))) {
        byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(k);
      }
    }
  }

  /** Whether a sentence has a copy that is no other's; the copy is then its own. */
  boolean take(String source) {
    Set<String> words = words(source);
    Map<Integer, Integer> shared = new TreeMap<>();
    for (String word : words) {
      byWord.getOrDefault(word, List.of()).forEach(k -> shared.merge(k, 1, Integer::sum));
    }
    for (Map.Entry<Integer, Integer> other : shared.entrySet()) {
      int k = other.getKey();
      if (!taken.get(k)
          && other.getValue() > LEAST_SHARED * words.size()
          && comparer.isCopy(source, texts.get(k))) {
        taken.set(k);
        return true;
      }
    }
    return false;
  }

  /** Positions of the copies that were found. */
  BitSet taken() {
    return taken;
  }

  private static Set<String> words(String text) {
    return new HashSet<>(Tokenizer.tokens(text));
  }
}
