package io.cotejo.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.LeftOutReason;
import io.cotejo.ingest.text.PagePhrases.Kind;
import io.cotejo.ingest.text.PagePhrases.Phrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagePhrasesTest {

  private static final PagePhrases PHRASES = PagePhrases.withDefaults();

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Compartir;LINE;SHARE",
        "• Compartir este artículo en Facebook y WhatsApp;LINE;SHARE",
        "SÍGUENOS EN REDES SOCIALES!;LINE;SHARE",
        "Facebook | Twitter | WhatsApp;LINE;SHARE",
        "Publicidad:;LINE;ADVERTISEMENT",
        "Lea también: el puerto cierra;LEAD;RELATED",
        "© 2024 Harbour Courier;LINE;RIGHTS",
        "Más información:;WEAK;RELATED",
        "Inicio;WEAK;MENU",
        "Translation: Harbour Courier;NOTE;CREDITS",
      })
  void phraseSaysWhatABlockIs(String text, Kind kind, LeftOutReason reason) {
    assertThat(PHRASES.of(text).orElseThrow())
        .extracting(Phrase::kind, Phrase::reason)
        .containsExactly(kind, reason);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Compartir piso es cada vez más caro en Lima.",
        "Publicidad y propaganda no son lo mismo",
        "Inicio de las obras",
        "Más información en la taquilla",
        "Translation: an introduction for beginners",
        "Copyright law changed in 1998.",
        "Los comentarios del juez dejaron helada a la sala.",
        "Ñandú",
        "",
      })
  void wordsAloneAreNoPhrase(String text) {
    assertThat(PHRASES.of(text)).isEmpty();
  }

  @Test
  void longTextIsNone() {
    assertThat(PHRASES.of("© 2024 " + "a".repeat(2000))).isEmpty();
  }
}
