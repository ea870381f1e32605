package io.cotejo.bitext;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfidenceBandTest {

  @ParameterizedTest
  @CsvSource({
    "1,      high,     ●●●●, false",
    "0.75,   high,     ●●●●, false",
    "0.7499, fair,     ●●●○, false",
    "0.5,    fair,     ●●●○, false",
    "0.4999, low,      ●●○○, true",
    "0.3,    low,      ●●○○, true",
    "0.2999, doubtful, ●○○○, true",
    "0,      doubtful, ●○○○, true"
  })
  void aConfidenceHasAWordDotsAndMayAskForALook(
      double confidence, String word, String dots, boolean unsure) {
    ConfidenceBand band = ConfidenceBand.of(confidence);
    assertThat(band.word()).isEqualTo(word);
    assertThat(band.dots()).isEqualTo(dots);
    assertThat(band.isUnsure()).isEqualTo(unsure);
  }

  @Test
  void bandsStandFromTheSurestOnAndLeaveNothingOut() {
    assertThat(ConfidenceBand.values())
        .extracting(ConfidenceBand::least)
        .containsExactly(0.75, 0.5, 0.3, 0.0);
    assertThat(ConfidenceBand.values())
        .extracting(ConfidenceBand::quarters)
        .containsExactly(4, 3, 2, 1);
  }
}
