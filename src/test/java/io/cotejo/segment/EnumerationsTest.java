package io.cotejo.segment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnumerationsTest {

  @Test
  void itemsThatFollowEachOtherBeginSentences() {
    assertThat(Enumerations.itemStarts("1. Uno 2. Dos 3. Tres")).containsExactly(0, 7, 14);
    assertThat(Enumerations.itemStarts("a) uno b) dos")).containsExactly(0, 7);
    assertThat(Enumerations.itemStarts("Haga esto: 1) Lave 2) Pele")).containsExactly(11, 19);
    assertThat(Enumerations.itemStarts("• 9. Uno • 10. Dos")).containsExactly(0, 9);
    assertThat(Enumerations.itemStarts("Ya está. a. uno b. dos c. tres"))
        .containsExactly(9, 16, 23);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Hay dos vías: a) ir; b) quedarse.",
        "Son nulos: a) el uno; b) el dos; c) el tres.",
        "Ya está. a. uno b. dos",
        "En 1. Liga y 2. Liga hubo empate",
        "1. Uno 3. Tres",
        "1. Uno 2) Dos"
      })
  void otherNumbersDoNot(String text) {
    assertThat(Enumerations.itemStarts(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.", "12)", "a)", "(b)", "3.º", "• 4.", "2.-", "1.1.", "1.2.3.", "iv.", "(3)", "II.",
        "XIV."
      })
  void markersAreKnown(String marker) {
    assertThat(Enumerations.isMarker("x " + marker, 2, 2 + marker.length())).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"No.", "Hola.", "1999.", "A."})
  void wordsAndYearsAreNone(String text) {
    assertThat(Enumerations.isMarker(text, 0, text.length())).isFalse();
  }
}
