package io.cotejo.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.Language;
import io.cotejo.detect.LanguageDetector;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FewLanguagesTest {

  private static final Language GALICIAN = Language.of("gl");

  private static Map<Language, Double> probabilities(String text, Map<Language, Double> told) {
    LanguageDetector detector =
        new LanguageDetector() {
          @Override
          public Map<Language, Double> probabilities(String asked) {
            return told;
          }

          @Override
          public String id() {
            return "fake";
          }
        };
    return new FewLanguages(detector, Set.of(Language.SPANISH, Language.ENGLISH))
        .probabilities(text);
  }

  @Test
  void aShortTextIsInOneOfTheFew() {
    assertThat(probabilities("dos", Map.of(GALICIAN, 0.8, Language.SPANISH, 0.1)))
        .isEqualTo(Map.of(Language.SPANISH, 1.0, Language.ENGLISH, 0.0));
  }

  @Test
  void whatSpeaksForNoneOfThemSaysNothing() {
    assertThat(probabilities("dos", Map.of(GALICIAN, 1.0))).isEmpty();
  }

  @Test
  void aLongTextMayBeInAnyLanguage() {
    Map<Language, Double> told = Map.of(GALICIAN, 0.8, Language.SPANISH, 0.1);

    assertThat(probabilities("o barco chegou onte ao porto con moita xente", told)).isEqualTo(told);
  }
}
