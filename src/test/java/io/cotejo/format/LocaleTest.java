package io.cotejo.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.format.pairs.BitextWriter;
import io.cotejo.format.pairs.CsvBitextWriter;
import io.cotejo.format.pairs.JsonlBitextWriter;
import io.cotejo.format.pairs.MosesBitextWriter;
import io.cotejo.format.pairs.TmxBitextWriter;
import io.cotejo.format.pairs.TsvBitextWriter;
import io.cotejo.format.report.HtmlReportWriter;
import io.cotejo.format.report.ReportContent;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocaleTest {

  private static final List<BitextWriter> WRITERS =
      List.of(
          new JsonlBitextWriter(),
          new TsvBitextWriter(),
          new CsvBitextWriter(),
          new TmxBitextWriter(),
          MosesBitextWriter.ofSource(),
          (bitext, out) ->
              new HtmlReportWriter()
                  .write(new ReportContent(Samples.bitext(), Samples.documents(), List.of()), out));

  /** Turkish lower-cases I to a dotless one; Egyptian Arabic has digits of its own. */
  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "de-DE"})
  void writesTheSameInEveryLocale(String tag) throws IOException {
    Locale before = Locale.getDefault();
    for (BitextWriter writer : WRITERS) {
      String expected = Samples.write(writer, Samples.bitext());
      try {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(Samples.write(writer, Samples.bitext())).isEqualTo(expected);
      } finally {
        Locale.setDefault(before);
      }
    }
  }

  @Test
  void roundsHalfUpWithoutExponentOrTrailingZeros() {
    assertThat(Decimals.file(0.93)).hasToString("0.93");
    assertThat(Decimals.file(0.00005)).hasToString("0.0001");
    assertThat(Decimals.file(1e-9)).hasToString("0");
    assertThat(Decimals.file(1)).hasToString("1");
    assertThat(Decimals.file(1200)).hasToString("1200");
    assertThat(Decimals.file(1e12)).hasToString("1000000000000");
    assertThat(Decimals.page(0.5)).isEqualTo("0.50");
    assertThat(Decimals.page(1)).isEqualTo("1.00");
  }
}
