package io.cotejo.align;

import io.cotejo.score.EvidenceReader;
import io.cotejo.score.SpanEvidence;
import io.cotejo.text.Parallel;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The evidence for every cell of a comparable pair, and how far each cell stands out from its row
 * and column: 24 bytes a cell. Read-only once computed, and thread-safe then.
 */
final class LinkFeatures {

  /** The margin compares with the mean of this many other cells of the row, and of the column. */
  static final int RIVALS = 4;

  /** Rows that one thread reads before another may go on. */
  private static final int RUN = 64;

  private final int columns;
  private final double[] texts;
  private final double[] itself;
  private final double[] slopes;
  private final List<int[]> bestOfRows;
  private final List<int[]> bestOfColumns;

  /** Reads all cells, on all threads of the pool that this is called in. */
  LinkFeatures(int n, int m, EvidenceReader reader) {
    this.columns = m;
    this.texts = new double[n * m];
    this.itself = new double[n * m];
    this.slopes = new double[n * m];
    List<Integer> runs = IntStream.range(0, (n + RUN - 1) / RUN).boxed().toList();
    Parallel.within(runs, run -> read(run * RUN, Math.min(n, (run + 1) * RUN), reader.another()));
    this.bestOfRows = Parallel.within(numbers(n), i -> best(i * m, 1, m));
    this.bestOfColumns = Parallel.within(numbers(m), j -> best(j, m, n));
  }

  private static List<Integer> numbers(int count) {
    return IntStream.range(0, count).boxed().toList();
  }

  private int read(int from, int to, EvidenceReader reader) {
    for (int i = from; i < to; i++) {
      for (int j = 0; j < columns; j++) {
        SpanEvidence evidence = reader.read(i, 1, j, 1);
        int cell = i * columns + j;
        texts[cell] = evidence.text();
        itself[cell] = LinkOdds.ofItself(evidence);
        slopes[cell] = LinkOdds.slope(evidence);
      }
    }
    return to;
  }

  /** Text ratio of a cell less the mean of the best others of its row and of its column, nats. */
  double margin(int i, int j) {
    double ofRow = rivals(i * columns, 1, j, bestOfRows.get(i));
    double ofColumn = rivals(j, columns, i, bestOfColumns.get(j));
    return texts[i * columns + j] - (ofRow + ofColumn) / 2;
  }

  /** The log odds that a cell is a link; see {@link LinkOdds}. */
  double logOdds(int i, int j) {
    int cell = i * columns + j;
    return itself[cell] + slopes[cell] * margin(i, j);
  }

  /**
   * The mean of the best other cells of a line of cells; the direct neighbours are no rivals, since
   * they may hold the rest of the same counterpart.
   */
  private double rivals(int start, int step, int k, int[] best) {
    double sum = 0;
    int rivals = 0;
    for (int other : best) {
      if (rivals < RIVALS && other >= 0 && Math.abs(other - k) > 1) {
        sum += texts[start + other * step];
        rivals++;
      }
    }
    return rivals == 0 ? Math.min(0, texts[start + k * step]) : sum / rivals;
  }

  /** Positions of the best cells of a line, best first; -1 behind the last. */
  private int[] best(int start, int step, int count) {
    int[] best = new int[RIVALS + 3];
    Arrays.fill(best, -1);
    for (int k = 0; k < count; k++) {
      int rest = k;
      for (int b = 0; b < best.length && rest >= 0; b++) {
        if (best[b] < 0 || texts[start + rest * step] > texts[start + best[b] * step]) {
          int lower = best[b];
          best[b] = rest;
          rest = lower;
        }
      }
    }
    return best;
  }
}
