package io.cotejo.align;

import io.cotejo.score.CandidateSearch;
import io.cotejo.score.EvidenceReader;
import io.cotejo.score.PileScores;
import io.cotejo.score.SpanEvidence;
import java.util.Arrays;

/** Compares source sentences with their candidates, a run of rows at a time. Used by one thread. */
final class MinedRows {

  private final CandidateSearch search;
  private final EvidenceReader reader;
  private final SentenceMiner.Untranslated untranslated;
  private final int most;

  MinedRows(PileScores scores, SentenceMiner.Untranslated untranslated, int most) {
    this.untranslated = untranslated;
    this.search = scores.search(most);
    this.reader = scores.reader();
    this.most = most;
  }

  /**
   * The candidates of a run of source sentences, row by row.
   *
   * @param first the first row
   * @param starts where each row begins in the other arrays, and where the last one ends
   * @param targets target sentence of each
   * @param texts text ratio of each, nats
   * @param odds log odds of each but for the rivals of its column
   * @param slopes what one nat of those takes from the odds
   */
  @SuppressWarnings("ArrayRecordComponent") // a kernel's plain data, compared by nobody
  record Run(int first, int[] starts, int[] targets, float[] texts, float[] odds, float[] slopes) {

    int rows() {
      return starts.length - 1;
    }
  }

  /** Compares the source sentences [first, end). */
  Run compare(int first, int end) {
    int size = (end - first) * most;
    Run run =
        new Run(
            first,
            new int[end - first + 1],
            new int[size],
            new float[size],
            new float[size],
            new float[size]);
    for (int i = first; i < end; i++) {
      compare(i, run);
    }
    return run;
  }

  private void compare(int source, Run run) {
    int[] candidates = search.candidates(source);
    int start = run.starts[source - run.first];
    SpanEvidence[] cells = new SpanEvidence[candidates.length];
    double[] sorted = new double[candidates.length];
    for (int k = 0; k < cells.length; k++) {
      cells[k] = reader.read(source, 1, candidates[k], 1);
      sorted[k] = cells[k].text();
    }
    Arrays.sort(sorted);
    for (int k = 0; k < cells.length; k++) {
      SpanEvidence cell = cells[k];
      double slope = LinkOdds.slope(cell) / 2;
      double margin = 2 * cell.text() - rivals(sorted, cell.text());
      run.targets[start + k] = candidates[k];
      run.texts[start + k] = (float) cell.text();
      double copy = untranslated.isCopy(source, candidates[k]) ? LinkOdds.COPY : 0;
      run.odds[start + k] = (float) (LinkOdds.ofItself(cell) + slope * margin - copy);
      run.slopes[start + k] = (float) slope;
    }
    run.starts[source - run.first + 1] = start + cells.length;
  }

  /** The mean of the best others of a row; if there are none, no more than its own or 0. */
  private static double rivals(double[] ascending, double own) {
    double sum = 0;
    int rivals = 0;
    boolean passed = false;
    for (int k = ascending.length - 1; k >= 0 && rivals < LinkFeatures.RIVALS; k--) {
      if (!passed && ascending[k] == own) {
        passed = true;
      } else {
        sum += ascending[k];
        rivals++;
      }
    }
    return rivals == 0 ? Math.min(0, own) : sum / rivals;
  }
}
