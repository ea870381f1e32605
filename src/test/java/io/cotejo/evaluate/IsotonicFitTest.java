package io.cotejo.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class IsotonicFitTest {

  @Test
  void poolsNeighboursThatFall() {
    IsotonicModel model =
        IsotonicFit.fit(
            new double[] {1, 2, 3, 4, 5, 6}, new boolean[] {false, true, false, true, false, true});
    assertThat(model.scores()).containsExactly(1.0, 2.0, 5.0, 6.0);
    assertThat(model.probabilities()).containsExactly(0.0, 0.5, 0.5, 1.0);
  }

  @Test
  void keepsOutcomesThatRise() {
    IsotonicModel model =
        IsotonicFit.fit(new double[] {3, 1, 2}, new boolean[] {true, false, false});
    assertThat(model.probability(2)).isZero();
    assertThat(model.probability(2.25)).isEqualTo(0.25, within(1e-12));
    assertThat(model.probability(3)).isEqualTo(1);
  }

  @Test
  void averagesEqualScoresFirst() {
    IsotonicModel model =
        IsotonicFit.fit(new double[] {0.0, -0.0, 1, 1}, new boolean[] {true, false, true, true});
    assertThat(model).isEqualTo(new IsotonicModel(List.of(0.0, 1.0), List.of(0.5, 1.0)));
  }

  @Test
  void isLevelOutsideItsPoints() {
    IsotonicModel model = new IsotonicModel(List.of(1.0, 2.0), List.of(0.2, 0.6));
    assertThat(model.probability(Double.NEGATIVE_INFINITY)).isEqualTo(0.2);
    assertThat(model.probability(99)).isEqualTo(0.6);
    assertThat(model.probability(1.5)).isEqualTo(0.4, within(1e-12));
  }

  /** Max over starts of the min over ends of the mean: another definition of the same function. */
  @RepeatedTest(100)
  void agreesWithTheMinMaxFormula(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    int n = 1 + random.nextInt(25);
    double[] scores = new double[n];
    boolean[] outcomes = new boolean[n];
    for (int i = 0; i < n; i++) {
      scores[i] = i;
      outcomes[i] = random.nextInt(n + 5) < i;
    }
    IsotonicModel model = IsotonicFit.fit(scores, outcomes);
    for (int i = 0; i < n; i++) {
      assertThat(model.probability(i)).isEqualTo(minMax(outcomes, i), within(1e-12));
    }
  }

  private static double minMax(boolean[] outcomes, int at) {
    double max = 0;
    for (int start = 0; start <= at; start++) {
      double min = 1;
      double sum = 0;
      for (int end = start; end < outcomes.length; end++) {
        sum += outcomes[end] ? 1 : 0;
        min = end < at ? min : Math.min(min, sum / (end - start + 1));
      }
      max = Math.max(max, min);
    }
    return max;
  }

  @Test
  void rejectsWhatItCannotFit() {
    assertThatThrownBy(() -> IsotonicFit.fit(new double[0], new boolean[0]))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> IsotonicFit.fit(new double[2], new boolean[1]))
        .hasMessageContaining("2, 1");
    assertThatThrownBy(() -> IsotonicFit.fit(new double[] {Double.NaN}, new boolean[1]))
        .hasMessageContaining("finite");
    assertThatThrownBy(() -> new IsotonicModel(List.of(1.0, 2.0), List.of(0.5, 0.4)))
        .hasMessageContaining("not rising");
    IsotonicModel model = new IsotonicModel(List.of(1.0), List.of(0.5));
    assertThatThrownBy(() -> model.probability(Double.NaN)).hasMessageContaining("a number");
  }
}
