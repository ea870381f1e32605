package io.cotejo.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermWindowTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 63, 64, 65, 128, 200})
  void aProductOverLinkedTokensIsTheSumOverAll(int tokens) {
    Random random = new Random(tokens);
    Bags bags = Bags.of(new int[][] {{1, 2, 3}, sentence(tokens, random)});
    int types = bags.types(1);
    TermWindow window = new TermWindow(Bags.MAX_TYPES);
    float[] sums = new float[types];
    for (int round = 0; round < types; round++) {
      int token = random.nextInt(types);
      float lift = 4 + 1e4f * random.nextFloat();
      window.add(token, lift);
      sums[token] += lift;
    }

    for (int from : new int[] {0, types / 3, types}) {
      double naive =
          IntStream.range(from, types)
              .mapToDouble(t -> bags.counts[bags.starts[1] + t] * Math.log1p(0.03 * sums[t]))
              .sum();
      int first = window.below(from);
      assertThat(window.logProduct(bags, bags.starts[1], first, window.size(), 0.03))
          .isCloseTo(naive, within(1e-9 * (1 + naive)));
    }
  }

  @Test
  void whatWasClearedIsForgotten() {
    TermWindow window = new TermWindow(100);
    window.add(99, 5);
    window.add(3, 5);

    window.clear();
    window.add(99, 2);

    assertThat(window.size()).isEqualTo(1);
    assertThat(window.token(0)).isEqualTo(99);
    assertThat(window.sum(0)).isEqualTo(2);
  }

  private static int[] sentence(int tokens, Random random) {
    return IntStream.range(0, tokens)
        .flatMap(t -> IntStream.range(0, 1 + random.nextInt(3)).map(k -> t))
        .toArray();
  }
}
