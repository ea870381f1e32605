package io.cotejo.score;

import java.util.function.IntToDoubleFunction;

/**
 * The kernel: text ratios of all spans that start in a block of rows.
 *
 * <p>The ratio of a bead of a by b sentences splits into one term for each target sentence, which
 * depends on the a source sentences, and one for each source sentence, which depends on the b
 * target sentences. So for each cell (i, j) only a + b terms are computed and every bead is a sum
 * of terms. A term is the log of a product over the linked words: one logarithm a term, not one a
 * word.
 */
final class LikelihoodBlock implements CostBlock {

  private final LikelihoodModel model;
  private final Band band;
  private final int from;

  /**
   * First and one past the last column of the cells of each row of the block and those after it.
   */
  private final int[] left;

  private final int[] right;
  private final int side;

  /** Row → where its nodes begin; node, type → cost. */
  private int[] rowStarts;

  private float[] costs;

  /** Row, column, a - 1 → gain of target sentence j from source sentences [i, i + a). */
  private float[][] targetGains;

  /** Row, column, b - 1 → gain of source sentence i from target sentences [j, j + b). */
  private float[][] sourceGains;

  /** What a sentence of a larger bead costs with such a gain; null where it costs nothing. */
  private double[][] sourceStrangers;

  private double[][] targetStrangers;

  /** By cell, the tokens of the target that are linked; freed after construction. */
  private CellTerms ofTargets = new CellTerms();

  /** Row → its first cell in {@link #ofTargets}. */
  private int[] cells;

  LikelihoodBlock(LikelihoodModel model, Band band, int from, int to) {
    this.model = model;
    this.band = band;
    this.from = from;
    this.side = model.types().largestSide();
    int rows = Math.max(0, Math.min(model.sources(), to + side - 1) - from);
    this.left = new int[rows];
    this.right = new int[rows];
    this.cells = new int[rows];
    this.targetGains = new float[rows][];
    this.sourceGains = new float[rows][];
    fillSources(rows);
    fillTargets(rows);
    ofTargets = null;
    cells = null;
    fillStrangers(rows);
    fillCosts(to);
    sourceGains = null;
    targetGains = null;
    sourceStrangers = null;
    targetStrangers = null;
  }

  private void fillSources(int rows) {
    LinkScratch scratch = new LinkScratch(model);
    TermWindow window = new TermWindow(Bags.MAX_TYPES);
    CellTerms ofSource = new CellTerms();
    int cell = 0;
    for (int r = 0; r < rows; r++) {
      int i = from + r;
      left[r] = band.first()[Math.max(0, i - side + 1)];
      right[r] = Math.min(model.targets(), band.last()[Math.min(model.sources(), i + side)]);
      cells[r] = cell;
      ofSource.clear();
      scratch.scatter(i);
      for (int j = left[r]; j < right[r]; j++) {
        match(i, j, scratch, window);
        ofSource.add(window, model.source.types(i));
        ofSource.endCell();
        cell = ofTargets.endCell() + 1;
      }
      scratch.clear(i);
      fillSource(r, i, ofSource, window);
    }
  }

  /** The lifts of one cell: summed by target token, and by source token into a window. */
  private void match(int i, int j, LinkScratch scratch, TermWindow bySource) {
    Bags source = model.source;
    Bags target = model.target;
    int middle = model.middles[i] - source.starts[i];
    float ofPivot = (float) model.pivotWeights[i];
    float ofSource = (float) model.sourceWeights[i];
    int first = target.starts[j];
    for (int t = first; t < target.starts[j + 1]; t++) {
      float sum = 0;
      for (int e = scratch.heads[target.types[t]]; e != 0; e = scratch.next[e]) {
        int token = scratch.tokens[e];
        float lift = scratch.lifts[e];
        bySource.add(token, target.counts[t] * lift);
        sum +=
            lift * source.counts[source.starts[i] + token] * (token < middle ? ofPivot : ofSource);
      }
      if (sum != 0) {
        ofTargets.add(t - first, sum);
      }
    }
  }

  private void fillSource(int r, int i, CellTerms ofSource, TermWindow window) {
    int columns = right[r] - left[r];
    sourceGains[r] = new float[columns * side];
    for (int c = 0; c < columns; c++) {
      boolean isLinked = false;
      for (int b = 1; b <= side && c + b <= columns; b++) {
        isLinked |= !ofSource.isEmpty(c + b - 1);
        if (isLinked) {
          ofSource.addTo(window, c + b - 1);
          double scale = 1 / (model.adaptation.unexplained() * model.targetSize(left[r] + c, b));
          sourceGains[r][c * side + b - 1] = (float) sourceGain(i, window, scale);
        }
      }
      if (isLinked) {
        window.clear(model.source.types(i));
      }
    }
  }

