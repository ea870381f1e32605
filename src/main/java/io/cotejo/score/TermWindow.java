package io.cotejo.score;

/**
 * What links the tokens of one sentence with some sentences of the other side, summed by token. Few
 * tokens have any link; those that do are listed, ascending, and only they are looked at. Used by
 * one thread.
 */
final class TermWindow {

  /** Products beyond this are taken the logarithm of. */
  private static final double LARGE = 1e200;

  private final float[] sums;
  private final int[] linked;
  private int count;

  /** An empty window on a sentence of up to so many tokens. */
  TermWindow(int tokens) {
    this.sums = new float[tokens];
    this.linked = new int[tokens];
  }

  /**
   * Adds the lift of a link.
   *
   * @param lift &gt; 0
   */
  void add(int token, float lift) {
    if (sums[token] == 0) {
      int k = count++;
      for (; k > 0 && linked[k - 1] > token; k--) {
        linked[k] = linked[k - 1];
      }
      linked[k] = token;
    }
    sums[token] += lift;
  }

  /** Number of tokens that have a link. */
  int size() {
    return count;
  }

  /** One of them, by its place among them. */
  int token(int k) {
    return linked[k];
  }

  /** The lifts of its links. */
  float sum(int k) {
    return sums[linked[k]];
  }

  void clear() {
    for (int k = 0; k < count; k++) {
      sums[linked[k]] = 0;
    }
    count = 0;
  }

  /** How many of the linked tokens are below some token. */
  int below(int token) {
    int k = 0;
    while (k < count && linked[k] < token) {
      k++;
    }
    return k;
  }

  /**
   * Σ count·ln(1 + scale·sum) over some of the linked tokens: the logarithm of one product, not one
   * a token.
   *
   * @param first where the tokens of the sentence begin in its bags
   * @param from the first of them, by its place
   * @param to one past the last
   */
  double logProduct(Bags bags, int first, int from, int to, double scale) {
    short[] counts = bags.counts;
    double log = 0;
    double product = 1;
    for (int k = from; k < to; k++) {
      int token = linked[k];
      double factor = 1 + scale * sums[token];
      for (int times = counts[first + token]; times > 0; times--) {
        product *= factor;
        if (product > LARGE) {
          log += Math.log(product);
          product = 1;
        }
      }
    }
    return product == 1 ? log : log + Math.log(product);
  }
}
