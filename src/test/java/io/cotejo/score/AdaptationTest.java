package io.cotejo.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdaptationTest {

  @Test
  void startsWithTheCostsOfTheOptions() {

    Adaptation start = Adaptation.start();

    assertThat(start.nullCost()).isEqualTo(ScoreConstants.NULL_COST);
    assertThat(start.mergeSurcharge()).isZero();
    assertThat(start.manyToManySurcharge()).isZero();
    assertThat(start.unexplained()).isStrictlyBetween(0.0, 1.0);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1, -0.1, 1.5, Double.NaN})
  void aShareThatExplainsAllOrNothingIsRefused(double unexplained) {
    assertThatThrownBy(() -> new Adaptation(unexplained, 3, 1, 0, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("unexplained");
  }

  @Test
  void aNullBeadThatFollowsAnotherIsNeverDearer() {
    assertThatThrownBy(() -> new Adaptation(0.4, 3, -0.1, 0, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("continued");
  }
}
