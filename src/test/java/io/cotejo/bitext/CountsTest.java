package io.cotejo.bitext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CountsTest {

  @Test
  void totalsAreSums() {
    assertThat(
            new Counts.Sentences(
                    Map.of(Language.SPANISH, 2L, Language.ENGLISH, 3L), Map.of(), 0, 0, 0)
                .total())
        .isEqualTo(5);
    assertThat(
            new Counts.Pairs(
                    Map.of(),
                    Map.of(),
                    Map.of("1-1", 4L, "1-2", 1L),
                    Map.of(Verdict.PARTIAL, 5L),
                    0,
                    0,
                    0)
                .total())
        .isEqualTo(5);
  }

  @Test
  void refusesANegativeCount() {
    assertThatThrownBy(() -> new Counts.Sent(1, -2, 3))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("counts must be >= 0: [1, -2, 3]");
    assertThatThrownBy(() -> new Counts.Documents(0, 0, 0, 0, -1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> new Counts.Pairs(Map.of(), Map.of(), Map.of("1-1", -1L), Map.of(), 0, 0, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
