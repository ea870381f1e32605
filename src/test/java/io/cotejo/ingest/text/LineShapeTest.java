package io.cotejo.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineShapeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "• Uno", "*Uno", "- Uno", "— Uno", "1. Uno", "12) Uno", "3.º Uno", "a) uno", "(b) dos",
        "4.- Uno"
      })
  void bullets(String line) {
    assertThat(LineShape.isBullet(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Uno", "—Uno —dijo", "1.5 metros", "1999 fue", "-5 grados", "", "a uno"})
  void noBullets(String line) {
    assertThat(LineShape.isBullet(line)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "• Uno,true",
    "- Uno,true",
    "1. Uno,false",
    "a) uno,false",
    "(a) uno,false",
    "Uno,false"
  })
  void signsAreNoNumbers(String line, boolean sign) {
    assertThat(LineShape.hasBulletSign(line)).isEqualTo(sign);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Fin.", "¿Fin?", "Fin!»", "Fin…", "Fin.”)", "Fin. 🎉", "終わり。", "Fin.' "})
  void terminated(String line) {
    assertThat(LineShape.isTerminated(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Fin", "Fin,", "Fin:", "“Fin”", "", "v. 2"})
  void notTerminated(String line) {
    assertThat(LineShape.isTerminated(line)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'s hat",
        "’s hat",
        ", y",
        ".",
        ") y",
        "” dijo",
        "\", dijo",
        "% de",
        "\" Maria cried"
      })
  void gluedToThePrevious(String line) {
    assertThat(LineShape.isGluedToPrevious(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"said", "\"Hola", "'Hola", "(y", "Sí", "'sixties music"})
  void notGlued(String line) {
    assertThat(LineShape.isGluedToPrevious(line)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"of the", "y el", "THE", "uno,", "dijo “", "dijo \"", "es (", "¿", "porque"})
  void wantsMore(String line) {
    assertThat(LineShape.wantsMore(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"the end", "fin.", "dijo “no”", "leather", ""})
  void wantsNoMore(String line) {
    assertThat(LineShape.wantsMore(line)).isFalse();
  }

  @Test
  void connectorsAreKnownInATurkishLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(LineShape.wantsMore("SIGNED WITHIN")).isTrue();
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'',0",
    "uno,1",
    "uno dos,2",
    "'l''eau est',2",
    "'— … !',0",
    "'18 % de 3.500',3",
    "covid-19,1"
  })
  void wordsAreCounted(String text, int words) {
    assertThat(LineShape.words(text)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "said,true",
    "“said,true",
    "¿sí,true",
    "( 36 m ),true",
    "(12 km),true",
    "Said,false",
    "12 km,false",
    "(See,false"
  })
  void lowerCaseStarts(String text, boolean lower) {
    assertThat(LineShape.startsLower(text)).isEqualTo(lower);
  }
}
