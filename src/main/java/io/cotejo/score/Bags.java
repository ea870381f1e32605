package io.cotejo.score;

import java.util.Arrays;

/**
 * The sentences of one side as bags of word types, in compressed rows: the types of sentence {@code
 * i} are {@code types[starts[i]] … types[starts[i + 1] - 1]}, each once, ascending, with its count
 * in that sentence. Read-only once built.
 */
final class Bags {

  /** Types of one sentence beyond this are left out: no sentence needs more to be recognised. */
  static final int MAX_TYPES = 400;

  final int[] starts;
  final int[] types;
  final short[] counts;

  /** Prefix sums over sentences of the counts (tokens). */
  final int[] tokens;

  private Bags(int[] starts, int[] types, short[] counts) {
    this.starts = starts;
    this.types = types;
    this.counts = counts;
    this.tokens = new int[starts.length];
    for (int i = 0; i + 1 < starts.length; i++) {
      int sum = 0;
      for (int t = starts[i]; t < starts[i + 1]; t++) {
        sum += counts[t];
      }
      tokens[i + 1] = tokens[i] + sum;
    }
  }

  /** Bags of sentences that are given as the numbers of their tokens. */
  static Bags of(int[][] sentences) {
    Builder builder = new Builder();
    for (int[] sentence : sentences) {
      builder.add(sentence);
    }
    return builder.build();
  }

  /** The tokens of a sentence, by type, each as often as it occurs. */
  int[] expand(int sentence) {
    int[] expanded = new int[tokens[sentence + 1] - tokens[sentence]];
    int size = 0;
    for (int t = starts[sentence]; t < starts[sentence + 1]; t++) {
      Arrays.fill(expanded, size, size += counts[t], types[t]);
    }
    return expanded;
  }

  /** Collects sentences. Used by one thread. */
  static final class Builder {
    private int[] starts = new int[64];
    private int[] types = new int[64];
    private short[] counts = new short[64];
    private int sentences;
    private int size;

    /** Adds a sentence, given as the numbers of its tokens. */
    void add(int[] tokens) {
      int[] sorted = tokens.clone();
      Arrays.sort(sorted);
      for (int k = 0; k < sorted.length && size - starts[sentences] < MAX_TYPES; ) {
        int end = k;
        while (end < sorted.length && sorted[end] == sorted[k]) {
          end++;
        }
        if (size == types.length) {
          types = Arrays.copyOf(types, grown(size));
          counts = Arrays.copyOf(counts, grown(size));
        }
        types[size] = sorted[k];
        counts[size++] = (short) Math.min(end - k, Short.MAX_VALUE);
        k = end;
      }
      if (++sentences == starts.length) {
        starts = Arrays.copyOf(starts, grown(sentences));
      }
      starts[sentences] = size;
    }

    /** By less than half: in a pile of millions, this is most of the memory. */
    private static int grown(int size) {
      return size + size / 3;
    }

    Bags build() {
      return new Bags(
          Arrays.copyOf(starts, sentences + 1),
          Arrays.copyOf(types, size),
          Arrays.copyOf(counts, size));
    }
  }

  int sentences() {
    return starts.length - 1;
  }

  int types(int sentence) {
    return starts[sentence + 1] - starts[sentence];
  }
}
