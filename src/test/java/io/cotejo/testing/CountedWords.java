package io.cotejo.testing;

import io.cotejo.score.DictionaryWords;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A made-up dictionary that counts how often it is asked for each word. Thread-safe. */
public final class CountedWords implements DictionaryWords {

  private final Map<String, Integer> translated = new ConcurrentHashMap<>();
  private final Map<String, Integer> replaced = new ConcurrentHashMap<>();

  /** Translates a word by two that look like no other. */
  @Override
  public List<String> translations(String sourceWord) {
    translated.merge(sourceWord, 1, Integer::sum);
    return List.of(RandomTexts.foreign(sourceWord), sourceWord + "s");
  }

  @Override
  public List<String> synonyms(String targetWord) {
    replaced.merge(targetWord, 1, Integer::sum);
    return List.of(targetWord + "s");
  }

  /** How often it was asked. */
  public int asked() {
    return sum(translated) + sum(replaced);
  }

  /** How often it was asked for the word that it was asked for most often. */
  public int mostOften() {
    return Math.max(most(translated), most(replaced));
  }

  private static int sum(Map<String, Integer> asked) {
    return asked.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static int most(Map<String, Integer> asked) {
    return asked.values().stream().mapToInt(Integer::intValue).max().orElse(0);
  }
}
