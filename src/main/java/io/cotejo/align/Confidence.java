package io.cotejo.align;

import io.cotejo.score.BeadTypes;
import io.cotejo.score.EvidenceReader;
import io.cotejo.score.ScoreOptions;
import io.cotejo.score.SpanEvidence;

/**
 * The probability that a bead is right (shares a sentence on both sides with a bead of the gold; a
 * null bead: is in the gold): a logistic function of the evidence, the posterior and the
 * neighbours. Stateless and thread-safe.
 */
final class Confidence {

  private static final double LEAST_LOG_POSTERIOR = 1e-6;
  private static final double LARGEST_NEIGHBOUR = 5;

  private Confidence() {}

  /** The confidence of each bead of a path, in [0, 1]. */
  static double[] of(
      BeadPath path,
      BeadTypes types,
      EvidenceReader reader,
      double[] logPosteriors,
      ScoreOptions options) {
    int size = path.size();
    SpanEvidence[] evidence = new SpanEvidence[size];
    double[] perToken = new double[size];
    double[] gains = new double[size];
    for (int k = 0; k < size; k++) {
      int a = types.source(path.types()[k]);
      int b = types.target(path.types()[k]);
      perToken[k] = -1;
      if (a > 0 && b > 0) {
        evidence[k] = reader.read(path.sources()[k], a, path.targets()[k], b);
        gains[k] =
            options.textWeight() * evidence[k].text()
                + options.lengthWeight() * evidence[k].length();
        perToken[k] = gains[k] / Math.max(1, evidence[k].size());
      }
    }
    double[] confidences = new double[size];
    for (int k = 0; k < size; k++) {
      double neighbours = (neighbour(perToken, k - 1) + neighbour(perToken, k + 1)) / 2;
      double posterior = Math.exp(logPosteriors[k]);
      confidences[k] =
          evidence[k] == null
              ? posterior
              : paired(path, types, k, evidence[k], gains[k], posterior, neighbours);
    }
    return confidences;
  }

  private static double neighbour(double[] perToken, int k) {
    return k < 0 || k >= perToken.length
        ? 0
        : Math.max(-LARGEST_NEIGHBOUR, Math.min(LARGEST_NEIGHBOUR, perToken[k]));
  }

  private static double paired(
      BeadPath path,
      BeadTypes types,
      int k,
      SpanEvidence evidence,
      double gain,
      double posterior,
      double neighbours) {
    double p = Math.min(1 - LEAST_LOG_POSTERIOR, Math.max(LEAST_LOG_POSTERIOR, posterior));
    double logit = Math.log(p / (1 - p)) / 5;
    double size = Math.max(1, evidence.size());
    boolean manyToMany = types.source(path.types()[k]) > 1 && types.target(path.types()[k]) > 1;
    double z =
        1.09
            + 1.26 * gain / size
            + 2.23 * logit
            + 0.42 * Math.log(size)
            + 2.98 * gain / 10 * 0.1
            + (manyToMany ? 1.60 : 0)
            + 0.295 * neighbours;
    return 1 / (1 + Math.exp(-z));
  }
}
