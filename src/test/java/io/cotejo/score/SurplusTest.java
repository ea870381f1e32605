package io.cotejo.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurplusTest {

  private static Verdict verdict(String pivot, String target) {
    return new Comparer(DictionaryWords.NONE).compare(pivot, " ", target).verdict();
  }

  /** Few words in common, as many on both sides: a paraphrase. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The ferry left the harbour at dawn | The ferry sailed from its berth early",
        "The mayor inaugurated the new library | The mayor opened a library",
        "He obtained a scholarship to study medicine | She got a scholarship for medical school",
        "I am hungry tonight | I am starving tonight",
        "The storm lasted three nights | The storm went on for three nights",
        "Enjoy the soup | Enjoy your soup, everyone",
      })
  void whoSaysItInOtherWordsSaysTheSame(String pivot, String target) {
    assertThat(verdict(pivot, target)).isEqualTo(Verdict.EQUIVALENT);
    assertThat(verdict(target, pivot)).isEqualTo(Verdict.EQUIVALENT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The ferry left the harbour | The ferry left the harbour while gulls circled above waves",
        "The mayor opened a library | The mayor opened a library near the old railway station",
        "The mayor opened a library | The mayor opened a library in 1348",
        "Prices rose in the capital | Prices rose in the capital by 12 percent",
        "The university is called Ridalba | The emperor Ridalba died of fever during a long siege",
      })
  void whoAddsAClauseOrANumberSaysMore(String pivot, String target) {
    assertThat(verdict(pivot, target)).isEqualTo(Verdict.PARTIAL);
    assertThat(verdict(target, pivot)).isEqualTo(Verdict.PARTIAL);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"Fourteen boats came | 14 boats came", "12 boats came | A dozen boats came"})
  void aNumberInWordsIsTheSameNumber(String pivot, String target) {
    assertThat(verdict(pivot, target)).isEqualTo(Verdict.EQUIVALENT);
  }
}
