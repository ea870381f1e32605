package io.cotejo.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** SubRip and WebVTT. */
class SubtitleFiltersTest {

  private static String loud(String text) {
    return text.toUpperCase(Locale.ROOT);
  }

  @Test
  void numbersTimesAndTagsOfSubRipStay() throws MalformedFileException {
    String file =
        """
        1
        00:00:01,000 --> 00:00:03,500
        la <i>casa</i> blanca
        y el perro

        2
        00:00:04,000 --> 00:00:06,000 X1:10 X2:20
        {\\an8}<font color="#fff">hola</font>


        00:00:07.000 --> 00:00:08.000
        - ¿dónde?
        - aquí.\
        """;

    assertThat(Sample.of("a.srt", file).translated(SubtitleFiltersTest::loud))
        .isEqualTo(
            """
            1
            00:00:01,000 --> 00:00:03,500
            LA <i>CASA</i> BLANCA
            Y EL PERRO

            2
            00:00:04,000 --> 00:00:06,000 X1:10 X2:20
            {\\an8}<font color="#fff">HOLA</font>


            00:00:07.000 --> 00:00:08.000
            - ¿DÓNDE?
            - AQUÍ.\
            """);
  }

  @Test
  void aTextOnTwoLinesIsSentWholeAndBrokenAgainInTheSameProportion() throws MalformedFileException {
    String file = "1\n00:00:01,000 --> 00:00:02,000\nuno dos\ntres\n";

    assertThat(Sample.of("a.srt", file).texts()).containsExactly("uno dos tres");
    assertThat(Sample.of("a.srt", file).translated(t -> "one two and three"))
        .endsWith("\none two and\nthree\n");
  }

  @Test
  void speakersAreTranslatedEachByThemselves() throws MalformedFileException {
    String file = "1\n00:00:01,000 --> 00:00:02,000\n- uno\ndos\n– tres\n";

    assertThat(Sample.of("a.srt", file).texts()).containsExactly("uno dos", "tres");
  }

  @Test
  void noTranslationCanBeTakenForTimes() throws MalformedFileException {
    String file = "1\n00:00:01,000 --> 00:00:02,000\nuno\n";

    assertThat(Sample.of("a.srt", file).translated(t -> "x\n\n2\n00:00:01,000 --> 00:00:02,000"))
        .endsWith("\nx  2 00:00:01,000 -> 00:00:02,000\n");
  }

  @Test
  void whatIsNoSubtitleIsToldWithItsLine() {
    assertThatThrownBy(() -> Sample.of("a.srt", "1\n00:00:01,000 --> 2\nuno\n").texts())
        .hasMessage("a.srt:1:1: error: no subtitle: its number or its times are needed here");
    assertThatThrownBy(
            () -> Sample.of("a.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\nuno\n\ndos\n").texts())
        .hasMessage("a.vtt:6:1: error: no cue: its times are needed here");
    assertThatThrownBy(() -> Sample.of("a.vtt", "1\n").texts())
        .hasMessage("a.vtt:1:1: error: not WebVTT: it does not begin with WEBVTT");
  }

  @Test
  void headNotesStylesAndTagsOfWebVttStay() throws MalformedFileException {
    String file =
        """
        WEBVTT - título
        Kind: captions

        NOTE
        una nota

        STYLE
        ::cue { color: red }

        REGION
        id:a

        intro
        00:01.000 --> 00:03.000 align:start
        <v María>la <b>casa</b> &amp; el perro</v>

        01:00:04.000 --> 01:00:05.000
        <00:04.500>uno <c.rojo>dos</c>\
        """;

    assertThat(Sample.of("a.vtt", file).translated(SubtitleFiltersTest::loud))
        .isEqualTo(
            file.replace("la <b>casa</b> &amp; el perro", "LA <b>CASA</b> &amp; EL PERRO")
                .replace(">uno <c.rojo>dos", ">UNO <c.rojo>DOS"));
  }

  @Test
  void translationsInWebVttAreEscaped() throws MalformedFileException {
    String file = "WEBVTT\n\n00:01.000 --> 00:02.000\nuno\n";

    assertThat(Sample.of("a.vtt", file).translated(t -> "<b>a --> b & c"))
        .endsWith("\n&lt;b&gt;a --&gt; b &amp; c\n");
  }
}
