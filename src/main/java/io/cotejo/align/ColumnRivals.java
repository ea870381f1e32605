package io.cotejo.align;

import java.util.Arrays;

/**
 * For each target sentence, the best text ratios that source sentences have with it: one more than
 * rivals count, since one may be the sentence's own. Used by one thread.
 */
final class ColumnRivals {

  private static final int KEPT = LinkFeatures.RIVALS + 1;

  private final float[] texts;
  private final int[] rows;

  ColumnRivals(int columns) {
    this.texts = new float[columns * KEPT];
    this.rows = new int[columns * KEPT];
    Arrays.fill(rows, -1);
  }

  /** Takes note of a candidate; to be called in the order of rows. */
  void add(int row, int column, float text) {
    int start = column * KEPT;
    int rest = row;
    float restText = text;
    for (int k = start; k < start + KEPT && rest >= 0; k++) {
      if (rows[k] < 0 || restText > texts[k]) {
        int lower = rows[k];
        float lowerText = texts[k];
        rows[k] = rest;
        texts[k] = restText;
        rest = lower;
        restText = lowerText;
      }
    }
  }

  /** The mean of the best others; if there are none, no more than the sentence's own ratio or 0. */
  double mean(int row, int column, double text) {
    double sum = 0;
    int rivals = 0;
    for (int k = column * KEPT; k < (column + 1) * KEPT && rivals < KEPT - 1; k++) {
      if (rows[k] >= 0 && rows[k] != row) {
        sum += texts[k];
        rivals++;
      }
    }
    return rivals == 0 ? Math.min(0, text) : sum / rivals;
  }
}
