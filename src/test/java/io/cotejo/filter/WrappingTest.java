package io.cotejo.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrappingTest {

  @ParameterizedTest
  @CsvSource({
    "uno dos|tres cuatro, one two three four, one two|three four",
    "uno|dos tres cuatro cinco, one two three four five, one|two three four five",
    "uno dos|tres, yes, yes|",
    "uno|dos|tres, yes sir, yes|sir|",
    "a|b|c, one two three, one|two|three",
    "una frase muy larga|b|c, one two three, one|two|three",
    "uno~dos|tres, one two three, one~two|three",
    "uno|dos, ⟦1⟧one⟦2⟧ two, ⟦1⟧one⟦2⟧|two",
  })
  void aTranslationIsLaidOverCues(String source, String translation, String expected) {
    String laid = Wrapping.over(List.of(source.replace('~', '\n').split("\\|")), translation);
    assertThat(laid.replace(Wrapping.GAP, '|').replace('\n', '~')).isEqualTo(expected);
  }
}
