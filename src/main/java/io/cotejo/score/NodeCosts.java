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

  /** b - 1 → sum of the gains of the source sentences so far from b target sentences. */
  private final double[] gains;

  /** b - 1 → what those cost if the target says next to nothing of them. */
  private final double[] strangers;

  private int summed;

  NodeCosts(LikelihoodModel model, Band band, LikelihoodTerms terms) {
    this.model = model;
    this.band = band;
    this.terms = terms;
    this.logUnexplained = Math.log(model.adaptation.unexplained());
    this.gains = new double[model.types().largestSide()];
    this.strangers = new double[gains.length];
  }

  /** Fills in the costs of all types from a position on. */
  void fill(int i, int j, float[] costs, int base) {
    summed = 0;
    Arrays.fill(gains, 0);
    Arrays.fill(strangers, 0);
    for (int type = 0; type < model.types().count(); type++) {
      costs[base + type] = (float) cost(i, j, type);
    }
  }

  private double cost(int i, int j, int type) {
    BeadTypes types = model.types();
    int a = types.source(type);
    int b = types.target(type);
    if (!band.contains(i + a, j + b)) {
      return Double.POSITIVE_INFINITY;
    }
    if (types.isNull(type)) {
      return model.nullCost(i, a, j);
    }
    while (summed < a) {
      terms.addSource(i + summed++, j, gains, strangers);
    }
    double text = terms.plusTargets(gains[b - 1], i, a, j, b) + logUnexplained * size(i, a, j, b);
    double strange = terms.plusStrangers(a > 1 ? strangers[b - 1] : 0, i, a, j, b);
    return model.costOfType(type)
        + strange
        - ScoreConstants.TEXT_WEIGHT * text / 2
        - ScoreConstants.LENGTH_WEIGHT * model.lengths.gain(i, a, j, b);
  }

  private double size(int i, int a, int j, int b) {
    return model.weights[i + a]
        - model.weights[i]
        + model.target.tokens[j + b]
        - model.target.tokens[j];
  }
}
