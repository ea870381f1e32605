package io.cotejo.translate.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.translate.guard.Verbatim.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerbatimTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://x.org",
        "HTTPS://x.org",
        "www.x.org",
        "a@x.org",
        "@ana",
        "#puerto",
        "{0}",
        "{{x}}",
        "${x}",
        "%1$s",
        "<b>",
        "⟦3⟧",
        "17 km/h",
        "17m/s",
        "3 km²",
        "3\u00A0m³",
        "3\u202Fcm",
        "5 mm",
        "5 kg",
        "30 °C",
        "86°F",
        "5 %",
        "9 kB",
        "9 MB",
        "9 GB",
        "9 TB",
        "7 kWh",
        "7 MW",
        "50 Hz",
        "3 GHz",
        "12 €",
        "12 $",
        "12£"
      })
  void theQuickLookMissesNothing(String kept) {
    String text = "Hay " + kept + " allí";

    assertThat(Verbatim.in(text)).isNotEmpty();
    assertThat(Verbatim.mayBeIn(text)).isTrue();
    assertThat(Verbatim.mayBeIn("Hay 17 barcos en el muelle, y son 5.")).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "%(total)s",
        "${{ secrets.CLAVE }}",
        "Ctrl+Alt+Supr",
        "$[nombre]",
        "%(precio).2f",
        "%-5d",
        "%ld",
        "%lld",
        "%5.2f",
        "%05d",
        "%1$s",
        "%2$-10s",
        "%n",
        "%%",
        "%L1",
        "%1",
        "%@",
        "%x",
        "{0:>10}",
        "{name!r}",
        "{precio:.2f}",
        "{}",
        "{len(items)}",
        "{ name }",
        "{a[0]}",
        "%{x}",
        "#{app}",
        "%<x>s",
        "%<x>.2f",
        "{1,number}",
        "{0,date,short}",
        "{0:N2}",
        "{0:dd/MM/yyyy}",
        "{{count}}",
        "{{value, number}}",
        "{{{x}}}",
        "{% if x %}",
        "$t(comun.saludo)",
        "$numero",
        "$user->name",
        "${app.Title}",
        "$HOME",
        "@:saludo.hola",
        ":name",
        ":smile:",
        "<0>",
        "</0>",
        "<1/>",
        "<%numero%>",
        "<%= x %>",
        "<?php echo $x; ?>",
        "__count__",
        "%usuario%",
        "%%NOMBRE%%",
        "%name",
        "!name",
        "@name",
        "[numero]",
        "[nombre_cliente]",
        "[[nombre]]",
        "@@numero@@",
        "##numero##",
        "<<nombre>>",
        "`npm run construir`",
        "``a ` b``",
        "&amp;",
        "&nbsp;",
        "&#233;",
        "&#xE9;",
        "&amp;amp;",
        "R&amp;D",
        "ni&ntilde;o",
        "\\n",
        "'{x}'",
        "https://x.org/a_b",
        "datos_finales.csv",
        "$[nombre]",
        "C:\\Usuarios\\Ana",
        "10:30:15",
        "2024-05-01T10:30:00Z",
        "-7 °C",
      })
  void isKeptAsOne(String code) {
    String text = "Hay " + code + " allí";

    assertThat(Verbatim.in(text))
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.in(text)).isEqualTo(code);
              assertThat(f.kind()).isNotEqualTo(Kind.WORD);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "El 100% natural, el 50% de todo y el 20%.",
        "Un 5 % de las casas; 3 % y 4 %",
        "Cuesta $ 300 o US$ 20, y son $300.",
        "El presidente [sic] lo dijo.",
        "[Risas] Vámonos. [música]",
        "[aplausos]",
        "Dijo [el presidente] que «[estaba] cansado».",
        "¡Hola! ¡Qué bien!",
        "Nota: texto. Nota : texto",
        "a < b y c > d, 5 * 3 * 2",
        "Precio* sin impuestos (*) ni tasas",
        "Vale :) o :D",
        "Juan & María, y/o Ana",
        "{Nota del editor}",
      })
  void proseIsLeftAlone(String text) {
    assertThat(Verbatim.in(text)).filteredOn(f -> f.kind() != Kind.QUANTITY).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Es **muy** bueno|**,**",
        "Es *muy* bueno y __muy bien hecho__|*,*,__,__",
        "Es ~~malo~~ y _bueno_|~~,~~,_,_",
        "Lee [la guía](guia.md) ya|[,](guia.md)",
        "H2O y AT&T|H2O,AT&T",
      })
  void marksAndWordsAreFound(String text, String found) {
    assertThat(Verbatim.in(text)).extracting(f -> f.in(text)).containsExactly(found.split(","));
  }

  @Test
  void mergeTagIsOne() {
    String text = "Hola, *|NOMBRE|*: hay pan.";
    assertThat(Verbatim.in(text)).extracting(f -> f.in(text)).containsExactly("*|NOMBRE|*");
  }
}
