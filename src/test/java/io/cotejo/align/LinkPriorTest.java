package io.cotejo.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LinkPriorTest {

  @Test
  void fewRightCandidatesLowerTheOdds() {
    assertThat(LinkPrior.shift(odds(2, 18))).isNegative();
  }

  @Test
  void manyRightCandidatesRaiseThem() {
    assertThat(LinkPrior.shift(odds(20, 0))).isPositive();
  }

  @Test
  void theFewerTheLower() {
    double last = Double.POSITIVE_INFINITY;
    for (int right = 20; right >= 0; right--) {
      double shift = LinkPrior.shift(odds(right, 20 - right));
      assertThat(shift).isLessThan(last);
      last = shift;
    }
  }

  @Test
  void aShortTextMovesThemLess() {
    assertThat(LinkPrior.shift(odds(0, 1))).isBetween(LinkPrior.shift(odds(0, 50)), 0.0);
  }

  @Test
  void withoutCandidatesNothingChanges() {
    assertThat(LinkPrior.shift(new double[0])).isCloseTo(0, within(1e-9));
  }

  @Test
  void extremeOddsGiveAFiniteShift() {
    double[] sure = new double[1000];
    Arrays.fill(sure, 1e6);
    double[] hopeless = new double[1000];
    Arrays.fill(hopeless, -1e6);

    assertThat(LinkPrior.shift(sure)).isFinite().isPositive();
    assertThat(LinkPrior.shift(hopeless)).isFinite().isNegative();
  }

  private static double[] odds(int right, int wrong) {
    double[] odds = new double[right + wrong];
    Arrays.fill(odds, 0, right, 5);
    Arrays.fill(odds, right, right + wrong, -5);
    return odds;
  }
}
