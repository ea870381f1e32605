package io.cotejo.bitext;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MinedPairTest {

  @Test
  void refusesConfidencesThatAreNone() {
    for (double confidence : new double[] {-0.1, 1.1, Double.NaN}) {
      assertThatThrownBy(() -> new MinedPair(confidence, 1, 1, "a", "", "b"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("confidence");
    }
  }

  @Test
  void linesAreNumberedFromOne() {
    assertThatThrownBy(() -> new MinedPair(1, 0, 1, "a", "", "b"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("from 1");
    assertThatThrownBy(() -> new MinedPair(1, 1, 0, "a", "", "b"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("from 1");
  }
}
