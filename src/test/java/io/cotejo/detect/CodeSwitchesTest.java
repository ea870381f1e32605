package io.cotejo.detect;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.LanguageSpan;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeSwitchesTest {

  private static final CodeSwitches SWITCHES = new CodeSwitches(new LangdetectDetector());

  private static List<String> stretches(String text) {
    return SWITCHES.in(text).stream().map(s -> s.language() + " " + s.span().of(text)).toList();
  }

  @Test
  void quotationIsAStretch() {
    assertThat(
            stretches(
                "El alcalde dijo que no sabía nada: “we are not going to open the road before they"
                    + " have seen it”, y se fue a su casa."))
        .containsExactly(
            "es El alcalde dijo que no sabía nada:",
            "en “we are not going to open the road before they have seen it”,",
            "es y se fue a su casa.");
  }

  @Test
  void speakerMayChangeInMidSentence() {
    assertThat(stretches("I was waiting for you at the station, pero no me llamaste y me fui."))
        .containsExactly(
            "en I was waiting for you at the station,", "es pero no me llamaste y me fui.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Hola.",
        "El gobierno presentó el plan “Green Deal” en la sede de la Comisión Europea.",
        "El software de código abierto se usa en casi todas las empresas del país.",
        "The paella and the gazpacho were excellent, and the waiter was very kind to us.",
        "Los vecinos de la calle Mayor dicen que nadie les ha dado una respuesta todavía.",
        "A empresa anunciou que vai abrir uma nova fábrica no norte do país no próximo ano.",
      })
  void borrowedWordsAndNamesAreNoChange(String text) {
    assertThat(stretches(text)).isEmpty();
  }

  @Test
  void stretchesNeverOverlapWhateverTheTextIs() {
    Random random = new Random(11);
    String alphabet =
        "the que of de ¿ 😀 “ ” \u0000 \ud800 ı İ 12 — la and los they pero when cuando ";
    int mixed = 0;
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder();
      String[] words = alphabet.split(" ");
      for (int w = random.nextInt(40); w > 0; w--) {
        text.append(words[random.nextInt(words.length)]).append(random.nextInt(5) == 0 ? "" : " ");
      }
      int last = 0;
      for (LanguageSpan stretch : SWITCHES.in(text.toString())) {
        assertThat(stretch.span().start()).isGreaterThanOrEqualTo(last);
        last = stretch.span().end();
        mixed++;
      }
      assertThat(last).isLessThanOrEqualTo(text.length());
    }
    assertThat(mixed).isPositive();
  }
}
