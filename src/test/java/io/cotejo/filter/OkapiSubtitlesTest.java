package io.cotejo.filter;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.format.Okapi;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import net.sf.okapi.common.filters.IFilter;
import net.sf.okapi.filters.regex.Parameters;
import net.sf.okapi.filters.regex.RegexFilter;
import net.sf.okapi.filters.vtt.VTTFilter;
import org.junit.jupiter.api.Test;

/** Okapi and we read the same texts in each other's subtitles. */
class OkapiSubtitlesTest {

  /** Okapi joins the cues of WebVTT to sentences, and resolves no references: a sentence each. */
  private static final List<String> TEXTS =
      List.of("Hola, mundo.", "Dijo \"sí\" y se fue.", "¿Qué es 😀?", "Era 1908.", "Más y más.");

  private static String srt() {
    StringBuilder srt = new StringBuilder();
    for (int i = 0; i < TEXTS.size(); i++) {
      srt.append(i + 1)
          .append("\n00:00:0%d,000 --> 00:00:0%d,500\n%s\n\n".formatted(i, i, TEXTS.get(i)));
    }
    return srt.toString();
  }

  private static String vtt() {
    StringBuilder vtt = new StringBuilder("WEBVTT\n\n");
    for (int i = 0; i < TEXTS.size(); i++) {
      vtt.append("00:00:0%d.000 --> 00:00:0%d.500\n%s\n\n".formatted(i, i, TEXTS.get(i)));
    }
    return vtt.toString();
  }

  private static IFilter srtFilter() throws IOException {
    RegexFilter filter = new RegexFilter();
    try (InputStream in = RegexFilter.class.getResourceAsStream("srt.fprm")) {
      Parameters parameters = new Parameters();
      parameters.fromString(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      filter.setParameters(parameters);
    }
    return filter;
  }

  private static List<String> okapis(IFilter filter, String file) {
    return Okapi.read(filter, file).stream().map(Okapi.Pair::source).toList();
  }

  private static String loud(String text) {
    return text.toUpperCase(Locale.ROOT);
  }

  private static List<String> loud() {
    return TEXTS.stream().map(OkapiSubtitlesTest::loud).toList();
  }

  @Test
  void okapiReadsTheSubtitlesThatWeWrite() throws Exception {
    String srt = Sample.of("a.srt", srt()).translated(OkapiSubtitlesTest::loud);
    String vtt = Sample.of("a.vtt", vtt()).translated(OkapiSubtitlesTest::loud);

    assertThat(okapis(srtFilter(), srt)).isEqualTo(loud());
    assertThat(okapis(new VTTFilter(), vtt)).isEqualTo(loud());
  }

  @Test
  void weReadTheSubtitlesThatOkapiWrites() throws Exception {
    String srt = Okapi.translated(srtFilter(), srt(), OkapiSubtitlesTest::loud);
    String vtt = Okapi.translated(new VTTFilter(), vtt(), OkapiSubtitlesTest::loud);

    assertThat(Sample.of("a.srt", srt).texts()).isEqualTo(loud());
    assertThat(Sample.of("a.vtt", vtt).texts()).isEqualTo(loud());
  }
}
