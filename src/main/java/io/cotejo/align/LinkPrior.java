package io.cotejo.align;

/**
 * How common counterparts are in one pair of texts. The odds of links were fitted where most
 * candidates were right; where few are, each is less likely. The share is estimated by
 * expectation–maximisation (Saerens, Latinne and Decaestecker 2002) and followed halfway, since a
 * short text says little about it.
 */
final class LinkPrior {

  /** Share of right candidates where the odds were fitted. */
  private static final double FITTED = 0.72;

  private static final double STRENGTH = 0.5;
  private static final double PSEUDO_COUNT = 2;
  private static final int ROUNDS = 20;

  private LinkPrior() {}

  /** What to add to the log odds of every candidate of a pair, nats. */
  static double shift(double[] logOdds) {
    double prior = FITTED;
    for (int round = 0; round < ROUNDS; round++) {
      double sum = PSEUDO_COUNT * FITTED;
      for (double odds : logOdds) {
        sum += 1 / (1 + Math.exp(-odds - logit(prior) + logit(FITTED)));
      }
      prior = sum / (logOdds.length + PSEUDO_COUNT);
    }
    return STRENGTH * (logit(prior) - logit(FITTED));
  }

  private static double logit(double p) {
    return Math.log(p / (1 - p));
  }
}
