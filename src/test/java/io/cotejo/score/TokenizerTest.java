package io.cotejo.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizerTest {

  @Test
  void wordsAreLowerCaseWithoutDiacritics() {
    assertThat(Tokenizer.tokens("El Niño CAMINÓ, güera."))
        .containsExactly("el", "nino", "camino", "guera");
  }

  @Test
  void composedAndDecomposedLettersAgree() {
    assertThat(Tokenizer.tokens("cami\u00f3n")).isEqualTo(Tokenizer.tokens("camio\u0301n"));
  }

  @Test
  void compatibilityFormsAgreeWithPlainOnes() {
    assertThat(Tokenizer.tokens("ﬁn ＡＢＣ １２")).containsExactly("fin", "abc", "12");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"1.250,5|12505", "1,250.5|12505", "2024|2024", "10,000,000|10000000", "3.5|35"})
  void groupingMarksInsideNumbersAreDropped(String written, String token) {
    assertThat(Tokenizer.tokens(written)).containsExactly(token);
  }

  @Test
  void aStopBehindANumberIsNotPartOfIt() {
    assertThat(Tokenizer.tokens("En 1999. Y 7, 8")).containsExactly("en", "1999", "y", "7", "8");
  }

  @Test
  void lettersAndDigitsAreSeparateTokens() {
    assertThat(Tokenizer.tokens("G20 3km")).containsExactly("g", "20", "3", "km");
  }

  @Test
  void eachHanKanaAndHangulCharacterStandsAlone() {
    assertThat(Tokenizer.tokens("漢字かな한국")).containsExactly("漢", "字", "か", "な", "한", "국");
  }

  @ParameterizedTest
  @ValueSource(strings = {"usbの", "usbの", "usb한", "usb漢"})
  void aLatinWordEndsWhereUnspacedScriptBegins(String text) {
    assertThat(Tokenizer.tokens(text)).first().isEqualTo("usb");
  }

  @Test
  void astralLettersAreKeptWhole() {
    assertThat(Tokenizer.tokens("𠀀𠀁 𐐨𐐩")).containsExactly("𠀀", "𠀁", "𐐨𐐩");
  }

  @Test
  void noLetterBeforeThaiStandsAlone() {
    for (int c = 0; c < Tokenizer.FIRST_ALONE; c++) {
      assertThat(Character.isIdeographic(c)).as("U+%04X", c).isFalse();
      assertThat(Character.UnicodeScript.of(c))
          .as("U+%04X", c)
          .isNotIn(
              Character.UnicodeScript.HIRAGANA,
              Character.UnicodeScript.KATAKANA,
              Character.UnicodeScript.HANGUL,
              Character.UnicodeScript.THAI);
    }
    assertThat(Tokenizer.tokens("x\u0E01x")).hasSize(3);
  }

  @Test
  void emojiAndOtherSignsAreNoTokens() {
    assertThat(Tokenizer.tokens("😀 casa 👩‍👩‍👧 — «perro» €")).containsExactly("casa", "perro");
  }

  @Test
  void marksThatSurviveTranslationAreTokens() {
    assertThat(Tokenizer.tokens("¿Qué? ¡No! (a): b; 5%"))
        .containsExactly("que", "?", "no", "!", "(", "a", ")", ":", "b", ";", "5", "%");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\t", "…", "\ud83d", "\u0301"})
  void textWithoutWordsHasNoTokens(String text) {
    assertThat(Tokenizer.tokens(text)).isEmpty();
  }

  @Test
  void theLocaleChangesNothing() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(Tokenizer.tokens("INDIA İstanbul")).containsExactly("india", "istanbul");
    } finally {
      Locale.setDefault(before);
    }
  }
}
