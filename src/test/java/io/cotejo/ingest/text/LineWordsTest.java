package io.cotejo.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineWordsTest {

  @ParameterizedTest
  @CsvSource({
    "'',0",
    "uno,1",
    "uno dos,2",
    "'l''eau est',2",
    "'— … !',0",
    "'18 % de 3.500',3",
    "covid-19,1"
  })
  void wordsAreCounted(String text, int words) {
    assertThat(LineWords.count(text)).isEqualTo(words);
  }
}
