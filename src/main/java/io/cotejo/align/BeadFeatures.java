package io.cotejo.align;

import io.cotejo.score.BeadTypes;
import io.cotejo.score.EvidenceReader;
import io.cotejo.score.ScoreConstants;
import io.cotejo.score.SpanEvidence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * What confidence is told from, for every bead of a path: the evidence for itself, its posterior,
 * its neighbours and the whole document. Used by one thread for one path.
 */
final class BeadFeatures {

  /** Of beads with both sides, in order. */
  static final List<String> OF_PAIRS =
      List.of(
          "evidence",
          "posterior",
          "log-size",
          "coverage",
          "many-to-many",
          "neighbours",
          "document",
          "unexplained");

  /** Of null beads, in order. */
  static final List<String> OF_NULLS = List.of("posterior", "neighbours", "document");

  /** Of the two texts as a whole, in order. */
  static final List<String> OF_TEXTS =
      List.of("document", "document-coverage", "document-posterior", "unexplained");

  private static final double LEAST_DOUBT = 1e-6;
  private static final double LARGEST_GAIN = 5;

  /** What a null bead counts as beside the nats per token of others. */
  private static final double NULL_GAIN = -1;

  private final BeadPath path;
  private final BeadTypes types;
  private final double[] logPosteriors;
  private final SpanEvidence[] evidence;
  private final double[] gains;
  private final double[] ofDocument;
  private final double unexplained;

  BeadFeatures(
      BeadPath path,
      BeadTypes types,
      EvidenceReader reader,
      double[] logPosteriors,
      double unexplained) {
    this.unexplained = unexplained;
    this.path = path;
    this.types = types;
    this.logPosteriors = logPosteriors;
    this.evidence = new SpanEvidence[path.size()];
    this.gains = new double[path.size()];
    for (int k = 0; k < path.size(); k++) {
      int type = path.types()[k];
      gains[k] = NULL_GAIN;
      if (!types.isNull(type)) {
        evidence[k] =
            reader.read(
                path.sources()[k], types.source(type), path.targets()[k], types.target(type));
        gains[k] = gainPerToken(evidence[k]);
      }
    }
    this.ofDocument = ofDocument();
  }

  /** Means over all beads with both sides: gain, coverage, log odds. */
  private double[] ofDocument() {
    double[] sums = new double[3];
    int pairs = 0;
    for (int k = 0; k < path.size(); k++) {
      if (evidence[k] != null) {
        sums[0] += gains[k];
        sums[1] += evidence[k].coverage();
        sums[2] += logOdds(k);
        pairs++;
      }
    }
    for (int f = 0; f < sums.length; f++) {
      sums[f] = pairs == 0 ? 0 : sums[f] / pairs;
    }
    return sums;
  }

  private static double gainPerToken(SpanEvidence evidence) {
    double gain =
        ScoreConstants.TEXT_WEIGHT * evidence.text()
            + ScoreConstants.LENGTH_WEIGHT * evidence.length();
    double perToken = gain / Math.max(1, evidence.size());
    return Math.max(-LARGEST_GAIN, Math.min(LARGEST_GAIN, perToken));
  }

  /** The features of each bead, by {@link #OF_PAIRS} or {@link #OF_NULLS}. */
  List<double[]> all() {
    List<double[]> all = new ArrayList<>(path.size());
    for (int k = 0; k < path.size(); k++) {
      all.add(types.isNull(path.types()[k]) ? ofNull(k) : ofPair(k));
    }
    return all;
  }

  /** Whether any bead has both sides. */
  boolean hasPairs() {
    return Arrays.stream(evidence).anyMatch(Objects::nonNull);
  }

  /** The features of the whole, by {@link #OF_TEXTS}. */
  double[] ofTexts() {
    return new double[] {ofDocument[0], ofDocument[1], ofDocument[2], unexplained};
  }

  private double[] ofPair(int k) {
    int type = path.types()[k];
    boolean manyToMany = types.source(type) > 1 && types.target(type) > 1;
    return new double[] {
      gains[k],
      logOdds(k),
      Math.log(Math.max(1, evidence[k].size())),
      evidence[k].coverage(),
      manyToMany ? 1 : 0,
      neighbours(k),
      ofDocument[0],
      unexplained
    };
  }

  private double[] ofNull(int k) {
    return new double[] {logOdds(k), neighbours(k), ofDocument[0]};
  }

  /** Log odds of the posterior, bounded. */
  private double logOdds(int k) {
    double log = Math.max(Math.log(LEAST_DOUBT), logPosteriors[k]);
    return log - Math.log(Math.max(LEAST_DOUBT, -Math.expm1(log)));
  }

  private double neighbours(int k) {
    return (gain(k - 1) + gain(k + 1)) / 2;
  }

  private double gain(int k) {
    return k < 0 || k >= gains.length ? 0 : gains[k];
  }
}
