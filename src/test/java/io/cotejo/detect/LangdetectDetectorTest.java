package io.cotejo.detect;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.Language;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LangdetectDetectorTest extends LanguageDetectorContract {

  private static final LanguageDetector DETECTOR = new LangdetectDetector();

  @Override
  LanguageDetector detector() {
    return DETECTOR;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "es | La alcaldesa firmó el acuerdo con los pescadores del puerto.",
        "es | ¿Cuándo vuelve tu hermano?",
        "es | No quiero ir.",
        "en | The mayor signed the agreement with the fishermen of the port.",
        "en | Where is my brother?",
        "tr | Belediye başkanı balıkçılarla bir anlaşma imzaladı.",
        "ca | L'alcaldessa va signar l'acord amb els pescadors del port.",
        "gl | A alcaldesa asinou o acordo cos mariñeiros do porto.",
        "pt | A prefeita assinou o acordo com os pescadores do porto.",
        "fr | La maire a signé l'accord avec les pêcheurs du port.",
        "it | La sindaca ha firmato l'accordo con i pescatori del porto.",
        "eu | Alkateak akordioa sinatu du portuko arrantzaleekin.",
        "de | Die Bürgermeisterin hat das Abkommen mit den Fischern unterzeichnet.",
        "ru | Мэр подписала соглашение с рыбаками порта."
      })
  void sentencesAreInTheirLanguage(String code, String text) {
    assertThat(best(text)).isEqualTo(Language.of(code));
  }

  @Test
  void addressesHandlesAndTagsSayNothing() {
    assertThat(DETECTOR.probabilities("https://www.example.com/el/la @los #las 2026")).isEmpty();
    assertThat(best("The port was closed today. https://ejemplo.es/el-puerto-de-la-ciudad"))
        .isEqualTo(Language.ENGLISH);
  }

  @Test
  void capitalsAreNoObstacleEvenInATurkishLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(best("LA FIRMA DEL ACUERDO FUE IMPOSIBLE")).isEqualTo(Language.SPANISH);
      assertThat(best("THIS IS IMPOSSIBLE IN WINTER")).isEqualTo(Language.ENGLISH);
    } finally {
      Locale.setDefault(before);
    }
  }

  private static Language best(String text) {
    return DETECTOR.probabilities(text).entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .orElseThrow()
        .getKey();
  }
}
