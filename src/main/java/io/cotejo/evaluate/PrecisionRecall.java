package io.cotejo.evaluate;

import java.util.Map;
import java.util.Set;

/**
 * Precision and recall with their counts.
 *
 * @param precision what was right of the things tested
 * @param recall what was found of the things in the gold
 */
public record PrecisionRecall(Ratio precision, Ratio recall) {

  /** Nothing counted. */
  public static final PrecisionRecall NONE = new PrecisionRecall(Ratio.NONE, Ratio.NONE);

  /** Of two sets: what they share is right. */
  static <T> PrecisionRecall of(Set<T> gold, Set<T> test) {
    long shared = test.stream().filter(gold::contains).count();
    return new PrecisionRecall(new Ratio(shared, test.size()), new Ratio(shared, gold.size()));
  }

  /** Both counted together. */
  PrecisionRecall plus(PrecisionRecall other) {
    return new PrecisionRecall(precision.plus(other.precision), recall.plus(other.recall));
  }

  /** Harmonic mean of precision and recall, in [0, 1]; 0 if both are 0. */
  public double f1() {
    double p = precision.value();
    double r = recall.value();
    return p + r == 0 ? 0 : 2 * p * r / (p + r);
  }

  /** Adds {@code name.precision}, {@code name.recall} and {@code name.f1}. */
  void putInto(Map<String, Double> figures, String name) {
    figures.put(name + ".precision", precision.value());
    figures.put(name + ".recall", recall.value());
    figures.put(name + ".f1", f1());
  }
}
