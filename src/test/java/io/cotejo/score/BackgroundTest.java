package io.cotejo.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BackgroundTest {

  @Test
  void shortWordsAndMarksAreExpectedToBeFrequent() {
    assertThat(Background.share("the"))
        .isGreaterThan(Background.share("with"))
        .isGreaterThan(Background.share("?"));
    assertThat(Background.share("with")).isGreaterThan(Background.share("patrol"));
  }

  @Test
  void numbersAndHanCharactersTellAsMuchAsLongWords() {
    assertThat(Background.share("12")).isEqualTo(Background.share("patrol"));
    assertThat(Background.share("海")).isEqualTo(Background.share("patrol"));
  }
}
