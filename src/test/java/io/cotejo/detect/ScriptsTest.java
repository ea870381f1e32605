package io.cotejo.detect;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.Language;
import io.cotejo.detect.PassageLanguages.Passage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptsTest {

  private static final PassageLanguages LANGUAGES = new PassageLanguages(new LangdetectDetector());

  private static Language of(String text) {
    return LANGUAGES.of(List.of(new Passage(text, true))).get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "ja, 昨日は港に船が三隻あった。",
    "zh, 昨天港口里有三艘船。",
    "ko, 어제 항구에 배가 세 척 있었다.",
    "he, אתמול היו בנמל שלוש ספינות.",
    "hi, कल बंदरगाह में तीन जहाज़ थे।",
    "th, เมื่อวานมีเรือสามลำในท่าเรือ",
    "el, Χθες υπήρχαν τρία πλοία στο λιμάνι."
  })
  void scriptTellsTheLanguage(String code, String text) {
    assertThat(of(text)).isEqualTo(Language.of(code));
  }

  @Test
  void wordInAnotherScriptTellsNothing() {
    assertThat(Scripts.languageOf("La letra π (pi) es griega, y la palabra λόγος también."))
        .isEmpty();
    assertThat(Scripts.languageOf("Вчера в порту было три корабля.")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Nicolás Maduro", "Vladimir Putin, Moscú", "12.345", "…", ""})
  void namesAndNumbersAloneAreUndetermined(String text) {
    assertThat(of(text)).isEqualTo(Language.UNDETERMINED);
  }
}
