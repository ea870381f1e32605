package io.cotejo.translate.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchScoreTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // the same
        "La casa es azul. | La casa es azul. | 100",
        // a word of four, of three in the one and four in the other, of five
        "La casa es azul. | La casa es verde. | 75",
        "La casa es azul. | La casa azul. | 75",
        "La casa nueva es azul. | La casa vieja es azul. | 80",
        // a mark, a capital, white space
        "La casa es azul. | La casa es azul | 99",
        "LA CASA ES AZUL. | La casa es azul. | 99",
        // numbers, each one point
        "El 3 de mayo cerramos. | El 4 de mayo cerramos. | 99",
        "El 3 de mayo a las 18.30 cerramos. | El 4 de mayo a las 19.45 cerramos. | 98",
        // a number too many is a word too many
        "El 3 de mayo cerramos 2. | El 3 de mayo cerramos. | 83",
        // codes, each one point
        "La ⟦1⟧casa⟦2⟧ es azul. | La casa es azul. | 98",
        "La ⟦1⟧casa⟦2⟧ es azul. | La ⟦1⟧casa es azul. | 99",
        // nothing in common, and nothing at all
        "La casa es azul. | Ayer llovió mucho aquí. | 0",
        "… | !! | 0",
        "我们 走吧 | 我们 去吧 | 75"
      })
  void isTheShareOfWordsThatStay(String text, String known, int percent) {
    assertThat(MatchScore.of(text, known, false)).isEqualTo(percent);
    assertThat(MatchScore.of(known, text, false)).isEqualTo(percent);
  }

  @Test
  void aMachineIsWorthLessThanAPerson() {
    assertThat(MatchScore.of("Gracias a todos.", "Gracias a todos.", true)).isEqualTo(95);
    assertThat(MatchScore.of("Gracias a todos.", "Gracias a todos", true)).isEqualTo(94);
    assertThat(MatchScore.of("Gracias.", "Perdón.", true)).isZero();
  }

  @ParameterizedTest
  @CsvSource({"a b c,a b c,0", "a b c,b c,1", "b c,a b c,1", "a b c,a x c,1", "a b,c d e,3"})
  void theDistanceIsLevenshteins(String from, String to, int distance) {
    assertThat(MatchScore.distance(List.of(from.split(" ")), List.of(to.split(" "))))
        .isEqualTo(distance);
  }
}
