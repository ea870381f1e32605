package io.cotejo.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** SubRip and WebVTT. */
class SubtitleFiltersTest {

  private static final String SRT = "1\n00:00:01,000 --> 00:00:02,000\n";

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
            () -> Sample.of("a.vtt", "WEBVTT\n\nuno\n\n00:01.000 --> 00:02.000\ndos\n").texts())
        .hasMessage("a.vtt:3:1: error: no cue: its times are needed here");
    assertThatThrownBy(
            () -> Sample.of("a.srt", SRT + "uno\n\n2\n00:00:03,000 --> 4,000\ndos\n").texts())
        .hasMessage(
            "a.srt:6:1: error: times that cannot be read; write 00:00:01,000 --> 00:00:02,000");
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

  /** What is between the cues, and before their numbers, is written in many ways. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1|00:00:01,000 --> 00:00:02,000|uno|2|00:00:03,000 --> 00:00:04,000|dos|",
        "00:00:01,000 --> 00:00:02,000|uno|00:00:03,000 --> 00:00:04,000|dos|",
        "1|00:00:01,000 --> 00:00:02,000|2|00:00:03,000 --> 00:00:04,000|uno dos",
        "1|00:00:01,000 --> 00:00:02,000||2|00:00:03,000 --> 00:00:04,000|uno dos",
        "|||1|00:00:01,000 --> 00:00:02,000|uno|||||2|00:00:03,000 --> 00:00:04,000|dos||",
        "1|0:0:1.5-->0:0:2.75|uno|2|  00:03,000   -->   00:04,000   |dos",
        "1|00:00:01,000 --> 00:00:02,000 X1:100 X2:200 Y1:1 Y2:2|uno|7|00:00:03 --> 00:00:04|dos",
        "1|00: 00: 01,000 -- > 00: 00: 02,000|uno| 2 |00:00:03:000 --> 00:00:04:000|dos",
        "9|-00:00:01,000 --> 00:00:02,000|uno|10|100:00:03,000 --> 100:00:02,000|dos",
        "WEBVTT||00:01.000 --> 00:02.000|uno|00:03.000 --> 00:04.000 align:start line:0|dos",
        "WEBVTT|00:01.000 --> 00:02.000|uno|2|00:03.000 --> 00:04.000|dos",
        "WEBVTT - x|Kind: captions||NOTE x|y||intro|00:01.000 --> 00:02.000|uno||x|00:00:03,0 --> 00:00:04,0|dos",
        "WEBVTT||NOTE|1|00:01.000 --> 00:02.000|uno||STYLE|::cue {}||REGION|id:a||00:03.000 --> 00:04.000|dos"
      })
  void aLineWithTimesBeginsACueWhateverStandsBeforeIt(String file) throws MalformedFileException {
    for (String end : List.of("\n", "\r\n", "\r")) {
      for (String mark : List.of("", "\uFEFF")) {
        String text = mark + file.replace("|", end);
        String name = file.startsWith("WEBVTT") ? "a.vtt" : "a.srt";

        assertThat(String.join(" ", Sample.of(name, text).texts())).isEqualTo("uno dos");
        assertThat(Sample.of(name, text).translated(SubtitleFiltersTest::loud))
            .isEqualTo(text.replace("uno", "UNO").replace("dos", "DOS"));
      }
    }
  }

  @Test
  void aNumberBeforeTimesIsThatOfTheCueOnlyIfItIsOne() throws MalformedFileException {
    String times = "\n00:00:01,000 --> 00:00:02,000\n";

    assertThat(Sample.of("a.srt", "1" + times + "En\n1984\n2" + times + "2\n3" + times).texts())
        .containsExactly("En 1984", "2");
    assertThat(
            Sample.of(
                    "a.srt",
                    times
                        + "En\n1984"
                        + times
                        + "dos\n\n7"
                        + times
                        + "x\n"
                        + times
                        + "y"
                        + times
                        + "z")
                .texts())
        .containsExactly("En 1984", "dos 7", "x", "y", "z");
    assertThat(Sample.of("a.srt", "1" + times + "uno\n2" + times + "2007" + times + "x").texts())
        .containsExactly("uno", "2007", "x");
    assertThat(Sample.of("a.srt", "8" + times + "ocho\n1" + times + "uno\n2" + times + "x").texts())
        .as("the count may begin again")
        .containsExactly("ocho", "uno", "x");
    assertThat(Sample.of("a.srt", "8" + times + "ocho\n\n1" + times + "uno").texts())
        .as("but not where a block begins")
        .containsExactly("ocho", "uno");
  }

  @Test
  void aBlankLineEndsNoCue() throws MalformedFileException {
    String file = SRT + "uno\n \n\ndos\n\n2\n00:00:03,000 --> 00:00:04,000\n\n\ntres\n";

    assertThat(Sample.of("a.srt", file).texts()).containsExactly("uno dos", "tres");
    assertThat(Sample.of("a.srt", file).translated(SubtitleFiltersTest::loud))
        .isEqualTo(file.replace("uno", "UNO").replace("dos", "DOS").replace("tres", "TRES"));
    String web = "WEBVTT\n\n00:01.000 --> 00:02.000\nuno\n\ndos\n\nNOTE no\nno\n\ntres\n";
    assertThat(Sample.of("a.vtt", web).texts()).containsExactly("uno dos", "tres");
    assertThat(Sample.of("a.vtt", web).translated(SubtitleFiltersTest::loud))
        .isEqualTo(web.replace("uno", "UNO").replace("dos", "DOS").replace("tres", "TRES"));
  }

  @Test
  void bracketsThatWebVttWritesOutAreText() throws MalformedFileException {
    String file = "WEBVTT\n\n00:01.000 --> 00:02.000\nNo hay &lt;nada&gt; aquí, 2 &lt; 3.\n";

    assertThat(Sample.of("a.vtt", file).texts()).containsExactly("No hay ⟦1⟧nada⟦2⟧ aquí, 2 < 3.");
    assertThat(Sample.of("a.vtt", file).translated(SubtitleFiltersTest::loud))
        .isEqualTo(
            file.replace("No hay", "NO HAY").replace("nada", "NADA").replace("aquí", "AQUÍ"));
  }

  @Test
  void codesAreWhatPlayersTakeForThem() throws MalformedFileException {
    assertThat(
            Sample.of(
                    "a.srt",
                    SRT
                        + "{\\i1}a{\\i0} <I>b</I> <font color=red>c</font> <u>d 2 < 3 y 4 > 1 <risas>")
                .texts())
        .containsExactly("a⟦1⟧ ⟦2⟧b⟦3⟧ ⟦4⟧c⟦5⟧ ⟦6⟧d 2 < 3 y 4 > 1 <risas>");
    assertThat(
            Sample.of(
                    "a.vtt",
                    "WEBVTT\n\n00:01.000 --> 00:02.000\n<v.a Ana>a <00:00:01.000><c.b>b</c> <i>c</i></v>")
                .texts())
        .containsExactly("a ⟦1⟧⟦2⟧b⟦3⟧ ⟦4⟧c");
  }

  @Test
  void dashesOfSpeakersAreFoundBehindCodes() throws MalformedFileException {
    String file = SRT + "{\\an8}<i>-Hola.</i>\n<i>— Adiós.</i>\n>> Ya.\n";

    assertThat(Sample.of("a.srt", file).texts()).containsExactly("Hola.", "Adiós.", "Ya.");
    assertThat(Sample.of("a.srt", file).translated(SubtitleFiltersTest::loud))
        .isEqualTo(file.replace("Hola", "HOLA").replace("Adiós", "ADIÓS").replace("Ya", "YA"));
    assertThat(Sample.of("a.srt", SRT + "-5 grados\n").texts()).containsExactly("-5 grados");
    assertThat(Sample.of("a.srt", SRT + "-¿Cuántos?\n-5.\n").texts())
        .containsExactly("¿Cuántos?", "5.");
  }

  @Test
  void subtitlesAreKnownByTheirContent() throws MalformedFileException {
    assertThat(Sample.of("a.txt", SRT + "uno\n").translated(SubtitleFiltersTest::loud))
        .isEqualTo(SRT + "UNO\n");
    assertThat(Sample.of("a.srt", "WEBVTT\n\n00:01.000 --> 00:02.000\n&lt;3\n").texts())
        .containsExactly("<3");
    assertThat(Sample.of("a.txt", "1\nuno\n").texts()).containsExactly("1 uno");
  }
}
