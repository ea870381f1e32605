package io.cotejo.score;

import java.util.function.IntToDoubleFunction;

/**
 * The kernel: text ratios of all spans that start in a block of rows.
 *
 * <p>The ratio of a bead of a by b sentences splits into one term for each target sentence, which
 * depends on the a source sentences, and one for each source sentence, which depends on the b
 * target sentences. So for each cell (i, j) only a + b terms are computed and every bead is a sum
 * of terms. A term is the log of a product over the linked words: one logarithm a term, not one a
 * word. Read-only once built.
 */
final class LikelihoodTerms {

  private final LikelihoodModel model;
  private final int from;
  private final int side;

  /**
   * First and one past the last column of the cells of each row of the block and those after it.
   */
  private final int[] left;

  private final int[] right;

  /** Row, column, a - 1 → gain of target sentence j from source sentences [i, i + a). */
  private final float[][] targetGains;

  /** Row, column, b - 1 → gain of source sentence i from target sentences [j, j + b). */
  private final float[][] sourceGains;

  /** What a sentence of a larger bead costs with such a gain; null where it costs nothing. */
  private final double[][] sourceStrangers;

  private final double[][] targetStrangers;

  /** By cell, the tokens of the target that are linked. */
  private final CellTerms ofTargets = new CellTerms();

  /** Row → its first cell in {@link #ofTargets}. */
  private final int[] cells;

  private final Band band;

  /** In so many rows beads start; those behind are in their reach. */
  private final int starts;

  /** The terms of the beads that start in rows [from, to) of a band. */
  LikelihoodTerms(LikelihoodModel model, Band band, int from, int to) {
    this.model = model;
    this.from = from;
    this.side = model.types().largestSide();
    int rows = Math.max(0, Math.min(model.sources(), to + side - 1) - from);
    this.left = new int[rows];
    this.right = new int[rows];
    this.cells = new int[rows];
    this.band = band;
    this.starts = Math.min(rows, to - from);
    this.targetGains = new float[rows][];
    this.sourceGains = new float[rows][];
    this.sourceStrangers = new double[rows][];
    this.targetStrangers = new double[rows][];
    fillSources();
    fillTargets();
    fillStrangers();
  }

  /** Adds the terms of a source sentence with 1, 2, … target sentences from one on. */
  void addSource(int i, int j, double[] gains, double[] strangers) {
    int r = i - from;
    int base = (j - left[r]) * side;
    double[] ofRow = sourceStrangers[r];
    for (int b = 0; b < side; b++) {
      gains[b] += sourceGains[r][base + b];
      strangers[b] += ofRow == null ? 0 : ofRow[base + b];
    }
  }

  /** The gains of target sentences from source sentences from one on, by {@link #place}. */
  float[] targetGains(int i) {
    return targetGains[i - from];
  }

  /** What those cost of which the source says next to nothing; null if none costs anything. */
  double[] targetStrangers(int i) {
    return targetStrangers[i - from];
  }

  /** Where a cell's terms begin in its row, those with one sentence of the other side first. */
  int place(int i, int j) {
    return (j - left[i - from]) * side;
  }

  private void fillSources() {
    LinkScratch scratch = new LinkScratch(model);
    TermWindow window = new TermWindow(Bags.MAX_TYPES);
    CellTerms ofSource = new CellTerms();
    int cell = 0;
    for (int r = 0; r < left.length; r++) {
      int i = from + r;
      left[r] = band.first()[Math.max(0, i - side + 1)];
      right[r] = Math.min(model.targets(), band.last()[Math.min(model.sources(), i + side)]);
      cells[r] = cell;
      ofSource.clear();
      scratch.scatter(i);
      for (int j = left[r]; j < right[r]; j++) {
        match(i, j, scratch, window);
        ofSource.add(window);
        ofSource.endCell();
        cell = ofTargets.endCell() + 1;
      }
      scratch.clear(i);
      fillSource(r, i, ofSource, window);
    }
  }

  /** The lifts of one cell: summed by target token, and by source token into a window. */
  private void match(int i, int j, LinkScratch scratch, TermWindow bySource) {
    int[] heads = scratch.heads;
    int[] types = model.target.types;
    int first = model.target.starts[j];
    int end = model.target.starts[j + 1];
    for (int t = first; t < end; t++) {
      int head = heads[types[t]];
      if (head != 0) {
        float sum = sum(i, head, model.target.counts[t], scratch, bySource);
        if (sum != 0) {
          ofTargets.add(t - first, sum);
        }
      }
    }
  }

