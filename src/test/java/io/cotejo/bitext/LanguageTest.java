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
  @CsvSource({
    "spa,es", "SPA,es", "eng-US,en", "fra,fr", "fre,fr", "deu,de", "ger,de", "ces,cs", "cze,cs",
    "zho,zh", "chi,zh", "nld,nl", "dut,nl", "ell,el", "gre,el", "ron,ro", "rum,ro", "slk,sk",
    "slo,sk", "cym,cy", "wel,cy", "eus,eu", "baq,eu", "cat,ca", "glg,gl", "por_BR,pt", "ita,it",
    "heb,he", "iw,he", "ind,id", "in,id", "yid,yi", "cmn,zh", "arb,ar", "nob,nb", "nor,no",
    "ast,ast", "und,und", "mul,mul", "grc,grc"
  })
  void threeLettersAreTwoWhereThereAreTwo(String tag, String code) {
    assertThat(Language.of(tag)).isEqualTo(new Language(code));
  }

  @ParameterizedTest
  @CsvSource({
    "es,es",
    "ES,es",
    "es_es,es-ES",
    "PT-br,pt-BR",
    "es-419,es-419",
    "es-latn-mx,es-Latn-MX",
    "zh_hant_tw,zh-Hant-TW",
    "spa-MX,es-MX",
    "es_ES.UTF-8,es"
  })
  void varietyIsWrittenAsTheStandardDoes(String tag, String written) {
    assertThat(Language.withVariety(tag)).hasToString(written);
    assertThat(Language.withVariety(tag).base()).isEqualTo(Language.of(tag));
  }

  @Test
  void allCodesOfALanguageAreKnown() {
    assertThat(Language.of("fr").codes()).containsExactly("fr", "fra", "fre");
    assertThat(Language.of("ast").codes()).containsExactly("ast");
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
