package io.cotejo.align;

import io.cotejo.score.EvidenceReader;
import io.cotejo.score.SpanEvidence;
import java.util.Arrays;

/**
 * The evidence for every cell of a comparable pair, and how far each cell stands out from its row
 * and column. Read-only once computed.
 */
final class LinkFeatures {

  /** The margin compares with the mean of this many other cells of the row, and of the column. */
  static final int RIVALS = 4;

  private final int columns;
  private final SpanEvidence[] cells;
  private final double[] rowRivals;
  private final double[] columnRivals;

  LinkFeatures(int n, int m, EvidenceReader reader) {
    this.columns = m;
    this.cells = new SpanEvidence[n * m];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < m; j++) {
        cells[i * m + j] = reader.read(i, 1, j, 1);
      }
    }
    this.rowRivals = new double[n * m];
    this.columnRivals = new double[n * m];
    for (int i = 0; i < n; i++) {
      fillRivals(i * m, 1, m, rowRivals);
    }
    for (int j = 0; j < m; j++) {
      fillRivals(j, m, n, columnRivals);
    }
  }

  SpanEvidence cell(int i, int j) {
    return cells[i * columns + j];
  }

  /** Text ratio of a cell less the mean of the best others of its row and of its column, nats. */
  double margin(int i, int j) {
    int cell = i * columns + j;
    return cells[cell].text() - (rowRivals[cell] + columnRivals[cell]) / 2;
  }

  /** The log odds that a cell is a link; see {@link LinkOdds}. */
  double logOdds(int i, int j) {
    return LinkOdds.of(cell(i, j), margin(i, j));
  }

  /**
   * The mean of the best other cells of a line of cells; the direct neighbours are no rivals, since
   * they may hold the rest of the same counterpart.
   */
  private void fillRivals(int start, int step, int count, double[] into) {
    int[] best = best(start, step, count);
    for (int k = 0; k < count; k++) {
      double sum = 0;
      int rivals = 0;
      for (int other : best) {
        if (rivals < RIVALS && other >= 0 && Math.abs(other - k) > 1) {
          sum += cells[start + other * step].text();
          rivals++;
        }
      }
      int cell = start + k * step;
      into[cell] = rivals == 0 ? Math.min(0, cells[cell].text()) : sum / rivals;
    }
  }

  /** Positions of the best cells of a line, best first; -1 behind the last. */
  private int[] best(int start, int step, int count) {
    int[] best = new int[RIVALS + 3];
    Arrays.fill(best, -1);
    for (int k = 0; k < count; k++) {
      int rest = k;
      for (int b = 0; b < best.length && rest >= 0; b++) {
        boolean better =
            best[b] < 0 || cells[start + rest * step].text() > cells[start + best[b] * step].text();
        if (better) {
          int lower = best[b];
          best[b] = rest;
          rest = lower;
        }
      }
    }
    return best;
  }
}
