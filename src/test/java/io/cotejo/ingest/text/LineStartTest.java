package io.cotejo.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineStartTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "• Uno", "*Uno", "- Uno", "— Uno", "1. Uno", "12) Uno", "3.º Uno", "a) uno", "(b) dos",
        "4.- Uno"
      })
  void bullets(String line) {
    assertThat(LineStart.isBullet(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Uno", "—Uno —dijo", "1.5 metros", "1999 fue", "-5 grados", "", "a uno"})
  void noBullets(String line) {
    assertThat(LineStart.isBullet(line)).isFalse();
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
    assertThat(LineStart.hasBulletSign(line)).isEqualTo(sign);
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
    assertThat(LineStart.isGluedToPrevious(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"said", "\"Hola", "'Hola", "(y", "Sí", "'sixties music"})
  void notGlued(String line) {
    assertThat(LineStart.isGluedToPrevious(line)).isFalse();
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
    assertThat(LineStart.isLower(text)).isEqualTo(lower);
  }
}
