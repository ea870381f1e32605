package io.cotejo.bitext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

  @ParameterizedTest
  @CsvSource({"es,es", "ES,es", "es-MX,es", "pt_BR,pt", "zh-Hans-CN,zh", "ast,ast"})
  void tagIsReducedToItsLanguage(String tag, String code) {
    assertThat(Language.of(tag)).isEqualTo(new Language(code)).hasToString(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "e", "ES", "español", "e1", "en-US"})
  void codeIsChecked(String code) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Language(code))
        .withMessageContaining(code);
  }

  @Test
  void tagIsReadInATurkishLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(Language.of("IT")).isEqualTo(new Language("it"));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void languagesAreSortedByCode() {
    assertThat(Language.ENGLISH).isLessThan(Language.SPANISH);
    assertThat(Language.SPANISH).isLessThan(Language.UNDETERMINED);
  }
}
