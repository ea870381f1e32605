package io.cotejo.align;

import io.cotejo.score.Band;
import java.util.Arrays;

/**
 * Figures for the nodes of some neighbouring rows of a band; what lies farther behind is forgotten.
 * Used by one thread.
 */
final class RollingRows {

  private final Band band;
  private final double fill;
  private final double[][] rows;
  private final int[] numbers;

  /** As many rows at a time, each filled with a figure when it is first asked for. */
  RollingRows(Band band, int rows, double fill) {
    this.band = band;
    this.fill = fill;
    this.rows = new double[rows][];
    this.numbers = new int[rows];
    Arrays.fill(numbers, -1);
  }

  /** The figures of a row, from its first column. */
  double[] row(int i) {
    int k = i % rows.length;
    if (numbers[k] != i) {
      numbers[k] = i;
      rows[k] = new double[band.last()[i] - band.first()[i] + 1];
      Arrays.fill(rows[k], fill);
    }
    return rows[k];
  }

  /** The figure of a node. */
  double at(int i, int j) {
    return row(i)[j - band.first()[i]];
  }
}
