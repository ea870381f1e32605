package io.cotejo.cli.translate;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.cli.Shell;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sentences that run over cues are translated as one, and laid over the cues again. */
class TranslatedCuesTest {

  @TempDir private Path folder;

  private Shell shell;

  @BeforeEach
  void openShell() {
    shell = new Shell(folder);
  }

  private static String srt(String... cues) {
    StringBuilder srt = new StringBuilder();
    for (int i = 0; i < cues.length; i++) {
      srt.append(i + 1).append("\n00:00:0").append(2 * i).append(",000 --> 00:00:0");
      srt.append(2 * i + 1).append(",500\n").append(cues[i]).append("\n\n");
    }
    return srt.toString();
  }

  private String translated(String file, String backEnd) {
    shell.write("a.srt", file);
    Shell.Result result = shell.run("translate", "a.srt", "-b", backEnd, "-f", "-o", "b.srt");
    assertThat(result.code()).as(result.err()).isZero();
    return shell.read("b.srt");
  }

  @Test
  void aSentenceOverTwoCuesIsOne() {
    String file =
        srt("La casa de mi hermana que está en la montaña", "es azul.", "El perro duerme.");

    assertThat(translated(file, "dictionary"))
        .isEqualTo(
            srt("The house of my sister who is in the mountain", "is blue.", "The dog sleeps."));
    assertThat(translated(file, "echo"))
        .isEqualTo(
            srt(
                "[La casa de mi hermana que está en la montaña",
                "es azul.]",
                "[El perro duerme.]"));
  }

  @Test
  void eachCueThatIsASentenceStaysByItself() {
    assertThat(
            translated(srt("Uno y dos.", "¿Tres o cuatro?", "- Sí, claro.\n- No, nunca."), "echo"))
        .isEqualTo(srt("[Uno y dos.]", "[¿Tres o cuatro?]", "- [Sí, claro.]\n- [No, nunca.]"));
  }

  @Test
  void threeCuesAndTheirLinesAreLaidByTheirShares() {
    String file =
        srt(
            "Ayer por la mañana\nel barco del puerto",
            "salió con doce",
            "pasajeros. Nadie\nlo vio.");

    assertThat(translated(file, "echo"))
        .isEqualTo(
            srt(
                "[Ayer por la mañana\nel barco del puerto",
                "salió con doce",
                "pasajeros.] [Nadie\nlo vio.]"));
  }

  @Test
  void tagsBetweenCuesStayWhereTheyAre() {
    String file = srt("<i>La casa de mi madre</i>", "{\\an8}<i>es muy azul.</i>");
    assertThat(translated(file, "echo"))
        .isEqualTo(srt("<i>[La casa de mi madre</i>", "{\\an8}<i>es muy azul.]</i>"));
  }

  @Test
  void cuesWithTagsAmidTheirWordsAreTranslatedByThemselves() {
    String file = srt("La casa de <b>mi</b> madre", "es muy azul y grande.");
    assertThat(translated(file, "echo"))
        .isEqualTo(srt("[La casa de <b>mi</b> madre]", "[es muy azul y grande.]"));
  }

  @Test
  void noCueIsLostWhereWordsAreFew() {
    shell.write("g.tsv", "que no se lo dijo nadie nunca jamás\tno\n");
    String file = srt("que no se lo dijo", "nadie nunca", "jamás");
    String written = translated(file, "echo");
    assertThat(written.lines().filter(l -> l.contains("-->"))).hasSize(3);
    assertThat(written.replaceAll("[\\[\\]]", "")).isEqualTo(file);
  }

  @Test
  void namesOfSpeakersAreCodes() {
    String vtt =
        """
        WEBVTT

        00:01.000 --> 00:02.000
        <v María Luna>La casa de mi madre

        00:02.500 --> 00:03.000
        <v María Luna>es muy azul.</v>

        00:04.000 --> 00:05.000
        <v.loud El Perro>Tengo hambre.
        """;
    shell.write("a.vtt", vtt);
    shell.run("translate", "a.vtt", "-b", "echo", "-o", "b.vtt");

    assertThat(shell.read("b.vtt"))
        .isEqualTo(
            vtt.replace("La casa", "[La casa")
                .replace("azul.", "azul.]")
                .replace("Tengo hambre.", "[Tengo hambre.]"));
    assertThat(shell.run("segment", "a.vtt", "--format", "tsv").out())
        .isEqualTo(
            "document\tindex\tparagraph\tstart\tend\tlanguage\tconfidence\trole\ttime_start\ttime_end"
                + "\ttext\n"
                + "a.vtt\t0\t0\t46\t117\tund\t0.0000\tprose\t1000\t3000\tLa casa de mi madre es muy"
                + " azul.\n"
                + "a.vtt\t1\t1\t164\t177\tund\t0.0000\tprose\t4000\t5000\tTengo hambre.\n");
  }

  @Test
  void tablesOfTextsHaveNoTimes() {
    shell.write("a.txt", "Tengo hambre.\n");
    assertThat(shell.run("segment", "a.txt", "--format", "tsv").out()).doesNotContain("time_");
  }
}
