package io.cotejo.segment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OneSentencePerLineSplitterTest extends SentenceSplitterContract {

  @Override
  SentenceSplitter splitter() {
    return new OneSentencePerLineSplitter();
  }

  @Test
  void paragraphIsOneSentenceWhateverItHolds() {
    assertThat(splitter().split("Llovía. Nadie salió.")).hasSize(1);
  }

  @Test
  void everyLineIsOneSentence() {
    String text = "Uno. Dos.\r\n\n  Tres \nCuatro\u2028Cinco";
    assertThat(splitter().split(text).stream().map(s -> s.of(text)))
        .containsExactly("Uno. Dos.", "Tres", "Cuatro", "Cinco");
  }
}
