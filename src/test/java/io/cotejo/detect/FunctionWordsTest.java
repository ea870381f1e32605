package io.cotejo.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.cotejo.bitext.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class FunctionWordsTest {

  private static final Language GALICIAN = Language.of("gl");
  private static final Language UNLISTED = Language.of("de");

  private final FunctionWords words =
      FunctionWords.of(List.of("# lists", "", "es: el y ¿ -ción", "gl: o e -ción", "es: pero"));

  @Test
  void listedWordSpeaksForItsLanguage() {
    FunctionWords.Likelihood likelihood = words.likelihood("El");
    assertThat(likelihood.of(Language.SPANISH)).isGreaterThan(likelihood.of(GALICIAN));
    assertThat(likelihood.of(GALICIAN)).isEqualTo(likelihood.of(UNLISTED));
  }

  @Test
  void frequentWordSpeaksLouderThanARareOne() {
    assertThat(words.likelihood("el").of(Language.SPANISH))
        .isGreaterThan(words.likelihood("pero").of(Language.SPANISH));
  }

  @Test
  void sharedEndingDecidesNothingBetweenItsLanguages() {
    FunctionWords.Likelihood likelihood = words.likelihood("canción");
    assertThat(likelihood.of(Language.SPANISH)).isEqualTo(likelihood.of(GALICIAN));
    assertThat(likelihood.of(GALICIAN)).isGreaterThan(likelihood.of(UNLISTED));
    assertThat(words.likelihood("ción").known()).isZero();
  }

  @Test
  void unknownWordsSayNothing() {
    FunctionWords.Likelihood likelihood = words.likelihood("¿el xyz?");
    assertThat(likelihood.known()).isCloseTo(2.0 / 3, within(1e-9));
    assertThat(words.likelihood("xyz").of(Language.SPANISH)).isZero();
    assertThat(words.likelihood("").known()).isZero();
  }

  @Test
  void shippedListsHoldTheLanguagesMistakenForSpanish() {
    assertThat(FunctionWords.shipped().languages())
        .extracting(Language::code)
        .contains("es", "en", "pt", "gl", "ca", "fr", "it", "eu", "oc", "tr");
  }
}
