package io.cotejo.bitext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class DoubtTest {

  private static final Doubt OF_TOMORROW = new Doubt("of-tomorrow");

  @Test
  void isKnownByItsCode() {
    assertThat(Doubt.of("number-lost")).isEqualTo(Doubt.NUMBER_LOST);
    assertThat(Doubt.of("unprotected")).isEqualTo(Doubt.UNPROTECTED);
  }

  @Test
  void aCodeThatCotejoDoesNotFindIsNoneOfItsOwn() {
    assertThatThrownBy(() -> Doubt.of("of-tomorrow"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("unknown doubt \"of-tomorrow\"");
  }

  @Test
  void theKnownOnesComeInTheirOrderAndTheOthersBehind() {
    List<Doubt> doubts =
        List.of(new Doubt("absurd"), OF_TOMORROW, Doubt.COPY, Doubt.UNPROTECTED, Doubt.EMPTY);
    assertThat(new TreeSet<>(doubts))
        .containsExactly(
            Doubt.EMPTY, Doubt.COPY, Doubt.UNPROTECTED, new Doubt("absurd"), OF_TOMORROW);
  }
}
