package io.cotejo.score;

import java.util.Arrays;

/**
 * Finds pairs of sentences that share rare words, without looking at all pairs: by an inverted
 * index of the target's words inside a rectangle. Keeps scratch space: one index a thread.
 */
public final class CounterpartIndex {

  /**
   * Words in more sentences of the rectangle than this find nothing. In a large one, where hardly
   * any word is that rare, the limit is higher: the more words two sentences share, the better.
   */
  private static final int MAX_SENTENCES = 12;

  private static final int MOST_SENTENCES = 64;
  private static final int SENTENCES_STEP = 1000;

  /** The best target sentences kept for each source sentence. */
  private static final int BEST = 4;

  private static final double LEAST_LINK = 0.5;
  private static final double LEAST_SCORE = 4;
  private static final double OFFSET = 2;
  private static final double DAMPING = 15;

  private final LikelihoodModel model;
  private final int[] sentenceCounts;
  private final int[] postingStarts;

  CounterpartIndex(LikelihoodModel model) {
    this.model = model;
    this.sentenceCounts = new int[model.targetWords];
    this.postingStarts = new int[model.targetWords];
  }

  /**
   * Candidates of a rectangle.
   *
   * @param sources row of each
   * @param targets column of each
   * @param weights how much speaks for each, &gt; 0
   */
  @SuppressWarnings("ArrayRecordComponent") // a kernel's plain data, compared by nobody
  public record Candidates(int[] sources, int[] targets, double[] weights) {}

  /**
   * Candidates in source rows [i0, i1) and target columns [j0, j1), by row, then column.
   *
   * @param common whether to look at more common words, too
   */
  public Candidates candidates(int i0, int i1, int j0, int j1, boolean common) {
    int[] postings = invert(j0, j1, common);
    Found found = new Found();
    double[] scores = new double[j1 - j0];
    int[] touched = new int[j1 - j0];
    for (int i = i0; i < i1; i++) {
      int count = score(i, j0, postings, scores, touched);
      found.keepBest(i, j0, scores, touched, count);
    }
    clear(j0, j1);
    return found.toCandidates();
  }

  /** Postings of each word that is rare in [j0, j1): its sentences, ascending. */
  private int[] invert(int j0, int j1, boolean common) {
    Bags target = model.target;
    for (int t = target.starts[j0]; t < target.starts[j1]; t++) {
      sentenceCounts[target.types[t]]++;
    }
    int limit =
        common
            ? MOST_SENTENCES
            : Math.min(MOST_SENTENCES, MAX_SENTENCES + (j1 - j0) / SENTENCES_STEP);
    int size = 0;
    for (int t = target.starts[j0]; t < target.starts[j1]; t++) {
      int type = target.types[t];
      if (postingStarts[type] == 0 && sentenceCounts[type] <= limit) {
        postingStarts[type] = size + 1;
        size += sentenceCounts[type];
        sentenceCounts[type] = 0;
      }
    }
    int[] postings = new int[size];
    for (int j = j0; j < j1; j++) {
      for (int t = target.starts[j]; t < target.starts[j + 1]; t++) {
        int type = target.types[t];
        if (postingStarts[type] > 0) {
          postings[postingStarts[type] - 1 + sentenceCounts[type]++] = j;
        }
      }
    }
    return postings;
  }

  private void clear(int j0, int j1) {
    Bags target = model.target;
    for (int t = target.starts[j0]; t < target.starts[j1]; t++) {
      sentenceCounts[target.types[t]] = 0;
      postingStarts[target.types[t]] = 0;
    }
  }

  private int score(int i, int j0, int[] postings, double[] scores, int[] touched) {
    Bags source = model.source;
    LinkTable links = model.links;
    double scale =
        1 / (model.adaptation.unexplained() * (DAMPING + model.weights[i + 1] - model.weights[i]));
    int count = 0;
    for (int t = source.starts[i]; t < source.starts[i + 1]; t++) {
      double weight = model.weight(i, t);
      int type = source.types[t];
      for (int e = links.starts[type]; e < links.starts[type + 1]; e++) {
        int word = links.targets[e];
        double gain = postingStarts[word] == 0 ? 0 : Math.log1p(links.lifts[e] * scale);
        if (gain >= LEAST_LINK) {
          int first = postingStarts[word] - 1;
          for (int p = first; p < first + sentenceCounts[word]; p++) {
            int column = postings[p] - j0;
            if (scores[column] == 0) {
              touched[count++] = column;
            }
            scores[column] += weight * gain;
          }
        }
      }
    }
    return count;
  }

  /** Collects the candidates of all rows. */
  private static final class Found {
    private int[] sources = new int[1024];
    private int[] targets = new int[1024];
    private double[] weights = new double[1024];
    private int size;

    /** Of those as good as the last one to keep, the first columns. */
    void keepBest(int i, int j0, double[] scores, int[] touched, int count) {
      Arrays.sort(touched, 0, count);
      double bar = bar(scores, touched, count);
      int atBar = BEST;
      for (int k = 0; k < count; k++) {
        atBar -= scores[touched[k]] > bar ? 1 : 0;
      }
      for (int k = 0; k < count; k++) {
        double score = scores[touched[k]];
        scores[touched[k]] = 0;
        if (score > bar || (score == bar && atBar-- > 0)) {
          add(i, j0 + touched[k], score - OFFSET);
        }
      }
    }

    /** The score of the last one to keep. */
    private static double bar(double[] scores, int[] touched, int count) {
      double[] best = new double[BEST];
      for (int k = 0; k < count; k++) {
        double score = scores[touched[k]];
        for (int b = 0; b < BEST; b++) {
          if (score > best[b]) {
            double lower = best[b];
            best[b] = score;
            score = lower;
          }
        }
      }
      return Math.max(LEAST_SCORE, best[BEST - 1]);
    }

    private void add(int i, int j, double weight) {
      if (size == sources.length) {
        sources = Arrays.copyOf(sources, size * 2);
        targets = Arrays.copyOf(targets, size * 2);
        weights = Arrays.copyOf(weights, size * 2);
      }
      sources[size] = i;
      targets[size] = j;
      weights[size++] = weight;
    }

    Candidates toCandidates() {
      return new Candidates(
          Arrays.copyOf(sources, size), Arrays.copyOf(targets, size), Arrays.copyOf(weights, size));
    }
  }
}
