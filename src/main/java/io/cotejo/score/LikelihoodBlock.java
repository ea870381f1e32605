package io.cotejo.score;

import java.util.Arrays;

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

  private static final double LARGE = 1e200;

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

  /** Row, column, token of y_j → Σ w·g over the source sentence; freed after construction. */
  private float[][][] explained;

  LikelihoodBlock(LikelihoodModel model, Band band, int from, int to) {
    this.model = model;
    this.band = band;
    this.from = from;
    this.side = model.types().largestSide();
    int rows = Math.max(0, Math.min(model.sources(), to + side - 1) - from);
    this.left = new int[rows];
    this.right = new int[rows];
    this.targetGains = new float[rows][];
    this.sourceGains = new float[rows][];
    this.explained = new float[rows][][];
    fill(rows);
    fillCosts(to);
    explained = null;
    sourceGains = null;
    targetGains = null;
  }

  private void fill(int rows) {
    LinkScratch scratch = new LinkScratch(model);
    for (int r = 0; r < rows; r++) {
      int i = from + r;
      left[r] = band.first()[Math.max(0, i - side + 1)];
      right[r] = Math.min(model.targets(), band.last()[Math.min(model.sources(), i + side)]);
      explained[r] = new float[right[r] - left[r]][];
      sourceGains[r] = new float[(right[r] - left[r]) * side];
      scratch.scatter(i);
      fillSource(r, i, scratch);
      scratch.clear(i);
    }
    for (int r = 0; r < rows; r++) {
      targetGains[r] = new float[(right[r] - left[r]) * side];
      for (int j = left[r]; j < right[r]; j++) {
        fillTarget(r, j);
      }
    }
  }

  private void fillSource(int r, int i, LinkScratch scratch) {
    Bags source = model.source;
    int tokens = source.types(i);
    int columns = right[r] - left[r];
    int needed = (columns + side) * tokens;
    if (scratch.sums.length < needed) {
      scratch.sums = new float[needed * 2];
    }
    if (scratch.window.length < tokens) {
      scratch.window = new float[tokens * 2];
    }
    Arrays.fill(scratch.sums, 0, needed, 0);
    for (int c = 0; c < columns; c++) {
      explained[r][c] = match(i, left[r] + c, scratch, c * tokens);
    }
    for (int c = 0; c < columns; c++) {
      Arrays.fill(scratch.window, 0, tokens, 0);
      for (int b = 1; b <= side && left[r] + c + b <= model.targets(); b++) {
        int base = (c + b - 1) * tokens;
        for (int t = 0; t < tokens; t++) {
          scratch.window[t] += scratch.sums[base + t];
        }
        double scale = 1 / (model.adaptation.unexplained() * model.targetSize(left[r] + c, b));
        sourceGains[r][c * side + b - 1] = (float) sourceGain(i, scratch.window, scale);
      }
    }
  }

  /** The lifts of one cell: summed by target token as the result, by source token into the sums. */
  private float[] match(int i, int j, LinkScratch scratch, int base) {
    Bags source = model.source;
    Bags target = model.target;
    int middle = model.middles[i] - source.starts[i];
    float ofPivot = (float) model.pivotWeights[i];
    float ofSource = (float) model.sourceWeights[i];
    int first = target.starts[j];
    float[] byTarget = null;
    for (int t = first; t < target.starts[j + 1]; t++) {
      float sum = 0;
      for (int e = scratch.heads[target.types[t]]; e != 0; e = scratch.next[e]) {
        int token = scratch.tokens[e];
        float lift = scratch.lifts[e];
        scratch.sums[base + token] += target.counts[t] * lift;
        sum +=
            lift * source.counts[source.starts[i] + token] * (token < middle ? ofPivot : ofSource);
      }
      if (sum != 0) {
        if (byTarget == null) {
          byTarget = new float[target.types(j)];
        }
        byTarget[t - first] = sum;
      }
    }
    return byTarget;
  }

  private double sourceGain(int i, float[] window, double scale) {
    Bags source = model.source;
    int first = source.starts[i];
    int middle = model.middles[i];
    double pivot = logProduct(source, first, middle, window, 0, scale);
    double words = logProduct(source, middle, source.starts[i + 1], window, middle - first, scale);
    return model.pivotWeights[i] * pivot + model.sourceWeights[i] * words;
  }

  private void fillTarget(int r, int j) {
    Bags target = model.target;
    float[] window = null;
    for (int a = 1; a <= side && r + a <= left.length; a++) {
      int row = r + a - 1;
      if (j < left[row] || j >= right[row]) {
        break;
      }
      float[] more = explained[row][j - left[row]];
      if (more != null) {
        window = sum(window, more);
      }
      if (window != null) {
        double scale = 1 / (model.adaptation.unexplained() * model.sourceSize(from + r, a));
        targetGains[r][(j - left[r]) * side + a - 1] =
            (float) logProduct(target, target.starts[j], target.starts[j + 1], window, 0, scale);
      }
    }
  }

  private static float[] sum(float[] window, float[] more) {
    if (window == null) {
      return more.clone();
    }
    for (int t = 0; t < more.length; t++) {
      window[t] += more[t];
    }
    return window;
  }

  /** Σ count·ln(1 + scale·sum) over some types of a bag. */
  private static double logProduct(
      Bags bags, int from, int to, float[] sums, int offset, double scale) {
    double log = 0;
    double product = 1;
    for (int t = from; t < to; t++) {
      float sum = sums[offset + t - from];
      if (sum != 0) {
        double factor = 1 + scale * sum;
        for (int k = bags.counts[t]; k > 0; k--) {
          product *= factor;
          if (product > LARGE) {
            log += Math.log(product);
            product = 1;
          }
        }
      }
    }
    return product == 1 ? log : log + Math.log(product);
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
      float gain = sourceGains[r + k][(j - left[r + k]) * side + b - 1];
      cost += stranger(model.sourceStrangers[i + k], gain);
    }
    for (int k = 0; k < b && b > 1; k++) {
      float gain = targetGains[r][(j + k - left[r]) * side + a - 1];
      cost += stranger(model.targetStrangers[j + k], gain);
    }
    return cost;
  }

  private static double stranger(double most, double gain) {
    return most == 0 ? 0 : most * Math.exp(-gain / ScoreConstants.STRANGER_GAIN);
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
