package io.cotejo.align;

import java.util.List;

/**
 * What tells whether two texts are translations that can be aligned at all, by a path through them:
 * more than chance has to speak for it. The more of each, the likelier they are.
 */
final class TextFeatures {

  /** In order, means over the beads with both sides: */
  static final List<String> NAMES =
      List.of(
          "gain", // nats of text and length by token
          "over-chance", // nats of text by token over what other places of the target give
          "deviations", // that in standard deviations of those
          "least", // roots of the nats of weakest sentences
          "posterior", // log odds, as if there were some even ones
          "paired"); // of 1, over all beads and some more

  /** Nats of text by token, where a pair of texts is too short to tell. */
  private static final double EXPECTED_DEVIATION = 0.3;

  /** Beads that are made up: a line or two have no rivals, and posteriors say nothing. */
  private static final double MADE_UP = 10;

  private TextFeatures() {}

  /** The features of a path through texts, the target of so many sentences. */
  static double[] of(PathEvidence path, int lines) {
    double[] sums = new double[4];
    Spread chance = new Spread(EXPECTED_DEVIATION);
    int pairs = 0;
    for (int k = 0; k < path.size(); k++) {
      if (path.isPair(k)) {
        pairs++;
        sums[0] += path.gain(k);
        sums[1] += path.text(k);
        sums[2] += BeadFeatures.root(path.least(k).nats());
        sums[3] += path.logOdds(k);
        path.addChance(k, lines, chance);
      }
    }
    double all = Math.max(1, pairs);
    double over = sums[1] / all - chance.mean();
    return new double[] {
      sums[0] / all,
      over,
      over / chance.deviation(),
      sums[2] / all,
      sums[3] / (pairs + MADE_UP),
      pairs / (path.size() + MADE_UP)
    };
  }
}
