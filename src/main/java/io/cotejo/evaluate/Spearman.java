package io.cotejo.evaluate;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Spearman's rank correlation: whether two lists of numbers put the same things in the same order.
 *
 * @param rho in [−1, 1]; 0 if there are fewer than two different numbers on one side
 * @param size how many things were ranked, ≥ 0
 */
public record Spearman(double rho, int size) implements Report {

  /**
   * Ranks both lists, equal numbers at the mean of their ranks, and correlates the ranks.
   *
   * @param gold finite numbers
   * @param test as many finite numbers, in the same order of things
   * @throws IllegalArgumentException if the sizes differ or a number is not finite
   */
  public static Spearman of(double[] gold, double[] test) {
    if (gold.length != test.length) {
      throw new IllegalArgumentException("sizes differ: " + gold.length + ", " + test.length);
    }
    double[] x = centred(ranks(gold));
    double[] y = centred(ranks(test));
    double norm = Math.sqrt(dot(x, x)) * Math.sqrt(dot(y, y));
    double rho = norm == 0 ? 0 : dot(x, y) / norm;
    return new Spearman(Math.max(-1, Math.min(1, rho)), gold.length);
  }

  private static double[] ranks(double[] values) {
    if (!Arrays.stream(values).allMatch(Double::isFinite)) {
      throw new IllegalArgumentException("numbers must be finite");
    }
    int[] order =
        IntStream.range(0, values.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> values[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] ranks = new double[values.length];
    for (int start = 0, end; start < order.length; start = end) {
      end = start + 1;
      while (end < order.length && values[order[end]] == values[order[start]]) {
        end++;
      }
      for (int i = start; i < end; i++) {
        ranks[order[i]] = (start + end - 1) / 2.0;
      }
    }
    return ranks;
  }

  private static double[] centred(double[] values) {
    double mean = Arrays.stream(values).average().orElse(0);
    return Arrays.stream(values).map(v -> v - mean).toArray();
  }

  private static double dot(double[] x, double[] y) {
    return IntStream.range(0, x.length).mapToDouble(i -> x[i] * y[i]).sum();
  }

  @Override
  public Signature signature() {
    return Signature.of("spearman").with("ties", "mean").with("n", size);
  }

  @Override
  public Map<String, Double> figures() {
    return Map.of("spearman", rho);
  }

  @Override
  public String table() {
    return new TextTable("Spearman", TextTable.number(rho)).render();
  }
}
