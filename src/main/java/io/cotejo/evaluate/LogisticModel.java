package io.cotejo.evaluate;

import java.util.List;

/**
 * A logistic regression. Immutable.
 *
 * @param intercept log odds where all features are 0
 * @param weights log odds that one unit of each feature adds, in the order of the features
 */
public record LogisticModel(double intercept, List<Double> weights) {

  /** Copies the weights. */
  public LogisticModel {
    weights = List.copyOf(weights);
  }

  /** The probability of an outcome with these features, in [0, 1]. */
  public double probability(double[] features) {
    double logit = intercept;
    for (int k = 0; k < features.length; k++) {
      logit += weights.get(k) * features[k];
    }
    return sigmoid(logit);
  }

  static double sigmoid(double logit) {
    return 1 / (1 + Math.exp(-logit));
  }
}
