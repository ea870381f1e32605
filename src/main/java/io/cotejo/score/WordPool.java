package io.cotejo.score;

import io.cotejo.bitext.DocumentPair;
import io.cotejo.bitext.Side;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.Stream;

/**
 * The words of all document pairs of a run and how often they occur. Target and pivot share one
 * vocabulary, since they are one language; words of the source are numbered behind it. A side that
 * is in several pairs is counted once. Read-only once built.
 */
final class WordPool {

  /** Words of targets and pivots. */
  final Vocabulary words = new Vocabulary();

  /** Words of sources. */
  final Vocabulary sourceWords = new Vocabulary();

  /** How often each of {@link #words} occurs on target and pivot together. */
  final int[] counts;

  /** Whether each of {@link #words} occurs in a target. */
  final boolean[] inTarget;

  /** Tokens of targets and pivots. */
  final long total;

  private final List<Sides> pairs = new ArrayList<>();

  /** The two sides of one pair: the source's bag holds pivot types, then shifted source types. */
  record Sides(Bags source, Bags target) {}

  WordPool(List<DocumentPair> documents) {
    IdentityHashMap<Side, int[][]> pivots = new IdentityHashMap<>();
    IdentityHashMap<Side, int[][]> sources = new IdentityHashMap<>();
    IdentityHashMap<Side, int[][]> targets = new IdentityHashMap<>();
    for (DocumentPair pair : documents) {
      pivots.computeIfAbsent(pair.source(), k -> numbers(pair.pivot(), words));
      sources.computeIfAbsent(pair.source(), k -> numbers(pair.source().texts(), sourceWords));
      targets.computeIfAbsent(pair.target(), k -> numbers(pair.target().texts(), words));
    }
    this.counts = new int[words.size()];
    this.inTarget = new boolean[words.size()];
    targets.values().forEach(sentences -> mark(sentences));
    this.total =
        Stream.concat(pivots.values().stream(), targets.values().stream())
            .mapToLong(this::count)
            .sum();
    IdentityHashMap<Side, Bags> ofSource = new IdentityHashMap<>();
    IdentityHashMap<Side, Bags> ofTarget = new IdentityHashMap<>();
    for (DocumentPair pair : documents) {
      pairs.add(
          new Sides(
              ofSource.computeIfAbsent(
                  pair.source(), k -> Bags.of(joined(pivots.get(k), sources.get(k)))),
              ofTarget.computeIfAbsent(pair.target(), k -> Bags.of(targets.get(k)))));
    }
  }

  /**
   * The words of two piles, in less memory: no sentence is kept but as a bag.
   *
   * @param pivots the sources' translations, one each; blank for none
   */
  WordPool(List<String> pivots, List<String> sources, List<String> targets) {
    Bags ofPivot = bags(pivots, words);
    Bags ofTarget = bags(targets, words);
    Bags.Builder joined = new Bags.Builder();
    for (int i = 0; i < sources.size(); i++) {
      joined.add(joined(ofPivot.expand(i), numbers(sources.get(i), sourceWords)));
    }
    this.counts = new int[words.size()];
    this.inTarget = new boolean[words.size()];
    this.total = count(ofPivot) + count(ofTarget);
    for (int type : ofTarget.types) {
      inTarget[type] = true;
    }
    pairs.add(new Sides(joined.build(), ofTarget));
  }

  private static Bags bags(List<String> texts, Vocabulary vocabulary) {
    Bags.Builder bags = new Bags.Builder();
    texts.forEach(t -> bags.add(numbers(t, vocabulary)));
    return bags.build();
  }

  private long count(Bags bags) {
    for (int t = 0; t < bags.types.length; t++) {
      counts[bags.types[t]] += bags.counts[t];
    }
    return bags.tokens[bags.sentences()];
  }

  private void mark(int[][] sentences) {
    for (int[] sentence : sentences) {
      for (int type : sentence) {
        inTarget[type] = true;
      }
    }
  }

  /** Tokens of targets and pivots, made up to {@link Background#LEAST_TOKENS} in small pools. */
  double tokens() {
    return Math.max(total, Background.LEAST_TOKENS);
  }

  /** How often a word occurs in that many tokens. */
  double count(int type) {
    double missing = tokens() - total;
    return counts[type] + missing * Background.share(words.type(type));
  }

  Sides sides(int pair) {
    return pairs.get(pair);
  }

  /** Number of types that a source side can have. */
  int rows() {
    return words.size() + sourceWords.size();
  }

  /** The word of a type of the source side. */
  String sourceType(int type) {
    return type < words.size() ? words.type(type) : sourceWords.type(type - words.size());
  }

  private static int[][] numbers(List<String> texts, Vocabulary vocabulary) {
    int[][] numbers = new int[texts.size()][];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = numbers(texts.get(i), vocabulary);
    }
    return numbers;
  }

  private static int[] numbers(String text, Vocabulary vocabulary) {
    return Tokenizer.tokens(text).stream().mapToInt(vocabulary::add).toArray();
  }

  private long count(int[][] sentences) {
    long sum = 0;
    for (int[] sentence : sentences) {
      for (int type : sentence) {
        counts[type]++;
      }
      sum += sentence.length;
    }
    return sum;
  }

  private int[][] joined(int[][] pivots, int[][] sources) {
    int[][] joined = new int[sources.length][];
    for (int i = 0; i < joined.length; i++) {
      joined[i] = joined(pivots[i], sources[i]);
    }
    return joined;
  }

  /** A sentence's pivot tokens, then those of the source, numbered behind all words. */
  private int[] joined(int[] pivot, int[] source) {
    int[] joined = Arrays.copyOf(pivot, pivot.length + source.length);
    for (int k = 0; k < source.length; k++) {
      joined[pivot.length + k] = source[k] + words.size();
    }
    return joined;
  }
}
