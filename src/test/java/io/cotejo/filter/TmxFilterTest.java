package io.cotejo.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TmxFilterTest {

  private static String translated(String unit) throws MalformedFileException {
    String head =
        "<?xml version=\"1.0\"?><!DOCTYPE tmx SYSTEM \"tmx14.dtd\"><tmx version=\"1.4\"><body>";
    String tail = "</body></tmx>";
    String all = Sample.of("a.tmx", head + unit + tail).translated(t -> t.toUpperCase(Locale.ROOT));
    assertThat(all).startsWith(head).endsWith(tail);
    return all.substring(head.length(), all.length() - tail.length());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <tuv xml:lang="es"><seg>uno</seg></tuv>    | <tuv xml:lang="es"><seg>uno</seg></tuv><tuv xml:lang="en"><seg>UNO</seg></tuv>
          <tuv lang="ES-ES"><seg>uno</seg></tuv>     | <tuv lang="ES-ES"><seg>uno</seg></tuv><tuv lang="en"><seg>UNO</seg></tuv>
          <tuv xml:lang="es"><seg>a<bpt i="1"/>b<ept i="1"/>c<ph/></seg></tuv> | <tuv xml:lang="es"><seg>a<bpt i="1"/>b<ept i="1"/>c<ph/></seg></tuv><tuv xml:lang="en"><seg>A<bpt i="1"/>B<ept i="1"/>C<ph/></seg></tuv>
          <tuv xml:lang="es"><seg>a <hi>b</hi></seg></tuv> | <tuv xml:lang="es"><seg>a <hi>b</hi></seg></tuv><tuv xml:lang="en"><seg>A <hi>B</hi></seg></tuv>
          <tuv xml:lang="en-GB" a="b"><prop type="x">p</prop><seg/></tuv><tuv xml:lang="es"><seg>uno</seg></tuv> | <tuv xml:lang="en-GB" a="b"><prop type="x">p</prop><seg>UNO</seg></tuv><tuv xml:lang="es"><seg>uno</seg></tuv>
          """)
  void unitsAreGivenTheTargetLanguage(String unit, String expected) throws MalformedFileException {
    assertThat(translated("<tu>" + unit + "</tu>")).isEqualTo("<tu>" + expected + "</tu>");
  }

  @Test
  void unitsThatHaveItOrLackTheSourceStay() throws MalformedFileException {
    String units =
        "<tu><tuv xml:lang='es'><seg>uno</seg></tuv><tuv xml:lang='en'><seg>one</seg></tuv></tu>"
            + "<tu><tuv xml:lang='fr'><seg>un</seg></tuv></tu>";

    assertThat(translated(units)).isEqualTo(units);
  }

  @Test
  void whatIsPutInIsIndentedLikeItsNeighbour() throws MalformedFileException {
    assertThat(translated("<tu>\r\n  <tuv xml:lang='es'>\r\n<seg>a</seg></tuv>\r\n</tu>"))
        .isEqualTo(
            "<tu>\r\n  <tuv xml:lang='es'>\r\n<seg>a</seg></tuv>"
                + "\r\n  <tuv xml:lang=\"en\"><seg>A</seg></tuv>\r\n</tu>");
  }
}
