package io.cotejo.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalibrationTest {

  private static final List<Judged> CLAIMS =
      List.of(
          new Judged(0.95, true),
          new Judged(0.95, true),
          new Judged(0.95, false),
          new Judged(0.85, true),
          new Judged(0.35, false),
          new Judged(0.35, true),
          new Judged(0.05, false),
          new Judged(1, true));

  @Test
  void putsClaimsIntoBinsOfEqualWidth() {
    List<ReliabilityBin> bins = Calibration.of("sound", CLAIMS).bins();
    assertThat(bins)
        .extracting(b -> b.right().total())
        .containsExactly(1L, 0L, 0L, 2L, 0L, 0L, 0L, 0L, 1L, 4L);
    assertThat(bins.get(9).right()).isEqualTo(new Ratio(3, 4));
    assertThat(bins.get(9).meanConfidence()).isEqualTo((3 * 0.95 + 1) / 4, within(1e-12));
  }

  @Test
  void putsABorderIntoTheUpperBin() {
    for (int b = 0; b < 10; b++) {
      List<ReliabilityBin> bins =
          Calibration.of("sound", List.of(new Judged(b / 10.0, true))).bins();
      assertThat(bins.get(b).right().total()).isEqualTo(1);
    }
  }

  /** Bins: |.05 − 0|, 2 × |.35 − .5|, |.85 − 1|, 4 × |.9625 − .75|, divided by 8. */
  @Test
  void weighsTheGapsOfBinsByTheirClaims() {
    assertThat(Calibration.of("sound", CLAIMS).ece())
        .isEqualTo((0.05 + 2 * 0.15 + 0.15 + 4 * 0.2125) / 8, within(1e-12));
  }

  /**
   * Of 5 × 3 pairs: wrong .95 loses to 1 and ties twice; .35 wins but one tie; .05 loses to all.
   */
  @Test
  void countsTiesByHalf() {
    assertThat(Calibration.of("sound", CLAIMS).auc())
        .isEqualTo((2.0 + 4.5 + 5) / 15, within(1e-12));
  }

  @Test
  void averagesSquaredErrors() {
    double expected = (2 * 0.0025 + 0.9025 + 0.0225 + 0.1225 + 0.4225 + 0.0025) / 8;
    assertThat(Calibration.of("sound", CLAIMS).brier()).isEqualTo(expected, within(1e-12));
  }

  @Test
  void countsTheWrongThatPeopleWouldLookAt() {
    assertThat(Calibration.of("sound", CLAIMS).wrongInDoubt()).isEqualTo(new Ratio(2, 3));
    assertThat(Calibration.of("sound", List.of(new Judged(0.8, false))).wrongInDoubt())
        .isEqualTo(new Ratio(0, 1));
  }

  @Test
  void makesZeroOfNothing() {
    assertThat(Calibration.of("sound", List.of()).figures().values()).containsOnly(0.0);
    assertThat(Calibration.of("sound", List.of(new Judged(1, true))).auc()).isZero();
  }

  @Test
  void isPerfectWhereConfidenceIsTheOutcome() {
    Calibration perfect =
        Calibration.of(
            "sound", List.of(new Judged(1, true), new Judged(0, false), new Judged(0, false)));
    assertThat(perfect.auc()).isEqualTo(1);
    assertThat(perfect.ece()).isZero();
    assertThat(perfect.brier()).isZero();
    assertThat(perfect.wrongInDoubt().value()).isEqualTo(1);
  }

  @RepeatedTest(100)
  void findsTheAucOfComparingEveryPair(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    List<Judged> claims = new ArrayList<>();
    for (int i = 2 + random.nextInt(40); i > 0; i--) {
      claims.add(new Judged(random.nextInt(11) / 10.0, random.nextBoolean()));
    }
    Calibration calibration = Calibration.of("sound", claims);
    assertThat(calibration.auc()).isEqualTo(naiveAuc(claims), within(1e-12));
    assertThat(calibration.figures().values()).allMatch(figure -> figure >= 0 && figure <= 1);
    assertThat(calibration.right().total()).isEqualTo(claims.size());
  }

  private static double naiveAuc(List<Judged> claims) {
    double won = 0;
    int pairs = 0;
    for (Judged right : claims) {
      for (Judged wrong : claims) {
        if (right.right() && !wrong.right()) {
          pairs++;
          won += (Math.signum(right.confidence() - wrong.confidence()) + 1) / 2;
        }
      }
    }
    return pairs == 0 ? 0 : won / pairs;
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
  void rejectsWhatIsNoProbability(double confidence) {
    assertThatThrownBy(() -> new Judged(confidence, true))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("confidence");
  }
}
