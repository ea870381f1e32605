package io.cotejo.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.Span;
import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegibleTest {

  @ParameterizedTest
  @ValueSource(
      ints = {
        0x00, 0x01, 0x08, 0x1B, 0x7F, 0x80, 0x9F, 0xAD, 0x34F, 0x61C, 0x180E, 0x200B, 0x200C,
        0x200D, 0x200E, 0x200F, 0x202A, 0x202C, 0x202E, 0x2060, 0x2063, 0x2066, 0x2069, 0x206F,
        0xFE00, 0xFE0E, 0xFE0F, 0xFEFF, 0xFFF9, 0xE0001, 0xE0061, 0xE0100
      })
  void whatNobodySeesIsLeftOut(int unseen) {
    String mark = Character.toString(unseen);

    for (String text : List.of("tele|visión", "Dimitió.| Nadie lo vio.", "|Hola|", "«|Sí|», a|1")) {
      Legible read = Legible.of(text.replace("|", mark));

      assertThat(read.text()).isEqualTo(text.replace("|", ""));
      for (int i = 0; i < read.text().length(); i++) {
        Span unit = read.written(new Span(i, i + 1));
        assertThat(unit.of(text.replace("|", mark))).isEqualTo(read.text().substring(i, i + 1));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "El niño comió — «sí» — “té”… ¿y tú?",
        "a\tb\nc\r\nd\fe\u0085f\u2028g\u2029h",
        "👨‍👩‍👧 y 🏳️‍🌈, ❤️, ☎︎, 1️⃣ #️⃣, 👩🏽‍⚕️, ‼️, ©️, 🙂‍↔️",
        "🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC7F",
        "می‌خواهم",
        "क्‍ष क्‌ष",
        "葛\uDB40\uDD00飾",
        "日本語、한국어"
      })
  void whatMeansSomethingStays(String text) {
    Legible read = Legible.of(text);

    assertThat(read.text()).isEqualTo(text);
    assertThat(read.isInPlace()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "nin\u0303o, niño",
    "e\u00ADs\u00ADta\u0301, está",
    "e\u00AD\u0301l, él",
    "Vie\u0323\u0302t, Việt",
    "\uFB01n de la \uFB02or, fin de la flor",
    "o\uFB01cina a\uFB03che, oficina affiche",
    "\u1112\u1161\u11AB, 한",
    "12\u202F000\u00A0€, 12 000 €",
    "a\u2009b\u3000c\u2007d, a b c d"
  })
  void lettersAndSpacesAreReadAlike(String written, String read) {
    assertThat(Legible.text(written)).isEqualTo(read);
  }

  @Test
  void aSoftHyphenAtTheEndOfALineIsOne() {
    assertThat(Legible.text("mu\u00AD\nnicipal, mu\u00AD \r\nnicipal, mu\u00ADnicipal\u00AD"))
        .isEqualTo("mu\u00AD\nnicipal, mu\u00AD \r\nnicipal, municipal");
  }

  @Test
  void stretchesAreFoundInTheTextAsItIsWritten() {
    String written = "El al\u00ADcalde\u200B. E\u0301l \uFB01ngio\u0301 \uFEFFmucho.";
    Legible read = Legible.of(written);

    assertThat(read.text()).isEqualTo("El alcalde. Él fingió mucho.");
    assertThat(read.isInPlace()).isFalse();
    assertThat(read.written(new Span(0, 11)).of(written)).isEqualTo("El al\u00ADcalde\u200B.");
    assertThat(read.written(new Span(0, 10)).of(written)).isEqualTo("El al\u00ADcalde");
    assertThat(read.written(new Span(12, 14)).of(written)).isEqualTo("E\u0301l");
    assertThat(read.written(new Span(15, 21)).of(written)).isEqualTo("\uFB01ngio\u0301");
    assertThat(read.written(new Span(22, 28)).of(written)).isEqualTo("mucho.");
    assertThat(read.runs(new Span(3, 11)))
        .containsExactly(
            new Legible.Run(3, new Span(3, 5)),
            new Legible.Run(5, new Span(6, 11)),
            new Legible.Run(10, new Span(12, 13)));
  }

  @Test
  void randomTextsAreReadOnceAndForAll() {
    Random random = new Random(20261130);
    String[] pieces = {
      "a", "ñ", "\u0301", "\u00AD", " ", "\u00A0", "\n", "\uFB03", "\u200D", "👩", "\uFE0F", "é"
    };
    for (int round = 0; round < 2000; round++) {
      StringBuilder text = new StringBuilder();
      random.ints(random.nextInt(30), 0, pieces.length).forEach(k -> text.append(pieces[k]));
      String written = text.toString();
      Legible read = Legible.of(written);

      assertThat(Legible.text(read.text())).isEqualTo(read.text());
      int last = 0;
      for (int i = 0; i < read.text().length(); i++) {
        Span unit = read.written(new Span(i, i + 1));
        assertThat(unit.start()).isGreaterThanOrEqualTo(last);
        assertThat(Normalizer.normalize(unit.of(written), Normalizer.Form.NFKC)).isNotEmpty();
        last = unit.start();
      }
    }
  }
}
