package io.cotejo.score;

import java.util.Arrays;

/**
 * Finds the target sentences of a pile that may be counterparts of a source sentence, without
 * looking at all of them. The words that the source makes likelier are looked up, rarest first,
 * until enough sentences have been seen; the best of these are then compared in all words. The
 * score of a sentence is that of {@link LikelihoodModel}, with the target's half of the text ratio
 * in place of both: the sum of ln(1 + E/(λ|x|)) over its words, less what its unlinked words cost.
 * Exact if the source's words stand in few sentences. Keeps scratch space: one search a thread.
 */
public final class CandidateSearch {

  /** Words whose share of a match is smaller than this find nothing by themselves. */
  private static final double LEAST_GAIN = 0.4;

  /** Sentences seen before the search goes on to more common words, and before it ends at all. */
  private static final int ENOUGH = 20_000;

  private static final int MOST = 100_000;

  /** Rare words may be chance: so many are looked up, however common. */
  private static final int LEAST_WORDS = 3;

  /** How many sentences are compared in all words for each that is kept. */
  private static final int COMPARED = 4;

  private final LikelihoodModel model;
  private final Postings postings;
  private final double[] gains;
  private final float[] scores;
  private final TopScores compared;
  private final TopScores best;
  private int[] words = new int[256];
  private int wordCount;
  private int[] touched = new int[1024];
  private int touchedCount;

  CandidateSearch(LikelihoodModel model, Postings postings, int most) {
    this.model = model;
    this.postings = postings;
    this.gains = new double[model.targetWords];
    this.scores = new float[model.targets()];
    this.compared = new TopScores(most * COMPARED);
    this.best = new TopScores(most);
  }

  /** The most promising target sentences for a source sentence, best first. */
  public int[] candidates(int source) {
    expect(source);
    lookUp();
    compare();
    for (int k = 0; k < compared.size(); k++) {
      best.offer(compared.number(k), score(compared.number(k)));
    }
    compared.clear();
    for (int k = 0; k < wordCount; k++) {
      gains[words[k]] = 0;
    }
    wordCount = 0;
    return best.drain();
  }

  private void compare() {
    // Almost all are refused, for which what they cost need not be known: it is 0 at least.
    float[] scores = this.scores;
    int[] touched = this.touched;
    double bar = compared.bar();
    for (int k = 0; k < touchedCount; k++) {
      int target = touched[k];
      float gain = scores[target];
      scores[target] = 0;
      if (gain >= bar) {
        double score = gain - postings.costs[target];
        if (score >= bar) {
          compared.offer(target, score);
          bar = compared.bar();
        }
      }
    }
    touchedCount = 0;
  }

  /** How much likelier than by chance each target word is, given the source. */
  private void expect(int source) {
    Bags bags = model.source;
    LinkTable links = model.links;
    for (int t = bags.starts[source]; t < bags.starts[source + 1]; t++) {
      double weight = bags.counts[t] * model.weight(source, t);
      int type = bags.types[t];
      for (int e = links.starts[type]; e < links.starts[type + 1]; e++) {
        int word = links.targets[e];
        if (gains[word] == 0) {
          add(word);
        }
        gains[word] += weight * links.lifts[e];
      }
    }
    double scale = 1 / (model.adaptation.unexplained() * model.sourceSize(source, 1));
    for (int k = 0; k < wordCount; k++) {
      gains[words[k]] = Math.log1p(gains[words[k]] * scale);
    }
  }

  private void add(int word) {
    if (wordCount == words.length) {
      words = Arrays.copyOf(words, wordCount * 2);
    }
    words[wordCount++] = word;
  }

  private void lookUp() {
    long[] byRarity = new long[wordCount];
    int kept = 0;
    for (int k = 0; k < wordCount; k++) {
      if (gains[words[k]] >= LEAST_GAIN) {
        byRarity[kept++] = ((long) postings.count(words[k]) << 32) | words[k];
      }
    }
    Arrays.sort(byRarity, 0, kept);
    int seen = 0;
    for (int k = 0; k < kept; k++) {
      int word = (int) byRarity[k];
      int limit = k < LEAST_WORDS ? MOST : ENOUGH;
      if (seen > 0 && seen + postings.count(word) > limit) {
        return;
      }
      seen += postings.count(word);
      touch(word);
    }
  }

  private void touch(int word) {
    float gain = (float) gains[word];
    int first = postings.starts[word];
    int end = postings.starts[word + 1];
    if (touchedCount + end - first > touched.length) {
      touched = Arrays.copyOf(touched, 2 * (touchedCount + end - first));
    }
    int[] sentences = postings.sentences;
    float[] scores = this.scores;
    int[] touched = this.touched;
    int count = touchedCount;
    for (int p = first; p < end; p++) {
      int target = sentences[p];
      float score = scores[target];
      touched[count] = target;
      count += score == 0 ? 1 : 0;
      scores[target] = score + gain;
    }
    touchedCount = count;
  }

  private double score(int target) {
    int[] types = model.target.types;
    double[] gains = this.gains;
    int end = model.target.starts[target + 1];
    double score = -postings.costs[target];
    for (int t = model.target.starts[target]; t < end; t++) {
      score += gains[types[t]];
    }
    return score;
  }
}