  /** The lifts of one target token, which stands in its sentence some times. */
  private float sum(int i, int head, int times, LinkScratch scratch, TermWindow bySource) {
    Bags source = model.source;
    int first = source.starts[i];
    int middle = model.middles[i] - first;
    float ofPivot = (float) model.pivotWeights[i];
    float ofSource = (float) model.sourceWeights[i];
    float sum = 0;
    for (int e = head; e != 0; e = scratch.next[e]) {
      int token = scratch.tokens[e];
      float lift = scratch.lifts[e];
      bySource.add(token, times * lift);
      sum += lift * source.counts[first + token] * (token < middle ? ofPivot : ofSource);
    }
    return sum;
  }

  /** Those of beads that start and end in the band. */
  private void fillSource(int r, int i, CellTerms ofSource, TermWindow window) {
    int columns = right[r] - left[r];
    int lastStart = band.last()[Math.min(i, from + starts - 1)] - left[r];
    int firstEnd = band.first()[i + 1] - left[r];
    sourceGains[r] = new float[columns * side];
    for (int c = 0; c < columns && c <= lastStart; c++) {
      boolean isLinked = false;
      for (int b = 1; b <= side && c + b <= columns; b++) {
        isLinked |= !ofSource.isEmpty(c + b - 1);
        if (isLinked) {
          ofSource.addTo(window, c + b - 1);
        }
        if (isLinked && c + b >= firstEnd) {
          double scale = 1 / (model.adaptation.unexplained() * model.targetSize(left[r] + c, b));
          sourceGains[r][c * side + b - 1] = (float) sourceGain(i, window, scale);
        }
      }
      window.clear();
    }
  }

  private double sourceGain(int i, TermWindow window, double scale) {
    Bags source = model.source;
    int first = source.starts[i];
    int middle = window.below(model.middles[i] - first);
    double pivot = window.logProduct(source, first, 0, middle, scale);
    double words = window.logProduct(source, first, middle, window.size(), scale);
    return model.pivotWeights[i] * pivot + model.sourceWeights[i] * words;
  }

  private void fillTargets() {
    TermWindow window = new TermWindow(Bags.MAX_TYPES);
    for (int r = 0; r < starts; r++) {
      targetGains[r] = new float[(right[r] - left[r]) * side];
      int end = Math.min(right[r], band.last()[from + r] + side);
      for (int j = Math.max(left[r], band.first()[from + r]); j < end; j++) {
        fillTarget(r, j, window);
      }
    }
  }

  /** Those of beads that start and end in the band. */
  private void fillTarget(int r, int j, TermWindow window) {
    Bags target = model.target;
    boolean isLinked = false;
    for (int a = 1; a <= side && r + a <= left.length; a++) {
      int row = r + a - 1;
      if (j < left[row] || j >= right[row]) {
        break;
      }
      int cell = cells[row] + j - left[row];
      isLinked |= !ofTargets.isEmpty(cell);
      if (isLinked) {
        ofTargets.addTo(window, cell);
      }
      if (isLinked && j < band.last()[from + r + a]) {
        double scale = 1 / (model.adaptation.unexplained() * model.sourceSize(from + r, a));
        targetGains[r][(j - left[r]) * side + a - 1] =
            (float) window.logProduct(target, target.starts[j], 0, window.size(), scale);
      }
    }
    window.clear();
  }

  private void fillStrangers() {
    for (int r = 0; r < left.length; r++) {
      int i = from + r;
      int j = left[r];
      sourceStrangers[r] = strangers(sourceGains[r], c -> model.sourceStrangers[i]);
      if (r < starts) {
        targetStrangers[r] = strangers(targetGains[r], c -> model.targetStrangers[j + c]);
      }
    }
  }

  /** Once for each gain, since many beads share it. */
  private double[] strangers(float[] gains, IntToDoubleFunction most) {
    double[] strangers = null;
    for (int cell = 0; cell < gains.length; cell += side) {
      double ofCell = most.applyAsDouble(cell / side);
      if (ofCell != 0) {
        strangers = strangers == null ? new double[gains.length] : strangers;
        for (int k = cell; k < cell + side; k++) {
          boolean free = gains[k] == 0;
          strangers[k] =
              free ? ofCell : ofCell * Math.exp(-gains[k] / ScoreConstants.STRANGER_GAIN);
        }
      }
    }
    return strangers;
  }
}