  private double sourceGain(int i, TermWindow window, double scale) {
    Bags source = model.source;
    int first = source.starts[i];
    int middle = model.middles[i] - first;
    double pivot = window.logProduct(source, first, 0, middle, scale);
    double words = window.logProduct(source, first, middle, source.types(i), scale);
    return model.pivotWeights[i] * pivot + model.sourceWeights[i] * words;
  }

  private void fillTargets(int rows) {
    TermWindow window = new TermWindow(Bags.MAX_TYPES);
    for (int r = 0; r < rows; r++) {
      targetGains[r] = new float[(right[r] - left[r]) * side];
      for (int j = left[r]; j < right[r]; j++) {
        fillTarget(r, j, window);
      }
    }
  }

  private void fillTarget(int r, int j, TermWindow window) {
    Bags target = model.target;
    int tokens = target.types(j);
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
        double scale = 1 / (model.adaptation.unexplained() * model.sourceSize(from + r, a));
        targetGains[r][(j - left[r]) * side + a - 1] =
            (float) window.logProduct(target, target.starts[j], 0, tokens, scale);
      }
    }
    if (isLinked) {
      window.clear(tokens);
    }
  }

  @Override
  public void costs(int i, int j, double[] into) {
    int count = model.types().count();
    int base = (rowStarts[i - from] + j - band.first()[i]) * count;
    for (int type = 0; type < count; type++) {
      into[type] = costs[base + type];
    }
  }

  /** All costs, here, where blocks are computed side by side, and not in the search. */
  private void fillCosts(int to) {
    int last = Math.min(to, band.rows());
    rowStarts = new int[last - from + 1];
    for (int i = from; i < last; i++) {
      rowStarts[i - from + 1] = rowStarts[i - from] + band.last()[i] - band.first()[i] + 1;
    }
    int count = model.types().count();
    costs = new float[rowStarts[last - from] * count];
    double logUnexplained = Math.log(model.adaptation.unexplained());
    int base = 0;
    for (int i = from; i < last; i++) {
      for (int j = band.first()[i]; j <= band.last()[i]; j++) {
        for (int type = 0; type < count; type++) {
          costs[base++] = (float) cost(i, j, type, logUnexplained);
        }
      }
    }
  }

  private double cost(int i, int j, int type, double logUnexplained) {
    BeadTypes types = model.types();
    int a = types.source(type);
    int b = types.target(type);
    if (!band.contains(i + a, j + b)) {
      return Double.POSITIVE_INFINITY;
    }
    if (types.isNull(type)) {
      return model.nullCost(i, a, j);
    }
    double text = textGain(i, a, j, b) + logUnexplained * size(i, a, j, b);
    return model.costOfType(type)
        + strangers(i, a, j, b)
        - ScoreConstants.TEXT_WEIGHT * text / 2
        - ScoreConstants.LENGTH_WEIGHT * model.lengths.gain(i, a, j, b);
  }

  /** What the sentences of a larger bead cost of which the other side says next to nothing. */
  private double strangers(int i, int a, int j, int b) {
    double cost = 0;
    int r = i - from;
    for (int k = 0; k < a && a > 1; k++) {
      double[] row = sourceStrangers[r + k];
      cost += row == null ? 0 : row[(j - left[r + k]) * side + b - 1];
    }
    double[] row = b > 1 ? targetStrangers[r] : null;
    for (int k = 0; k < b && row != null; k++) {
      cost += row[(j + k - left[r]) * side + a - 1];
    }
    return cost;
  }

  private void fillStrangers(int rows) {
    sourceStrangers = new double[rows][];
    targetStrangers = new double[rows][];
    for (int r = 0; r < rows; r++) {
      int i = from + r;
      int j = left[r];
      sourceStrangers[r] = strangers(sourceGains[r], c -> model.sourceStrangers[i]);
      targetStrangers[r] = strangers(targetGains[r], c -> model.targetStrangers[j + c]);
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
          strangers[k] = ofCell * Math.exp(-gains[k] / ScoreConstants.STRANGER_GAIN);
        }
      }
    }
    return strangers;
  }

  private double size(int i, int a, int j, int b) {
    return model.weights[i + a]
        - model.weights[i]
        + model.target.tokens[j + b]
        - model.target.tokens[j];
  }

  private double textGain(int i, int a, int j, int b) {
    double gain = 0;
    int r = i - from;
    for (int k = 0; k < a; k++) {
      gain += sourceGains[r + k][(j - left[r + k]) * side + b - 1];
    }
    for (int k = 0; k < b; k++) {
      gain += targetGains[r][(j + k - left[r]) * side + a - 1];
    }
    return gain;
  }
}
