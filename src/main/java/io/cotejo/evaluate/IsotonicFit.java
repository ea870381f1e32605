package io.cotejo.evaluate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Isotonic regression: the never-falling function with the least squared error, found by pooling
 * adjacent violators. Outcomes at equal scores are averaged first.
 */
public final class IsotonicFit {

  private IsotonicFit() {}

  /**
   * Fits a model.
   *
   * @param scores finite; one at least
   * @param outcomes one for each score
   * @throws IllegalArgumentException if the sizes do not fit or a score is not finite
   */
  public static IsotonicModel fit(double[] scores, boolean[] outcomes) {
    if (scores.length == 0 || scores.length != outcomes.length) {
      throw new IllegalArgumentException(
          "sizes do not fit: " + scores.length + ", " + outcomes.length);
    }
    if (!Arrays.stream(scores).allMatch(Double::isFinite)) {
      throw new IllegalArgumentException("scores must be finite");
    }
    List<Double> points = new ArrayList<>();
    List<Double> probabilities = new ArrayList<>();
    for (Block block : pooled(byScore(scores, outcomes))) {
      points.add(block.first());
      probabilities.add(block.right().value());
      if (block.last() > block.first()) {
        points.add(block.last());
        probabilities.add(block.right().value());
      }
    }
    return new IsotonicModel(points, probabilities);
  }

  private static Map<Double, Ratio> byScore(double[] scores, boolean[] outcomes) {
    Map<Double, Ratio> sums = new TreeMap<>();
    for (int i = 0; i < scores.length; i++) {
      // Adding 0.0 makes one number of -0.0 and 0.0.
      sums.merge(scores[i] + 0.0, Ratio.NONE.plus(outcomes[i]), Ratio::plus);
    }
    return sums;
  }

  private static Iterable<Block> pooled(Map<Double, Ratio> sums) {
    Deque<Block> blocks = new ArrayDeque<>();
    sums.forEach(
        (score, right) -> {
          Block block = new Block(score, score, right);
          while (!blocks.isEmpty() && blocks.getLast().right().value() >= right(block)) {
            block = blocks.removeLast().and(block);
          }
          blocks.add(block);
        });
    return blocks;
  }

  private static double right(Block block) {
    return block.right().value();
  }

  /** Neighbouring scores with one probability. */
  private record Block(double first, double last, Ratio right) {

    Block and(Block next) {
      return new Block(first, next.last, right.plus(next.right));
    }
  }
}
