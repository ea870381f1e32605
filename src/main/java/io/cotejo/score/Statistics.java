package io.cotejo.score;

import io.cotejo.bitext.DocumentPair;
import io.cotejo.bitext.Side;
import io.cotejo.text.Sha256;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What is known beyond one pair of documents: how often words occur, how much of a target stays
 * unexplained, and which words were learned to translate each other. Models take it; what they make
 * of a pair depends on the pair, the options and this alone. All sums are whole numbers, so that
 * the order of counting and merging does not matter. Immutable and thread-safe.
 */
public final class Statistics {

  /** To be raised when the same texts come to give other statistics. */
  static final int RULES = 1;

  private static final int DIGITS = 12;

  /** Nothing is known but the pair itself. */
  public static final Statistics NONE =
      new Statistics(Map.of(), 0, Unexplained.NONE, LearnedWords.NONE);

  /** Words that are seen less often are as good as not held: a file leaves them out. */
  static final long LEAST_COUNT = 2;

  private final Map<String, Long> counts;
  private final Map<String, Long> families = new HashMap<>();
  private final long tokens;
  private final Unexplained unexplained;
  private final LearnedWords learned;

  /**
   * @param counts how often each word occurs in targets and pivots
   * @param tokens all of them, words that are not in {@code counts} included
   */
  Statistics(Map<String, Long> counts, long tokens, Unexplained unexplained, LearnedWords learned) {
    this.counts = counts;
    this.tokens = tokens;
    this.unexplained = unexplained;
    this.learned = learned;
    counts.forEach(this::addToFamily);
  }

  private void addToFamily(String word, long count) {
    String beginning = WordKin.beginning(word);
    if (beginning != null && count >= LEAST_COUNT) {
      families.merge(beginning, count, Long::sum);
    }
  }

  /** The words of some pairs; a side that is in several of them is counted once. */
  public static Statistics of(List<DocumentPair> pairs) {
    WordCounter counter = new WordCounter();
    Set<Side> sides = Collections.newSetFromMap(new IdentityHashMap<>());
    for (DocumentPair pair : pairs) {
      if (sides.add(pair.source())) {
        counter.add(pair.pivot());
      }
    }
    sides.clear();
    for (DocumentPair pair : pairs) {
      if (sides.add(pair.target())) {
        counter.add(pair.target().texts());
      }
    }
    return counter.statistics();
  }

  /** These and others of other texts: sums. */
  public Statistics merge(Statistics other) {
    Map<String, Long> all = new TreeMap<>(counts);
    other.counts.forEach((word, count) -> all.merge(word, count, Long::sum));
    return new Statistics(
        all,
        tokens + other.tokens,
        unexplained.plus(other.unexplained),
        new LearnedWords.Builder().add(learned).add(other.learned).build());
  }

  /** The same without words that occur less often than that, so that it stays small. */
  public Statistics cut(long least) {
    Map<String, Long> kept = new TreeMap<>(counts);
    kept.values().removeIf(count -> count < least);
    return new Statistics(kept, tokens, unexplained, learned);
  }

  /** The same words, of which that much was found to be unexplained. */
  public Statistics with(Unexplained found) {
    return new Statistics(counts, tokens, found, learned);
  }

  /** The same counts with other learned words. */
  Statistics with(LearnedWords words) {
    return new Statistics(counts, tokens, unexplained, words);
  }

  /** The same without learned words. */
  public Statistics withoutLearned() {
    return with(LearnedWords.NONE);
  }

  /** Whether these were made of others by what they leave unexplained only. */
  boolean tellsTheSameOfWords(Statistics other) {
    return counts == other.counts && learned == other.learned;
  }

  /** How often a word occurs; one that is not held counts as seen once. */
  long count(String word) {
    return counts.getOrDefault(word, 1L);
  }

  /** How often words with the same beginning as these occur, beside these. */
  long others(Collection<String> family, String beginning) {
    long rest = families.getOrDefault(beginning, 0L);
    for (String word : family) {
      long count = counts.getOrDefault(word, 0L);
      rest -= count >= LEAST_COUNT ? count : 0;
    }
    return rest;
  }

  /** The words that are held, with their counts. */
  Map<String, Long> counts() {
    return Collections.unmodifiableMap(counts);
  }

  /** Tokens of all texts, ≥ 0. */
  public long tokens() {
    return tokens;
  }

  /** How much of the targets stayed unexplained. */
  public Unexplained unexplained() {
    return unexplained;
  }

  /** Whether words were learned from beads. */
  public boolean hasLearned() {
    return !learned.isEmpty();
  }

  LearnedWords learned() {
    return learned;
  }

  /** What these are, for signatures: the number of the rules and the digest of the content. */
  public String id() {
    Sha256 digest = new Sha256();
    StatisticsFile.write(this, line -> digest.add(line).add((byte) '\n'));
    return "statistics-" + RULES + "-" + digest.hex(DIGITS);
  }
}
