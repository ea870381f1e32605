package io.cotejo.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CopiesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ACME 3000",
        "Elena Robles",
        "Juan de la Cruz",
        "Universidad de Salamanca",
        "1987",
        "12 km",
        "3,5 %",
        "info@x.example",
        "https://x.example/a-la-carta",
        "www.x.example",
        "{name} %s",
        "config.xml",
        "main_loop()",
        "v2.3-beta",
        "XML, JSON",
        "iPhone 15",
        "Guardar",
        "* * *",
        "",
        "—"
      })
  void whatNobodyTranslatesIsNoText(String text) {
    assertThat(Copies.hasWords(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Apague el motor.",
        "Coma pan",
        "hola",
        "¡Hola!",
        "Pare.",
        "¿Cuándo?",
        "Los 12 monos",
        "Vea config.xml otra vez",
        "El perro de Elena duerme",
        "Guardar como…"
      })
  void whatIsWrittenInALanguageIsText(String text) {
    assertThat(Copies.hasWords(text)).isTrue();
  }

  @Test
  void copiesDifferInNothingThatIsRead() {
    assertThat(Copies.isSame(" Coma\u00A0pan.\n", "Coma  pan.\u200B")).isTrue();
    assertThat(Copies.isSame("n\u0303", "ñ")).isTrue();
    assertThat(Copies.isSame("Coma pan.", "Coma pan")).isFalse();
  }
}
