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
    int[] starts = new int[sentences.length + 1];
    int[] types = new int[16];
    short[] counts = new short[16];
    int size = 0;
    for (int i = 0; i < sentences.length; i++) {
      int[] sorted = sentences[i].clone();
      Arrays.sort(sorted);
      for (int k = 0; k < sorted.length && size - starts[i] < MAX_TYPES; ) {
        int end = k;
        while (end < sorted.length && sorted[end] == sorted[k]) {
          end++;
        }
        if (size == types.length) {
          types = Arrays.copyOf(types, size * 2);
          counts = Arrays.copyOf(counts, size * 2);
        }
        types[size] = sorted[k];
        counts[size++] = (short) Math.min(end - k, Short.MAX_VALUE);
        k = end;
      }
      starts[i + 1] = size;
    }
    return new Bags(starts, Arrays.copyOf(types, size), Arrays.copyOf(counts, size));
  }

  int sentences() {
    return starts.length - 1;
  }

  int types(int sentence) {
    return starts[sentence + 1] - starts[sentence];
  }
}
