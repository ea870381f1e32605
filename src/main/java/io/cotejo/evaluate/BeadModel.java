package io.cotejo.evaluate;

import io.cotejo.evaluate.JudgedText.JudgedBead;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/**
 * How sure to be of beads: of two texts that can be aligned, times of the bead if they can. Each is
 * logistic, with no weight below 0.
 *
 * @param ofTexts that most of what an aligner pairs is right
 * @param ofPairs beads with both sides, where it is
 * @param ofNulls null beads, where it is
 */
public record BeadModel(LogisticModel ofTexts, LogisticModel ofPairs, LogisticModel ofNulls) {

  /** Of squared weights: so that a feature that hardly varies has hardly any. */
  private static final double RIDGE = 1;

  /** What the beads of a set count as they are, and as much again for what was made of them. */
  private static final double BEADS = 1500;

  private static final double TEXTS = 100;

  /** To take texts for translations that cannot be aligned is so many times worse than not to. */
  private static final double DEAR = 3;

  /**
   * Fits all to judged texts, each set of which counts the same.
   *
   * @throws IllegalArgumentException if there is nothing to tell from what, by name
   */
  public static BeadModel of(List<JudgedText> texts) {
    return new BeadModel(
        ofTexts(texts),
        ofBeads(texts, "pairs", b -> !b.isNull()),
        ofBeads(texts, "null beads", JudgedBead::isNull));
  }

  /** Rows for one fit. */
  private static final class Rows {
    private final List<double[]> features = new ArrayList<>();
    private final List<Boolean> outcomes = new ArrayList<>();
    private final List<Double> counts = new ArrayList<>();
    private final List<String> shares = new ArrayList<>();

    void add(double[] row, boolean outcome, double count, String share) {
      features.add(row);
      outcomes.add(outcome);
      counts.add(count);
      shares.add(share);
    }

    /** Fits; all rows of a share count as much as another's. */
    LogisticModel fit(String what, Map<String, Double> totals, double each) {
      if (!outcomes.contains(true) || !outcomes.contains(false)) {
        throw new IllegalArgumentException(
            String.format(
                Locale.ROOT,
                "all %d %s are %s",
                outcomes.size(),
                what,
                outcomes.contains(true) ? "right" : "wrong"));
      }
      boolean[] right = new boolean[outcomes.size()];
      double[] weights = new double[right.length];
      for (int k = 0; k < right.length; k++) {
        right[k] = outcomes.get(k);
        weights[k] = each * counts.get(k) / totals.get(shares.get(k));
      }
      return new LogisticFit(RIDGE).fitRising(features.toArray(double[][]::new), right, weights);
    }
  }

  private static LogisticModel ofTexts(List<JudgedText> texts) {
    Rows rows = new Rows();
    Map<String, Double> totals = new HashMap<>();
    for (JudgedText text : texts) {
      double count = text.isAligned() ? 1 : DEAR;
      rows.add(text.features(), text.isAligned(), count, text.origin().set());
      totals.merge(text.origin().set(), count, Double::sum);
    }
    return rows.fit("texts", totals, TEXTS);
  }

  private static LogisticModel ofBeads(
      List<JudgedText> texts, String what, Predicate<JudgedBead> kind) {
    Rows rows = new Rows();
    Map<String, Double> totals = new HashMap<>();
    for (JudgedText text : texts) {
      String share = text.origin().set() + (text.origin().isNatural() ? " as it is" : " changed");
      if (text.isAligned()) {
        totals.merge(share, (double) text.beads().size(), Double::sum);
        for (JudgedBead bead : text.beads()) {
          if (kind.test(bead)) {
            rows.add(bead.features(), bead.sound(), 1, share);
          }
        }
      }
    }
    return rows.fit(what, totals, BEADS);
  }

  /** The confidence of each bead of a text, and whether it was right. */
  public List<Judged> judge(JudgedText text) {
    boolean any = text.beads().stream().anyMatch(b -> !b.isNull());
    double texts = any ? ofTexts.probability(text.features()) : 0;
    double apart = (1 - texts) * text.apart();
    return text.beads().stream()
        .map(
            bead ->
                new Judged(
                    bead.isNull()
                        ? texts * ofNulls.probability(bead.features()) + apart
                        : texts * ofPairs.probability(bead.features()),
                    bead.sound()))
        .toList();
  }
}
