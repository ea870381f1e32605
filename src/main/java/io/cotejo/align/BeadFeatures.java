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

  /** Of null beads in texts that are translations, in order. */
  static final List<String> OF_NULLS =
      List.of(
          "posterior", // log odds
          "unlike-neighbours", // what its sentence would take from the bead beside it
          "unlike-nulls", // how little it goes with a null bead of the other side
          "inside-limit", // 0 if the run of null beads lies beside a bead that could not grow
          "one-sided"); // 1 if they are all on one side, else 0

  /** What a null bead counts as beside the nats per token of others. */
  private static final double NULL_GAIN = -1;

  /** Log odds of where the text begins and ends. */
  private static final double CERTAIN = 14;

  private static final double MOST_NATS = 25;
  private static final double MOST_PER_TOKEN = 1.5;

  /** Nats of text by token that a pair has at least, to compare null beads with. */
  private static final double LEAST_OWN = 0.2;

  /** Share of words linked at which it is an even bet that texts apart are no translations. */
  private static final double EVEN = 0.15;

  private final PathEvidence evidence;
  private final double[] rivals;
  private final double[] ofTexts;
  private final double linked;
  private final double meanText;

  BeadFeatures(PathEvidence evidence, CounterpartIndex index, int sources, int targets) {
    this.evidence = evidence;
    this.rivals = NullRivals.of(evidence, index, sources, targets);
    this.ofTexts = TextFeatures.of(evidence, targets);
    this.meanText = evidence.meanText();
    this.linked = evidence.reader().linkedWords();
  }

  /** The features of each bead, by {@link #OF_PAIRS} or {@link #OF_NULLS}. */
  List<double[]> all() {
    List<double[]> all = new ArrayList<>(evidence.size());
    for (int k = 0; k < evidence.size(); k++) {
      all.add(evidence.isNull(k) ? ofNull(k) : ofPair(k));
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

  private double[] ofNull(int k) {
    int first = k;
    while (evidence.isNull(first - 1)) {
      first--;
    }
    int end = k + 1;
    while (evidence.isNull(end)) {
      end++;
    }
    boolean limit = evidence.isAtLimit(first - 1) || evidence.isAtLimit(end);
    return new double[] {
      evidence.logOdds(k),
      -bounded(Math.max(attached(k, k - 1), attached(k, k + 1))),
      1 - Math.min(1, rivals[k] / Math.max(LEAST_OWN, meanText)),
      limit ? 0 : 1,
      isOneSided(first, end) ? 1 : 0
    };
  }

  private double attached(int k, int neighbour) {
    return evidence.isPair(neighbour) ? evidence.attached(k, neighbour) : -MOST_PER_TOKEN;
  }

  private boolean isOneSided(int first, int end) {
    for (int k = first + 1; k < end; k++) {
      if (evidence.sources(k) != evidence.sources(first)) {
        return false;
      }
    }
    return true;
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
