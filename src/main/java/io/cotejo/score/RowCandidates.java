package io.cotejo.score;

import io.cotejo.score.CounterpartIndex.Candidates;
import java.util.Arrays;

/**
 * The best target sentences of some source sentences, by the rare words of a {@link
 * CounterpartIndex}. Used by one thread.
 */
final class RowCandidates {

  /** The best target sentences kept for each source sentence. */
  private static final int BEST = 4;

  private static final double LEAST_LINK = 0.5;

  /** A little less than lifts by which a link gains that much, logarithms of which are dear. */
  private static final double WITHOUT_LOG = 0.64;

  private static final double LEAST_SCORE = 4;
  private static final double OFFSET = 2;
  private static final double DAMPING = 15;

  private final LikelihoodModel model;
  private final int j0;
  private final int[] postings;
  private final int[] postingStarts;
  private final int[] sentenceCounts;

  /** By column from {@code j0} on; which of them the row at hand has scores in. */
  private final double[] scores;

  private final int[] touched;
  private int count;

  private int[] sources = new int[64];
  private int[] targets = new int[64];
  private double[] weights = new double[64];
  private int size;

  /**
   * A search in columns [j0, j1).
   *
   * @param postings the columns of each rare word, those of one word side by side
   * @param postingStarts word → where they begin, and one more; 0 for words that find nothing
   * @param sentenceCounts word → how many there are
   */
  RowCandidates(
      LikelihoodModel model,
      int j0,
      int j1,
      int[] postings,
      int[] postingStarts,
      int[] sentenceCounts) {
    this.model = model;
    this.j0 = j0;
    this.postings = postings;
    this.postingStarts = postingStarts;
    this.sentenceCounts = sentenceCounts;
    this.scores = new double[j1 - j0];
    this.touched = new int[j1 - j0];
  }

  /** What was found; the search, which is as large as the text, can be forgotten then. */
  Candidates found() {
    return new Candidates(
        Arrays.copyOf(sources, size), Arrays.copyOf(targets, size), Arrays.copyOf(weights, size));
  }

  /** Searches the counterparts of one sentence. */
  void search(int i) {
    score(i);
    keepBest(i);
    count = 0;
  }

  private void score(int i) {
    Bags source = model.source;
    LinkTable links = model.links;
    double scale =
        1 / (model.adaptation.unexplained() * (DAMPING + model.weights[i + 1] - model.weights[i]));
    for (int t = source.starts[i]; t < source.starts[i + 1]; t++) {
      double weight = model.weight(i, t);
      int type = source.types[t];
      for (int e = links.starts[type]; e < links.starts[type + 1]; e++) {
        int word = links.targets[e];
        double lift = links.lifts[e] * scale;
        if (lift >= WITHOUT_LOG && postingStarts[word] > 0) {
          double gain = Math.log1p(lift);
          if (gain >= LEAST_LINK) {
            add(word, weight * gain);
          }
        }
      }
    }
  }

  /** Adds to the score of each sentence that a word is in. */
  private void add(int word, double gain) {
    int first = postingStarts[word] - 1;
    for (int p = first; p < first + sentenceCounts[word]; p++) {
      int column = postings[p] - j0;
      if (scores[column] == 0) {
        touched[count++] = column;
      }
      scores[column] += gain;
    }
  }

  /** Of those as good as the last one to keep, the first columns. */
  private void keepBest(int i) {
    double bar = bar();
    int atBar = BEST;
    int good = 0;
    for (int k = 0; k < count; k++) {
      int column = touched[k];
      if (scores[column] < bar) {
        scores[column] = 0;
      } else {
        atBar -= scores[column] > bar ? 1 : 0;
        touched[good++] = column;
      }
    }
    Arrays.sort(touched, 0, good);
    for (int k = 0; k < good; k++) {
      int column = touched[k];
      if (scores[column] > bar || atBar-- > 0) {
        keep(i, j0 + column, scores[column] - OFFSET);
      }
      scores[column] = 0;
    }
  }

  /** The score of the last one to keep. */
  private double bar() {
    double[] best = new double[BEST];
    for (int k = 0; k < count; k++) {
      double score = scores[touched[k]];
      for (int b = 0; b < BEST && score > best[BEST - 1]; b++) {
        if (score > best[b]) {
          double lower = best[b];
          best[b] = score;
          score = lower;
        }
      }
    }
    return Math.max(LEAST_SCORE, best[BEST - 1]);
  }

  private void keep(int i, int j, double weight) {
    if (size == sources.length) {
      sources = Arrays.copyOf(sources, size * 2);
      targets = Arrays.copyOf(targets, size * 2);
      weights = Arrays.copyOf(weights, size * 2);
    }
    sources[size] = i;
    targets[size] = j;
    weights[size++] = weight;
  }
}
