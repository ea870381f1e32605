package io.cotejo.ingest.subtitles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cotejo.bitext.Span;
import io.cotejo.bitext.TimeSpan;
import io.cotejo.ingest.Block;
import io.cotejo.ingest.Format;
import io.cotejo.ingest.Input;
import io.cotejo.ingest.RawDocument;
import io.cotejo.ingest.UnreadableDocumentException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Subtitles as documents. */
class SubtitleDocumentReaderTest {

  private static RawDocument read(String name, String text) throws UnreadableDocumentException {
    return new SubtitleDocumentReader(Optional.empty())
        .read(new Input(name, name, Optional.empty()), text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> texts(RawDocument document) {
    return document.blocks().stream().map(Block::text).toList();
  }

  /** Cues of two seconds each, parted by bars; lines by swung dashes. */
  private static String film(String cues) {
    StringBuilder film = new StringBuilder();
    int second = 0;
    for (String cue : cues.split("\\|", -1)) {
      film.append(
          String.format(
              "%d%n00:00:%02d,000 --> 00:00:%02d,000%n%s%n%n",
              second / 2 + 1, second, second + 2, cue.strip().replace("~", "\n")));
      second += 2;
    }
    return film.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Te dije que no|vendría.           ; Te dije que no vendría.
          Vive en|Madrid.                   ; Vive en Madrid.
          Since then|I live here.           ; Since then I live here.
          Te dije que…|…no vinieras.        ; Te dije que… …no vinieras.
          Te dije que...|no vinieras.       ; Te dije que... no vinieras.
          La casa, la|(vieja) se vende.     ; La casa, la (vieja) se vende.
          Tengo|20 años.                    ; Tengo 20 años.
          NO QUIERO|VERTE MÁS.              ; NO QUIERO VERTE MÁS.
          uno dos~tres|cuatro               ; uno dos tres cuatro
          uno||dos                          ; uno dos
          <i>Creo que</i>|{\\an8}no.        ; Creo que no.
          """)
  void aSentenceRunsOnFromCueToCue(String cues, String block) throws Exception {
    assertThat(texts(read("a.srt", film(cues)))).containsExactly(block);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Hola.|Adiós.                      ; Hola.      ; Adiós.
          Hola.|adiós                       ; Hola.      ; adiós
          [RISAS]|[TRUENO]                  ; [RISAS]    ; [TRUENO]
          (suena)|y ya                      ; (suena)    ; y ya
          EPISODIO 1|La llegada             ; EPISODIO 1 ; La llegada
          Dile que|- No.                    ; Dile que   ; No.
          - Hola.~- Adiós.                  ; Hola.      ; Adiós.
          —Hola~<i>—adiós</i>               ; Hola       ; adiós
          -¿Y tú?~-5.                       ; ¿Y tú?     ; 5.
          >> Hola~>> adiós                  ; Hola       ; adiós
          No sé...|¿Y tú?                   ; No sé...   ; ¿Y tú?
          """)
  void whoSpeaksNextOrBeginsAnewSaysSomethingElse(String cues, String first, String second)
      throws Exception {
    assertThat(texts(read("a.srt", film(cues)))).containsExactly(first, second);
  }

  @Test
  void aLongPauseEndsASentence() throws Exception {
    String file = "00:00:01,000 --> 00:00:02,000\nuno\n\n00:00:13,000 --> 00:00:14,000\ndos\n";

    assertThat(texts(read("a.srt", file))).containsExactly("uno", "dos");
  }

  @Test
  void anotherVoiceIsAnotherSpeaker() throws Exception {
    String file =
        """
        WEBVTT

        00:01.000 --> 00:02.000
        <v Ana>Creo que</v>

        00:02.000 --> 00:03.000
        <v Ana>no hay &lt;nada&gt; <c.b>&amp;</c> ya

        00:03.000 --> 00:04.000
        <v Luis>está.
        """;

    assertThat(texts(read("a.vtt", file))).containsExactly("Creo que no hay <nada> & ya", "está.");
  }

  @Test
  void placesAndTimesAreThoseOfTheFile() throws Exception {
    String file =
        "\uFEFF1\r\n00:00:01,000 --> 00:00:02,500\r\n{\\an8}La <i>ca\u00ADsa</i>\r\nque\r\n2\r\n"
            + "00:00:03,000 --> 00:00:04,000\r\nvi.\r\n\r\n3\r\n00:00:05,000 --> 00:00:06,000\r\n- Sí.";
    RawDocument film = read("a.srt", file);
    String text = file.substring(1);
    Block first = film.blocks().get(0);
    Span casa = first.inFile(new Span(3, 7));

    assertThat(texts(film)).containsExactly("La casa que vi.", "Sí.");
    assertThat(casa.of(text)).isEqualTo("ca\u00ADsa");
    assertThat(film.timeline().of(casa)).contains(new TimeSpan(1000, 2500));
    assertThat(film.timeline().of(first.inFile(new Span(0, 15))))
        .contains(new TimeSpan(1000, 4000));
    assertThat(film.timeline().of(first.inFile(new Span(12, 15))))
        .contains(new TimeSpan(3000, 4000));
    assertThat(film.blocks().get(1).inFile(new Span(0, 3)).of(text)).isEqualTo("Sí.");
    assertThat(film.timeline().of(new Span(0, 3))).isEmpty();
    assertThat(film.repairedBreaks()).isEqualTo(1);
  }

  @Test
  void subtitlesAreToldByTheirNameOrTheirContent() {
    byte[] film = film("uno").getBytes(StandardCharsets.UTF_8);
    byte[] prose = "1\nuno --> dos\n".getBytes(StandardCharsets.UTF_8);

    assertThat(List.of("a.txt", "a", "a.srt", "a.vtt", "a.SRT.gz", "a.sub"))
        .allSatisfy(name -> assertThat(Format.of(name, film)).isEqualTo(Format.SUBTITLES));
    assertThat(Format.of("a.txt", "\uFEFFWEBVTT\n".getBytes(StandardCharsets.UTF_16LE)))
        .isEqualTo(Format.SUBTITLES);
    assertThat(Format.of("a.txt", prose)).isEqualTo(Format.TEXT);
    assertThat(Format.of("a.html", film)).isEqualTo(Format.HTML);
    assertThat(Format.isDocument("a.vtt")).isTrue();
  }

  @Test
  void whatIsNoSubtitleIsToldWithItsLine() {
    assertThatThrownBy(() -> read("a.srt", "\r\n\r\nuno\r\n"))
        .hasMessage("a.srt:3:1: error: no subtitle: its number or its times are needed here");
    assertThatThrownBy(() -> read("a.srt", film("uno") + "\n00:00:01,000 --> 2,000\ndos\n"))
        .hasMessage(
            "a.srt:6:1: error: times that cannot be read; write 00:00:01,000 --> 00:00:02,000");
    assertThatThrownBy(() -> read("a.srt", film("<i></i>")))
        .hasMessage("a.srt: error: subtitles without any text; nothing to do");
    assertThatThrownBy(() -> read("a.srt", "\0")).hasMessageContaining("NUL");
  }
}
