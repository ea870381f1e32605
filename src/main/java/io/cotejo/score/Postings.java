package io.cotejo.score;

/**
 * The sentences that each word stands in: those of word {@code w} are {@code sentences[starts[w]] …
 * sentences[starts[w + 1] - 1]}, ascending. Read-only once built.
 */
final class Postings {

  final int[] starts;
  final int[] sentences;

  /** What each sentence costs by its length, if nothing in it is linked; nats. */
  final float[] costs;

  private Postings(int[] starts, int[] sentences, float[] costs) {
    this.starts = starts;
    this.sentences = sentences;
    this.costs = costs;
  }

  /**
   * The index of some bags.
   *
   * @param words all types of the bags are below
   * @param cost of a token that is not linked, nats
   */
  static Postings of(Bags bags, int words, double cost) {
    int[] starts = new int[words + 1];
    for (int type : bags.types) {
      starts[type + 1]++;
    }
    for (int w = 0; w < words; w++) {
      starts[w + 1] += starts[w];
    }
    int[] next = starts.clone();
    int[] sentences = new int[bags.types.length];
    for (int j = 0; j < bags.sentences(); j++) {
      for (int t = bags.starts[j]; t < bags.starts[j + 1]; t++) {
        sentences[next[bags.types[t]]++] = j;
      }
    }
    float[] costs = new float[bags.sentences()];
    for (int j = 0; j < costs.length; j++) {
      costs[j] = (float) (cost * (bags.tokens[j + 1] - bags.tokens[j]));
    }
    return new Postings(starts, sentences, costs);
  }

  /** In how many sentences a word stands. */
  int count(int word) {
    return starts[word + 1] - starts[word];
  }
}
