package io.cotejo.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlignOptionsTest {

  @Test
  void anotherNumberOfThreadsChangesNothingElse() {
    AlignOptions usual = AlignOptions.defaults();

    assertThat(usual.withThreads(usual.threads() + 1).threads()).isEqualTo(usual.threads() + 1);
    assertThat(usual.withThreads(usual.threads() + 1).withThreads(usual.threads()))
        .isEqualTo(usual);
  }

  @ParameterizedTest
  @CsvSource({
    "0,7,1,1,1",
    "11,7,1,1,1",
    "5,1,1,1,1",
    "5,21,1,1,1",
    "5,7,0,1,1",
    "5,7,1,0,1",
    "5,7,1,1,0"
  })
  void numbersOutOfRangeAreRefused(int side, int sum, int threads, int cells, int margin) {
    assertThatThrownBy(() -> new AlignOptions(side, 12, sum, threads, cells, margin))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("" + (side == 5 && sum == 7 ? 0 : side));
  }
}
