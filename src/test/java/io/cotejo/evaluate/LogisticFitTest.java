package io.cotejo.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LogisticFitTest {

  private static final double[][] FEATURES = {
    {0.5, 1}, {1.5, -1}, {2, 0}, {3, 2}, {-1, 1}, {0, -2}, {2.5, 1}, {1, 1}
  };
  private static final boolean[] OUTCOMES = {false, false, true, true, false, true, true, false};

  /** Expected: plain gradient descent, written apart in another language, run to 1e-11. */
  @ParameterizedTest
  @CsvSource({
    "0.1, -1.76727864, 1.52549767, -0.77955493",
    "1, -0.91764132, 0.83812239, -0.35301981",
    "10, -0.23479156, 0.21432830, -0.05487389",
  })
  void findsTheMinimum(double l2, double intercept, double first, double second) {
    LogisticModel model = new LogisticFit(l2).fit(FEATURES, OUTCOMES);
    assertThat(model.intercept()).isEqualTo(intercept, within(1e-7));
    assertThat(model.weights().get(0)).isEqualTo(first, within(1e-7));
    assertThat(model.weights().get(1)).isEqualTo(second, within(1e-7));
  }

  @Test
  void givesTheBaseRateWithoutFeatures() {
    LogisticModel model =
        new LogisticFit(1).fit(new double[4][0], new boolean[] {true, true, true, false});
    assertThat(probability(model)).isEqualTo(0.75, within(1e-9));
  }

  @Test
  void staysFiniteWhereTheDataAreSeparable() {
    double[][] features = {{-1e6}, {-1}, {1}, {1e6}};
    LogisticModel model =
        new LogisticFit(1e-6).fit(features, new boolean[] {false, false, true, true});
    assertThat(model.weights().get(0)).isFinite().isPositive();
    assertThat(probability(model, -1)).isLessThan(0.01);
    assertThat(probability(model, 1)).isGreaterThan(0.99);
  }

  @Test
  void aRowThatCountsTwiceIsTwoRows() {
    double[] counts = {1, 2, 1, 1, 1, 0, 1, 1};
    double[][] rows = {
      FEATURES[0],
      FEATURES[1],
      FEATURES[1],
      FEATURES[2],
      FEATURES[3],
      FEATURES[4],
      FEATURES[6],
      FEATURES[7]
    };
    boolean[] outcomes = {false, false, false, true, true, false, true, false};
    LogisticModel counted = new LogisticFit(1).fit(FEATURES, OUTCOMES, counts);
    LogisticModel repeated = new LogisticFit(1).fit(rows, outcomes);
    assertThat(counted.intercept()).isEqualTo(repeated.intercept(), within(1e-9));
    assertThat(counted.weights().get(0)).isEqualTo(repeated.weights().get(0), within(1e-9));
  }

  /** The second feature would weigh below 0: the first is fitted as if it were alone. */
  @Test
  void noWeightFallsBelowZeroWhereAllAreToRise() {
    double[] ones = {1, 1, 1, 1, 1, 1, 1, 1};
    LogisticModel rising = new LogisticFit(1).fitRising(FEATURES, OUTCOMES, ones);
    double[][] first = new double[FEATURES.length][];
    for (int k = 0; k < first.length; k++) {
      first[k] = new double[] {FEATURES[k][0]};
    }
    LogisticModel alone = new LogisticFit(1).fit(first, OUTCOMES);
    assertThat(rising.weights().get(1)).isZero();
    assertThat(rising.weights().get(0)).isEqualTo(alone.weights().get(0), within(1e-9));
    assertThat(rising.intercept()).isEqualTo(alone.intercept(), within(1e-9));
    assertThat(rising.probability(new double[] {1, 5}))
        .isEqualTo(alone.probability(new double[] {1}), within(1e-9));
  }

  @Test
  void sharesTheWeightOfEqualFeatures() {
    double[][] features = {{1, 1}, {0, 0}, {2, 2}, {1, 1}};
    LogisticModel model =
        new LogisticFit(0.5).fit(features, new boolean[] {true, false, true, false});
    assertThat(model.weights().get(0)).isEqualTo(model.weights().get(1), within(1e-9)).isPositive();
  }

  /** At the minimum, no weight has a slope. */
  @RepeatedTest(30)
  void leavesNoSlope(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    double[][] features = new double[100][3];
    boolean[] outcomes = new boolean[100];
    for (int i = 0; i < 100; i++) {
      for (int k = 0; k < 3; k++) {
        features[i][k] = random.nextGaussian() * Math.pow(10, k - 1);
      }
      outcomes[i] = i == 0 || (i > 1 && features[i][0] * 20 + random.nextGaussian() > 0);
    }
    LogisticModel model = new LogisticFit(0.3).fit(features, outcomes);
    double[] slope = slope(features, outcomes, model, 0.3);
    assertThat(slope).containsExactly(new double[4], within(1e-3));
  }

  private static double probability(LogisticModel model, double... features) {
    double logit = model.intercept();
    for (int k = 0; k < features.length; k++) {
      logit += model.weights().get(k) * features[k];
    }
    return LogisticModel.sigmoid(logit);
  }

  private static double[] slope(double[][] x, boolean[] y, LogisticModel model, double l2) {
    double[] slope = new double[4];
    for (int i = 0; i < x.length; i++) {
      double error = probability(model, x[i]) - (y[i] ? 1 : 0);
      slope[0] += error;
      for (int k = 0; k < 3; k++) {
        slope[k + 1] += error * x[i][k];
      }
    }
    for (int k = 0; k < 3; k++) {
      slope[k + 1] += l2 * model.weights().get(k);
    }
    return slope;
  }

  @Test
  void rejectsOutcomesThatAreAllTheSame() {
    assertThatThrownBy(() -> new LogisticFit(1).fit(new double[2][1], new boolean[2]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("0 true of 2");
  }

  @Test
  void rejectsRowsThatDoNotFit() {
    boolean[] outcomes = {true, false};
    assertThatThrownBy(() -> new LogisticFit(1).fit(new double[][] {{1}, {1, 2}}, outcomes))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[1.0, 2.0]");
    assertThatThrownBy(() -> new LogisticFit(1).fit(new double[][] {{1}, {Double.NaN}}, outcomes))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("NaN");
    assertThatThrownBy(() -> new LogisticFit(1).fit(new double[3][1], outcomes))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("3, 2");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
  void rejectsPenaltiesThatDoNotBind(double l2) {
    assertThatThrownBy(() -> new LogisticFit(l2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("l2");
  }
}
