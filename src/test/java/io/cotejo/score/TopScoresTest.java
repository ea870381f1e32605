package io.cotejo.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TopScoresTest {

  @Test
  void keepsTheBestInOrderWhateverOrderTheyComeIn() {
    Random random = new Random(11);
    for (int round = 0; round < 200; round++) {
      int most = 1 + random.nextInt(12);
      // Few different scores: ties are the rule.
      double[] scores = random.ints(1 + random.nextInt(40), 0, 6).asDoubleStream().toArray();
      List<Integer> order = new java.util.ArrayList<>(all(scores));
      java.util.Collections.shuffle(order, random);
      TopScores best = new TopScores(most);

      order.forEach(k -> best.offer(k, scores[k]));

      List<Integer> sorted =
          all(scores).stream()
              .sorted(Comparator.comparingDouble((Integer k) -> -scores[k]).thenComparing(k -> k))
              .limit(most)
              .toList();
      assertThat(best.drain()).containsExactly(sorted.stream().mapToInt(k -> k).toArray());
      assertThat(best.size()).isZero();
    }
  }

  private static List<Integer> all(double[] scores) {
    return IntStream.range(0, scores.length).boxed().toList();
  }

  @Test
  void theBarIsTheWorstOfAFullList() {
    TopScores best = new TopScores(2);
    best.offer(0, 5);
    assertThat(best.bar()).isEqualTo(Double.NEGATIVE_INFINITY);
    best.offer(1, 7);
    assertThat(best.bar()).isEqualTo(5);
    best.offer(2, 6);
    assertThat(best.bar()).isEqualTo(6);
  }
}
