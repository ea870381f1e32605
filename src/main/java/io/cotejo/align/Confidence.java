package io.cotejo.align;

import io.cotejo.codec.Tsv;
import io.cotejo.text.DataDigest;
import io.cotejo.text.Lines;
import io.cotejo.text.Resources;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The probability that a bead is sound: that no sentence in it has its counterpart elsewhere or
 * nowhere. It is that of the texts being translations that can be aligned, times that of the bead
 * if they are. In texts that are not, null beads are right, but the fewer words two texts share,
 * the less one can know that. All are logistic in {@link BeadFeatures}, with weights of {@code
 * confidence.tsv}, none below 0, which {@code cotejo fit-confidence} writes. Immutable and
 * thread-safe.
 */
final class Confidence {

  private static final String WEIGHTS = "/io/cotejo/align/confidence.tsv";
  private static final String INTERCEPT = "intercept";

  /** To be raised when rules change how sure an aligner is; a golden test holds it. */
  static final int RULES = 3;

  private final double[] ofPairs;
  private final double[] ofNulls;
  private final double[] ofTexts;

  private Confidence(Map<String, Double> weights) {
    this.ofPairs = weights("pair", BeadFeatures.OF_PAIRS, weights);
    this.ofNulls = weights("null", NullFeatures.NAMES, weights);
    this.ofTexts = weights("text", TextFeatures.NAMES, weights);
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
      // A feature that is new has no weight until it is fitted.
      weights[f + 1] = known.getOrDefault(kind + " " + names.get(f), 0.0);
    }
    return weights;
  }

  /** How likely two texts with these features are to be translations of each other. */
  double ofTexts(double[] features) {
    return logistic(ofTexts, features);
  }

  /** The confidence of a bead with both sides in texts that likely are translations, in (0, 1). */
  double ofPair(double[] features, double translations) {
    return translations * logistic(ofPairs, features);
  }

  /** The confidence of a null bead, which is right with {@code apart} if they are none. */
  double ofNull(double[] features, double translations, double apart) {
    return translations * logistic(ofNulls, features) + (1 - translations) * apart;
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
