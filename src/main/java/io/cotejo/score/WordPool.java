package io.cotejo.score;

import io.cotejo.bitext.DocumentPair;
import java.util.Arrays;
import java.util.List;

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

  /** How often each of {@link #words} occurs on target and pivot together. */
  private final int[] counts;

  /** Tokens of target and pivot. */
  private final long total;

  /** The two sides: the source's bag holds pivot types, then shifted source types. */
  record Sides(Bags source, Bags target) {}

  WordPool(DocumentPair pair) {
    this(pair.pivot(), pair.source().texts(), pair.target().texts());
  }

  /**
   * The words of two texts or piles; no sentence is kept but as a bag.
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
    this.sides = new Sides(joined.build(), ofTarget);
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

  Sides sides() {
    return sides;
  }

  /** Tokens of target and pivot. */
  long tokens() {
    return total;
  }

  /** How often one of {@link #words} occurs on target and pivot together. */
  int count(int type) {
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

  private static int[] numbers(String text, Vocabulary vocabulary) {
    return Tokenizer.tokens(text).stream().mapToInt(vocabulary::add).toArray();
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
