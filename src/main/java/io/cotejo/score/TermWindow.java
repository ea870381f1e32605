package io.cotejo.score;

import java.util.Arrays;

/**
 * What links the tokens of one sentence with some sentences of the other side, summed by token. Few
 * tokens have any link: which ones do is a set of bits, so that only these are looked at. Used by
 * one thread.
 */
final class TermWindow {

  /** Products beyond this are taken the logarithm of. */
  private static final double LARGE = 1e200;

  final float[] sums;
  final long[] linked;

  /** An empty window on a sentence of up to so many tokens. */
  TermWindow(int tokens) {
    this.sums = new float[tokens];
    this.linked = new long[(tokens + Long.SIZE - 1) / Long.SIZE];
  }

  void add(int token, float sum) {
    sums[token] += sum;
    linked[token / Long.SIZE] |= 1L << token;
  }

  /** Forgets the tokens below some number; those beyond have none. */
  void clear(int tokens) {
    Arrays.fill(sums, 0, tokens, 0);
    Arrays.fill(linked, 0);
  }

  /**
   * Σ count·ln(1 + scale·sum) over the tokens [from, to) of a sentence: the logarithm of one
   * product, not one a token.
   *
   * @param first where the tokens of the sentence begin in its bags
   */
  double logProduct(Bags bags, int first, int from, int to, double scale) {
    double log = 0;
    double product = 1;
    for (int token = next(from, to); token < to; token = next(token + 1, to)) {
      double factor = 1 + scale * sums[token];
      for (int k = bags.counts[first + token]; k > 0; k--) {
        product *= factor;
        if (product > LARGE) {
          log += Math.log(product);
          product = 1;
        }
      }
    }
    return product == 1 ? log : log + Math.log(product);
  }

  /** The first token from one on that has a link; {@code to} or more if there is none before. */
  int next(int from, int to) {
    int word = from / Long.SIZE;
    if (from >= to) {
      return to;
    }
    long bits = linked[word] & (-1L << from);
    while (bits == 0 && (word + 1) * Long.SIZE < to) {
      bits = linked[++word];
    }
    return bits == 0 ? to : word * Long.SIZE + Long.numberOfTrailingZeros(bits);
  }
}
