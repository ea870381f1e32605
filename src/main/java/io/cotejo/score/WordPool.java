package io.cotejo.score;

import io.cotejo.bitext.DocumentPair;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * The words of one document pair and how often they occur, in it and beyond. Target and pivot share
 * one vocabulary, since they are one language; words of the source are numbered behind it. Numbers
 * depend on the pair alone. Read-only once built.
 */
final class WordPool {

  /** Words of targets and pivots. */
  final Vocabulary words = new Vocabulary();

  /** Words of sources. */
  final Vocabulary sourceWords = new Vocabulary();

  /** Whether each of {@link #words} occurs in the target. */
  final boolean[] inTarget;

  private final Sides sides;

  /** How often each of {@link #words} occurs on target and pivot together; pivots share one. */
  private final double[] counts;

  /** Tokens of target and pivot. */
  private final double total;

  /**
   * The two sides: the source's bag holds pivot types, then shifted source types.
   *
   * @param translations how many of each source sentence are in its bag, ≥ 1
   */
  @SuppressWarnings("ArrayRecordComponent") // a kernel's plain data, compared by nobody
  record Sides(Bags source, Bags target, byte[] translations) {}

  WordPool(DocumentPair pair) {
    this(pair.pivots(), pair.source().texts(), pair.target().texts());
  }

  /**
   * The words of two texts or piles; no sentence is kept but as a bag.
   *
   * @param pivots the sources' translations, once or more often, one each; blank for none
   */
  WordPool(List<List<String>> pivots, List<String> sources, List<String> targets) {
    boolean behind = ListLabels.areRenumbered(sources, targets);
    byte[] translations = new byte[sources.size()];
    Bags ofPivot = told(pivots, translations, behind);
    Bags ofTarget = bags(targets, behind);
    Bags.Builder joined = new Bags.Builder();
    for (int i = 0; i < sources.size(); i++) {
      joined.add(joined(ofPivot.expand(i), numbers(sources.get(i), sourceWords, behind)));
    }
    this.counts = new double[words.size()];
    this.inTarget = new boolean[words.size()];
    this.total = count(ofPivot, i -> translations[i]) + count(ofTarget, j -> 1);
    for (int type : ofTarget.types) {
      inTarget[type] = true;
    }
    this.sides = new Sides(joined.build(), ofTarget, translations);
  }

  private Bags bags(List<String> texts, boolean behind) {
    Bags.Builder bags = new Bags.Builder();
    texts.forEach(t -> bags.add(numbers(t, words, behind)));
    return bags.build();
  }

  /** The tokens of all translations of each sentence; tells how many of them are not blank. */
  private Bags told(List<List<String>> pivots, byte[] translations, boolean behind) {
    Bags.Builder told = new Bags.Builder();
    for (int i = 0; i < translations.length; i++) {
      IntStream.Builder tokens = IntStream.builder();
      int count = 0;
      for (List<String> pivot : pivots) {
        int[] own = numbers(pivot.get(i), words, behind);
        Arrays.stream(own).forEach(tokens::add);
        count += own.length > 0 ? 1 : 0;
      }
      translations[i] = (byte) Math.min(Byte.MAX_VALUE, Math.max(1, count));
      told.add(tokens.build().toArray());
    }
    return told.build();
  }

  private double count(Bags bags, IntUnaryOperator translations) {
    double tokens = 0;
    for (int i = 0; i < bags.sentences(); i++) {
      double weight = 1.0 / translations.applyAsInt(i);
      for (int t = bags.starts[i]; t < bags.starts[i + 1]; t++) {
        counts[bags.types[t]] += weight * bags.counts[t];
      }
      tokens += weight * (bags.tokens[i + 1] - bags.tokens[i]);
    }
    return tokens;
  }

  Sides sides() {
    return sides;
  }

  /** Tokens of target and pivot. */
  double tokens() {
    return total;
  }

  /** How often one of {@link #words} occurs on target and pivot together. */
  double count(int type) {
    return counts[type];
  }

  /** Number of types that a source side can have. */
  int rows() {
    return words.size() + sourceWords.size();
  }

  /** The word of a type of the source side. */
  String sourceType(int type) {
    return type < words.size() ? words.type(type) : sourceWords.type(type - words.size());
  }

  private static int[] numbers(String text, Vocabulary vocabulary, boolean behind) {
    return Tokenizer.tokens(behind ? ListLabels.behind(text) : text).stream()
        .mapToInt(vocabulary::add)
        .toArray();
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
