package io.cotejo.translate.spanish.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.translate.spanish.model.SpanishTokenizer.Kind;
import io.cotejo.translate.spanish.model.SpanishTokenizer.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanishTokenizerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "El covid-19 llegó. | El/covid-19/llegó/.",
        "2.000,5 km y 1.º | 2.000,5/km/y/1.º",
        "a las 9.30, etc. | a/las/9.30/,/etc/.",
        "EE.UU. y a.m. | EE.UU./y/a.m.",
        "Fin.Principio | Fin/./Principio",
        "O'Neill «sí» | O'Neill/«/sí/»",
        "a@b.org, @luz #fin | a@b.org/,/@luz/#fin",
        "(https://a.es/b?c=1). | (/https://a.es/b?c=1/)/.",
        "12 % | 12/%",
        "@ # | @/#",
      })
  void cutsTexts(String text, String tokens) {
    assertThat(SpanishTokenizer.tokens(text))
        .extracting(Token::surface)
        .containsExactly(tokens.split("/(?=[^/])(?<!:/)(?<!//)(?!/)(?!b\\?)"));
  }

  @Test
  void knowsWhatStandsRightBehindAnother() {
    assertThat(SpanishTokenizer.tokens("¿Sí, 5 %?"))
        .extracting(Token::gluedLeft)
        .containsExactly(false, true, true, false, false, true);
  }

  @Test
  void tellsKindsApart() {
    assertThat(SpanishTokenizer.tokens("www.a.es tiene 5 %"))
        .extracting(Token::kind)
        .containsExactly(Kind.KEEP, Kind.WORD, Kind.NUMBER, Kind.MARK);
  }

  @Test
  void tearsNoCharacter() {
    assertThat(SpanishTokenizer.tokens("🚢𝔐a\u0301"))
        .extracting(Token::surface)
        .containsExactly("🚢", "𝔐a\u0301");
  }

  @Test
  void losesNothingButSpaces() {
    String text = "\u00a0¡A\t@b c@ d.e.f 3, 4,x -y 's https:// www. \ud800 #";
    StringBuilder all = new StringBuilder();
    SpanishTokenizer.tokens(text).forEach(t -> all.append(t.surface()));

    assertThat(all.toString()).isEqualTo(text.replaceAll("[\\s\u00a0]", ""));
  }
}
