package io.cotejo.align;

import io.cotejo.codec.Tsv;
import io.cotejo.text.DataDigest;
import io.cotejo.text.Lines;
import io.cotejo.text.Resources;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The probability that a bead is right (shares a sentence on both sides with a bead of the gold; a
 * null bead: is in the gold): that of the texts being translations of each other, times that of the
 * bead if they are. In texts that are not, null beads are right. Both are logistic in {@link
 * BeadFeatures}, with the weights of {@code confidence.tsv}, which {@code cotejo fit-confidence}
 * writes. Immutable and thread-safe.
 */
final class Confidence {

  private static final String WEIGHTS = "/io/cotejo/align/confidence.tsv";
  private static final String INTERCEPT = "intercept";

  /** To be raised when rules change how sure an aligner is; a golden test holds it. */
  static final int RULES = 1;

  private final double[] ofPairs;
  private final double[] ofNulls;
  private final double[] ofTexts;

  private Confidence(Map<String, Double> weights) {
    this.ofPairs = weights("pair", BeadFeatures.OF_PAIRS, weights);
    this.ofNulls = weights("null", BeadFeatures.OF_NULLS, weights);
    this.ofTexts = weights("text", BeadFeatures.OF_TEXTS, weights);
  }

  /** The fitted weights that are shipped. */
  static Confidence shipped() {
    Map<String, Double> weights = new HashMap<>();
    for (String line : Resources.lines(WEIGHTS)) {
      if (Lines.isContent(line)) {
        List<String> cells = Tsv.cells(line);
        weights.put(cells.get(0) + " " + cells.get(1), Double.valueOf(cells.get(2)));
      }
    }
    return new Confidence(weights);
  }

  /** What the confidences come from: the number of the rules and the digest of the weights. */
  static String id() {
    return "confidence-" + RULES + "-" + DataDigest.of(List.of(WEIGHTS));
  }

  private static double[] weights(String kind, List<String> names, Map<String, Double> known) {
    double[] weights = new double[names.size() + 1];
    weights[0] = known.get(kind + " " + INTERCEPT);
    for (int f = 0; f < names.size(); f++) {
      weights[f + 1] = known.get(kind + " " + names.get(f));
    }
    return weights;
  }

  /** How likely two texts with these features are to be translations of each other. */
  double ofTexts(double[] features) {
    return logistic(ofTexts, features);
  }

  /** The confidence of a bead with these features in two such texts, in (0, 1). */
  double of(double[] features, boolean isNull, double translations) {
    return isNull
        ? translations * logistic(ofNulls, features) + (1 - translations)
        : translations * logistic(ofPairs, features);
  }

  /** A confidence given more evidence, in nats. */
  static double given(double confidence, double gain) {
    return confidence / (confidence + (1 - confidence) * Math.exp(-gain));
  }

  private static double logistic(double[] weights, double[] features) {
    double z = weights[0];
    for (int f = 0; f < features.length; f++) {
      z += weights[f + 1] * features[f];
    }
    return 1 / (1 + Math.exp(-z));
  }
}
