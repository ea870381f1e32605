package io.cotejo.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LinkPriorTest {

  @Test
  void fewRightCandidatesLowerTheOdds() {
    assertThat(prior(2, 18).shift()).isNegative();
  }

  @Test
  void manyRightCandidatesRaiseThem() {
    assertThat(prior(20, 0).shift()).isPositive();
  }

  @Test
  void theFewerTheLower() {
    double last = Double.POSITIVE_INFINITY;
    for (int right = 20; right >= 0; right--) {
      double shift = prior(right, 20 - right).shift();
      assertThat(shift).isLessThan(last);
      last = shift;
    }
  }

  @Test
  void aShortTextMovesThemLess() {
    assertThat(prior(0, 1).shift()).isBetween(prior(0, 50).shift(), 0.0);
  }

  @Test
  void noLinkSpeaksForItself() {
    LinkPrior lone = prior(1, 19);

    assertThat(lone.shiftOf(5)).isCloseTo(prior(0, 19).shift(), within(0.02));
    assertThat(lone.shiftOf(5)).isLessThan(lone.shift() - 0.2);
    assertThat(prior(10, 10).shiftOf(5)).isGreaterThan(lone.shiftOf(5) + 1.5);
  }

  @Test
  void oneSentenceAgainstOneHasNothingElseToGoBy() {
    assertThat(prior(1, 0).shiftOf(5)).isEqualTo(new LinkPrior(new double[0], 0).shiftOf(5));
    assertThat(prior(1, 0).shiftOf(5)).isNegative();
  }

  @Test
  void extremeOddsGiveAFiniteShift() {
    double[] sure = new double[1000];
    Arrays.fill(sure, 1e6);
    double[] hopeless = new double[1000];
    Arrays.fill(hopeless, -1e6);

    assertThat(new LinkPrior(sure, 1000).shift()).isFinite().isPositive();
    assertThat(new LinkPrior(hopeless, 1000).shift()).isFinite().isNegative();
  }

  private static LinkPrior prior(int right, int wrong) {
    double[] odds = new double[right + wrong];
    Arrays.fill(odds, 0, right, 5);
    Arrays.fill(odds, right, right + wrong, -5);
    return new LinkPrior(odds, odds.length);
  }
}
