package io.cotejo.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChrFTest {

  /** The first eight by hand (see the comments), the others by sacreBLEU 2.6.0. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "abc|abc|100",
        // Precision = recall = (2/3 + 1/2 + 0)/3.
        "abd|abc|38.888889",
        "a b c d e f|abcdef|100",
        "''|abc|0",
        "abc|'   '|0",
        "xyz|abc|0",
        // P = 1, R = (2/8 + 1/7)/2 = 11/56, F = 5PR/(4P + R) = 55/235.
        "ab|abcdefgh|23.404255",
        // P = 11/56, R = 1, F = 5PR/(4P + R) = 55/100.
        "abcdefgh|ab|55",
        "aaaa|aa|78.125",
        "The cat|the cat|59.166667",
        "😀😁 ñandú|😀😂 ñandú|49.285714",
      })
  void scoresOneSentence(String hypothesis, String reference, double expected) {
    double score = ChrF.of(List.of(hypothesis), List.of(reference)).score();
    assertThat(score).isEqualTo(expected, within(1e-6));
  }

  @Test
  void sumsCountsOverTheCorpus() {
    ChrF spanish =
        ChrF.of(
            List.of("El gato duerme.", "La casa es roja."),
            List.of("El gato duerme en casa.", "La casa roja es grande."));
    assertThat(spanish.score()).isEqualTo(50.1420585577368, within(1e-9));
    ChrF english =
        ChrF.of(
            List.of("The committee met on Monday.", "No votes were taken!"),
            List.of("The committee met Tuesday.", "Nobody voted."));
    assertThat(english.score()).isEqualTo(51.13525164888508, within(1e-9));
  }

  @Test
  void countsNothingWhereTheReferenceIsEmpty() {
    ChrF score = ChrF.of(List.of("abd", "x", "hello"), List.of("abc", "", "hullo"));
    assertThat(score.score()).isEqualTo(30, within(1e-9));
  }

  @Test
  void ignoresEveryKindOfWhiteSpace() {
    String spaced = "a\u00a0b\u2003c\u0085d\u001ce\u202ff\tg\u3000h";
    assertThat(ChrF.of(List.of(spaced), List.of("abcdefgh")).score()).isEqualTo(100);
  }

  @Test
  void takesCodePointsForCharacters() {
    // As UTF-16 units the two faces would share their first half.
    assertThat(ChrF.of(List.of("😀"), List.of("😂")).score()).isZero();
  }

  @Test
  void namesItsSettingsAsSacreBleuDoes() {
    ChrF score = ChrF.of(List.of(), List.of());
    assertThat(score.signature())
        .hasToString("chrF2|nrefs:1|case:mixed|eff:yes|nc:6|nw:0|space:no");
    assertThat(score.figures()).isEqualTo(Map.of("chrf2", 0.0));
  }

  @Test
  void rejectsCorporaOfDifferentSize() {
    assertThatThrownBy(() -> ChrF.of(List.of("a"), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1, 0");
  }
}
