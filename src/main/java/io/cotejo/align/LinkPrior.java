package io.cotejo.align;

import java.util.Arrays;

/**
 * How common counterparts are in two texts. The odds of links were fitted where most candidates
 * were right; where few are, each is less likely. The share is estimated by
 * expectation–maximisation (Saerens, Latinne and Decaestecker 2002), shrunk towards what is usual.
 * A link does not speak for itself: its own share is that of all others. Immutable.
 */
final class LinkPrior {

  /** Share of right candidates where the odds were fitted. */
  private static final double FITTED = 0.72;

  /** Share of sentences with a counterpart in texts of which nothing else is known. */
  private static final double USUAL = 0.6;

  /** As many sentences as that counts for. */
  private static final double PSEUDO_COUNT = 6;

  private static final int ROUNDS = 20;

  private final double expected;
  private final int places;

  /**
   * A prior.
   *
   * @param logOdds of the likeliest candidates, one for each sentence at most, nats
   * @param places the most links that there can be
   */
  LinkPrior(double[] logOdds, int places) {
    this.places = Math.max(1, places);
    double sum = 0;
    double shift = 0;
    for (int round = 0; round < ROUNDS; round++) {
      double current = shift;
      sum = Arrays.stream(logOdds).map(z -> probability(z + current)).sum();
      shift = shift(sum, this.places);
    }
    this.expected = sum;
  }

  /** What to add to the log odds of a candidate that is none of those known, nats. */
  double shift() {
    return shift(expected, places);
  }

  /** What to add to the log odds of one of the candidates, by all others, nats. */
  double shiftOf(double logOdds) {
    double own = probability(logOdds + shift());
    return shift(Math.max(0, expected - own), places - 1);
  }

  private double shift(double links, int places) {
    double share = (links + PSEUDO_COUNT * USUAL) / (places + PSEUDO_COUNT);
    return logit(share) - logit(FITTED);
  }

  private static double probability(double logOdds) {
    return 1 / (1 + Math.exp(-logOdds));
  }

  private static double logit(double p) {
    return Math.log(p / (1 - p));
  }
}
