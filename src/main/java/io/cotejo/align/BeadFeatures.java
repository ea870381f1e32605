package io.cotejo.align;

import io.cotejo.score.Contribution;
import io.cotejo.score.CounterpartIndex;
import java.util.ArrayList;
import java.util.List;

/**
 * What confidence is told from, for every bead of a path and for the texts as a whole. The more of
 * each feature, the surer. Used by one thread for one path.
 */
final class BeadFeatures {

  /** Of beads with both sides, in order. */
  static final List<String> OF_PAIRS =
      List.of(
          "posterior", // log odds
          "least", // root of the nats that the weakest sentence brings in
          "least-text", // nats of text that it brings in, by its tokens
          "neighbours", // nats by token of the beads beside it
          "neighbours-posterior", // log odds of the less likely of the beads beside it
          "complete"); // what a null bead beside it would bring in, negative

  /** What a null bead counts as beside the nats per token of others. */
  private static final double NULL_GAIN = -1;

  /** Log odds of where the text begins and ends. */
  private static final double CERTAIN = 14;

  private static final double MOST_NATS = 25;
  private static final double MOST_PER_TOKEN = 1.5;

  /** Share of words linked at which it is an even bet that texts apart are no translations. */
  private static final double EVEN = 0.15;

  private final PathEvidence evidence;
  private final double[][] ofNulls;
  private final double[] ofTexts;
  private final double linked;

  BeadFeatures(PathEvidence evidence, CounterpartIndex index, int sources, int targets) {
    this.evidence = evidence;
    this.ofNulls = NullFeatures.of(evidence, index, sources, targets);
    this.ofTexts = TextFeatures.of(evidence, targets);
    this.linked = evidence.reader().linkedWords();
  }

  /** The features of each bead, by {@link #OF_PAIRS} or {@link NullFeatures#NAMES}. */
  List<double[]> all() {
    List<double[]> all = new ArrayList<>(evidence.size());
    for (int k = 0; k < evidence.size(); k++) {
      all.add(evidence.isNull(k) ? ofNulls[k] : ofPair(k));
    }
    return all;
  }

  /** Whether any bead has both sides. */
  boolean hasPairs() {
    for (int k = 0; k < evidence.size(); k++) {
      if (evidence.isPair(k)) {
        return true;
      }
    }
    return false;
  }

  /** The features of the whole, by {@link TextFeatures#NAMES}. */
  double[] ofTexts() {
    return ofTexts;
  }

  /**
   * How likely a null bead is to be right in texts that seem to be no translations: where hardly
   * any word has a link, they may be, and nobody can tell. Not fitted, since hardly any set tells.
   */
  double apart() {
    return linked / (linked + EVEN);
  }

  private double[] ofPair(int k) {
    Contribution least = evidence.least(k);
    return new double[] {
      evidence.logOdds(k),
      root(least.nats()),
      bounded(least.perToken()),
      (neighbour(k - 1) + neighbour(k + 1)) / 2,
      Math.min(posterior(k - 1), posterior(k + 1)),
      -Math.max(missing(k, k - 1), missing(k, k + 1))
    };
  }

  /** What a null bead would bring into the pair beside it. */
  private double missing(int k, int neighbour) {
    return evidence.isNull(neighbour) ? bounded(evidence.attached(neighbour, k)) : -MOST_PER_TOKEN;
  }

  private double posterior(int k) {
    return k >= 0 && k < evidence.size() ? evidence.logOdds(k) : CERTAIN;
  }

  private double neighbour(int k) {
    return evidence.isPair(k) ? evidence.gain(k) : evidence.isNull(k) ? NULL_GAIN : 0;
  }

  private static double bounded(double perToken) {
    return Math.max(-MOST_PER_TOKEN, Math.min(MOST_PER_TOKEN, perToken));
  }

  /** The signed root of nats, of which more than many say no more. */
  static double root(double nats) {
    return Math.signum(nats) * Math.sqrt(Math.min(MOST_NATS, Math.abs(nats)));
  }
}
