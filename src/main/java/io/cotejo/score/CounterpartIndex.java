package io.cotejo.score;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

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

  /** Rows that one worker searches at least before another may go on, and how many runs at most. */
  private static final int RUN = 1024;

  private static final int MOST_RUNS = 64;

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
    return candidates(i0, i1, j0, j1, common, i -> true);
  }

  /** The same of some rows only. Searches on all threads of the pool that it is called in. */
  public Candidates candidates(int i0, int i1, int j0, int j1, boolean common, IntPredicate which) {
    int[] postings = invert(j0, j1, common);
    int size = Math.max(RUN, (i1 - i0) / MOST_RUNS + 1);
    List<Candidates> runs =
        IntStream.range(0, (i1 - i0 + size - 1) / size)
            .map(run -> i0 + run * size)
            .parallel()
            .mapToObj(from -> rows(from, Math.min(i1, from + size), j0, j1, postings, which))
            .toList();
    clear(j0, j1);
    return joined(runs);
  }

  private Candidates rows(int from, int to, int j0, int j1, int[] postings, IntPredicate which) {
    RowCandidates search =
        new RowCandidates(model, j0, j1, postings, postingStarts, sentenceCounts);
    for (int i = from; i < to; i++) {
      if (which.test(i)) {
        search.search(i);
      }
    }
    return search.found();
  }

  private static Candidates joined(List<Candidates> runs) {
    return new Candidates(
        runs.stream().flatMapToInt(r -> Arrays.stream(r.sources)).toArray(),
        runs.stream().flatMapToInt(r -> Arrays.stream(r.targets)).toArray(),
        runs.stream().flatMapToDouble(r -> Arrays.stream(r.weights)).toArray());
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
}
