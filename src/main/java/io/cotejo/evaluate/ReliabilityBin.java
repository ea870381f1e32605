package io.cotejo.evaluate;

import java.util.List;

/**
 * The claims of about the same confidence.
 *
 * @param from lowest confidence, in [0, 1)
 * @param to one past the highest; in the last bin, 1 belongs to it
 * @param meanConfidence of the claims, in [0, 1]; 0 if there are none
 * @param right how many of the claims were right
 */
public record ReliabilityBin(double from, double to, double meanConfidence, Ratio right) {

  /** The bin of all {@code claims}. */
  static ReliabilityBin of(double from, double to, List<Judged> claims) {
    double mean = claims.stream().mapToDouble(Judged::confidence).average().orElse(0);
    long right = claims.stream().filter(Judged::right).count();
    return new ReliabilityBin(from, to, mean, new Ratio(right, claims.size()));
  }

  /** How far the mean confidence is from the share that was right, in [0, 1]. */
  public double gap() {
    return Math.abs(meanConfidence - right.value());
  }
}
