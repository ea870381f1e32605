package io.cotejo.align;

import io.cotejo.score.EvidenceReader;
import io.cotejo.score.SpanEvidence;

/**
 * The evidence for every cell of a comparable pair, and how far each cell stands out from its row
 * and column. Read-only once computed.
 */
final class LinkFeatures {

  /** The margin compares with the mean of this many other cells of the row, and of the column. */
  private static final int RIVALS = 4;

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

  /**
   * The probability that a cell is a link: logistic in the margin (by the square root of the size,
   * since long sentences share more by chance), the length, the coverage and the size. Fitted on
   * comparable news with an Apertium pivot.
   */
  double confidence(int i, int j) {
    SpanEvidence cell = cell(i, j);
    double size = cell.size() + 1;
    double z =
        0.22
            + 1.66 * margin(i, j) / Math.sqrt(size)
            + 0.90 * cell.length()
            + 1.43 * cell.coverage()
            - 1.30 * Math.log(size);
    return 1 / (1 + Math.exp(-z));
  }

  private void fillRivals(int start, int step, int count, double[] into) {
    double[] best = new double[RIVALS + 1];
    java.util.Arrays.fill(best, Double.NEGATIVE_INFINITY);
    for (int k = 0; k < count; k++) {
      insert(best, cells[start + k * step].text());
    }
    for (int k = 0; k < count; k++) {
      int cell = start + k * step;
      into[cell] = meanWithout(best, cells[cell].text());
    }
  }

  private static void insert(double[] best, double value) {
    double rest = value;
    for (int b = 0; b < best.length; b++) {
      if (rest > best[b]) {
        double lower = best[b];
        best[b] = rest;
        rest = lower;
      }
    }
  }

  /** Mean of the best values, leaving one of them out if it is this one. */
  private static double meanWithout(double[] best, double value) {
    double sum = 0;
    int count = 0;
    boolean left = false;
    for (double other : best) {
      if (!left && other == value) {
        left = true;
      } else if (count < RIVALS && other != Double.NEGATIVE_INFINITY) {
        sum += other;
        count++;
      }
    }
    return count == 0 ? Math.min(0, value) : sum / count;
  }
}
