package io.cotejo.align;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MineOptionsTest {

  @Test
  void refusesWhatMakesNoSense() {
    assertThatThrownBy(() -> new MineOptions(0, 0.5, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("candidates 0");
    assertThatThrownBy(() -> new MineOptions(1, 0.5, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("threads 0");
    assertThatThrownBy(() -> new MineOptions(1, 1.5, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1.5");
  }
}
