package io.cotejo.score;

import java.util.Arrays;

/**
 * What the beads cost that start at one node, by the terms of a block. Beads of as many source
 * sentences share the sums over these: they are added up as the types come, by source sentences.
 * Used by one thread.
 */
final class NodeCosts {

  private final LikelihoodModel model;
  private final Band band;
  private final LikelihoodTerms terms;
  private final double logUnexplained;

  /** Source, target sentences → the type of such a bead; target sentences from 1 on. */
  private final int[][] types;

  /** b - 1 → sum of the gains of the source sentences so far from b target sentences. */
  private final double[] gains;

  /** b - 1 → what those cost if the target says next to nothing of them. */
  private final double[] strangers;

  NodeCosts(LikelihoodModel model, Band band, LikelihoodTerms terms) {
    this.model = model;
    this.band = band;
    this.terms = terms;
    this.logUnexplained = Math.log(model.adaptation.unexplained());
    this.types = model.types().bySides();
    this.gains = new double[model.types().largestSide()];
    this.strangers = new double[gains.length];
  }

  /** Fills in the costs of all types from a position on. */
  void fill(int i, int j, float[] costs, int base) {
    Arrays.fill(costs, base, base + model.types().count(), Float.POSITIVE_INFINITY);
    Arrays.fill(gains, 0);
    Arrays.fill(strangers, 0);
    if (band.contains(i + 1, j)) {
      costs[base + BeadTypes.SOURCE_ONLY] = (float) model.nullCost(i, 1, j);
    }
    if (band.contains(i, j + 1)) {
      costs[base + BeadTypes.TARGET_ONLY] = (float) model.nullCost(i, 0, j);
    }
    int reach = Math.min(types.length - 1, model.sources() - i);
    int most = j < band.last()[i + reach] ? reach : 0;
    for (int a = 1; a <= most; a++) {
      terms.addSource(i + a - 1, j, gains, strangers);
      fillTypes(i, a, j, costs, base);
    }
  }

  /** The costs of beads of some source sentences: each target sentence adds its terms. */
  private void fillTypes(int i, int a, int j, float[] costs, int base) {
    int least = band.first()[i + a] - j;
    int most = Math.min(types[a].length - 1, band.last()[i + a] - j);
    float[] targetGains = terms.targetGains(i);
    double[] targetStrangers = terms.targetStrangers(i);
    int at = terms.place(i, j) + a - 1;
    double gain = 0;
    double stranger = 0;
    for (int b = 1; b <= most; b++, at += gains.length) {
      gain += targetGains[at];
      stranger += targetStrangers == null ? 0 : targetStrangers[at];
      if (b >= least) {
        double text = gains[b - 1] + gain + logUnexplained * size(i, a, j, b);
        double strange = (a > 1 ? strangers[b - 1] : 0) + (b > 1 ? stranger : 0);
        int type = types[a][b];
        costs[base + type] =
            (float)
                (model.costOfType(type)
                    + strange
                    - ScoreConstants.TEXT_WEIGHT * text / 2
                    - ScoreConstants.LENGTH_WEIGHT * model.lengths.gain(i, a, j, b));
      }
    }
  }

  private double size(int i, int a, int j, int b) {
    return model.weights[i + a]
        - model.weights[i]
        + model.target.tokens[j + b]
        - model.target.tokens[j];
  }
}
