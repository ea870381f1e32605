package io.cotejo.translate.own;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferencesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a b c | a b c | a b c",
        "a b c | a x c | a [-b-] {+x+} c",
        "a b c | b c | [-a-] b c",
        "b c | a b c | {+a+} b c",
        "a b c d | a x y d | a [-b c-] {+x y+} d",
        "a b | c d | [-a b-] {+c d+}",
        "a b c d e | a c d f e | a [-b-] c d {+f+} e"
      })
  void whatOnlyOneHasIsMarked(String known, String text, String marked) {
    assertThat(Differences.of(known, text)).isEqualTo(marked);
  }
}
