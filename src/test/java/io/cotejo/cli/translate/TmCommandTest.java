package io.cotejo.cli.translate;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.cli.Shell;
import io.cotejo.cli.console.ExitCode;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TmCommandTest {

  @TempDir private Path folder;

  private Shell shell;

  @BeforeEach
  void fillTheMemory() {
    shell = new Shell(folder);
    shell.write("es.txt", "uno\nEn 1987\n");
    shell.run("translate", "-q", "--one-per-line", "-b", "echo", "es.txt");
  }

  @Test
  void countsAnswers() {
    assertThat(shell.run("tm", "stats").out().lines().skip(1))
        .singleElement()
        .asString()
        .startsWith("echo/[ es-en\t2\t1\t10\t");
  }

  @Test
  void whatIsExportedCanBeImportedElsewhere() {
    assertThat(shell.run("tm", "export", "-o", "all.jsonl").code()).isEqualTo(ExitCode.OK);

    assertThat(shell.run("tm", "import", "all.jsonl", "--tm", "other.sqlite").err())
        .isEqualTo("all.jsonl: 2 answers imported\n");
    assertThat(shell.run("tm", "export", "--tm", "other.sqlite").out())
        .isEqualTo(shell.read("all.jsonl"))
        .hasLineCount(2);
  }

  @Test
  void aTmxThatIsImportedIsNotSentAnyMore() {
    shell.run("tm", "export", "-o", "all.tmx");
    shell.write("more.tmx", shell.read("all.tmx").replace("uno", "ciento"));

    shell.run("tm", "import", "more.tmx", "--engine", "echo/[");

    shell.write("es.txt", "ciento\n");
    assertThat(shell.run("translate", "--one-per-line", "-b", "echo", "es.txt").err())
        .contains("1 texts from memory, 0 sent");
  }

  @Test
  void aTmxWithoutAnEngineIsPeoplesAndComesBeforeAnyBackEnd() {
    shell.run("tm", "export", "-o", "all.tmx");
    shell.write(
        "ours.tmx", shell.read("all.tmx").replace("[uno]", "one, by us").replace("echo/[", "us"));

    assertThat(shell.run("tm", "import", "ours.tmx").err()).contains("2 answers imported");

    assertThat(shell.run("tm", "stats").out()).contains("people es-en\t2\t");
    for (String engine : new String[] {"echo", "dictionary"}) {
      assertThat(
              shell
                  .run(
                      "translate",
                      "--one-per-line",
                      "-b",
                      engine,
                      "--tm",
                      "home/.local/share/cotejo/memory.sqlite",
                      "es.txt")
                  .out())
          .startsWith("one, by us\n");
    }
  }

  @Test
  void prunesWhatIsDoubted() {
    assertThat(shell.run("tm", "prune", "--doubted").err()).isEqualTo("1 answers taken out\n");
    assertThat(shell.run("tm", "export").out()).hasLineCount(1).contains("\"uno\"");
  }

  @Test
  void saysWhatIsMissing() {
    assertThat(shell.run("tm", "stats", "--tm", "none.sqlite").errors())
        .containsExactly(
            "none.sqlite: error: there is no translation memory yet; name one with --tm");
    assertThat(shell.run("tm", "prune").code()).isEqualTo(ExitCode.USAGE);
    assertThat(shell.run("tm", "import").code()).isEqualTo(ExitCode.USAGE);
    assertThat(shell.run("tm", "import", "none.tmx").errors())
        .containsExactly("none.tmx: error: no such file or folder; check the name");
    assertThat(shell.run("tm", "import", "none.jsonl").errors())
        .containsExactly("none.jsonl: error: no such file or folder; check the name");
    assertThat(shell.run("tm").code()).isEqualTo(ExitCode.USAGE);
    assertThat(shell.run("tm", "forget").code()).isEqualTo(ExitCode.USAGE);
  }

  private static String unit(String... variants) {
    StringBuilder unit = new StringBuilder("<tu>");
    for (int k = 0; k < variants.length; k += 2) {
      unit.append("<tuv xml:lang='").append(variants[k]).append("'>");
      unit.append(variants[k + 1]).append("</tuv>");
    }
    return unit.append("</tu>").toString();
  }

  @Test
  void anImportCountsAnswersRepeatsAndWhatIsNone() {
    String units =
        unit("es", "<seg>Sol.</seg>", "en", "<seg>Sun.</seg>")
            + unit("spa", "<seg>Luna.</seg>", "eng", "<seg>Moon.</seg>")
            + unit("es", "<seg>Sol.</seg>", "en", "<seg>The sun.</seg>")
            + unit("es", "<seg>Mar.</seg>", "fr", "<seg>Mer.</seg>")
            + unit("es", "<seg>Río.</seg>", "en", "<seg/>")
            + unit("en", "<seg>Hill.</seg>")
            + unit("es", "Sin seg.", "en", "Without seg.")
            + unit("es", "<seg>Pan<ph>x<sub>nota</sub></ph>.</seg>", "en", "<seg>Bread.</seg>");
    String tmx = "<tmx version='1.4'><header srclang='es'/><body>" + units + "</body></tmx>";
    shell.write("m.tmx", tmx);

    String rest =
        "; 3 units without en, 2 units without es, 1 texts in fr left out, 2 texts outside of <seg>,"
            + " 1 in <sub>, inside of codes";
    assertThat(shell.run("tm", "import", "m.tmx", "--engine", "x", "--tm", "n.sqlite").err())
        .isEqualTo(
            "m.tmx: 4 answers imported, 1 in the place of one for the same text" + rest + "\n");
    assertThat(shell.run("tm", "import", "m.tmx", "--engine", "x", "--tm", "n.sqlite").err())
        .startsWith("m.tmx: 4 answers imported, 4 in the place of one for the same text; ");
    assertThat(shell.run("tm", "stats", "--tm", "n.sqlite").out()).contains("x es-en\t3\t");

    Shell.Result others =
        shell.run(
            "tm", "import", "m.tmx", "--engine", "x", "-s", "fr", "-t", "de", "--tm", "n.sqlite");
    assertThat(others.code()).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(others.err()).contains("holds no answer from fr to de (8 units without de");
  }
}
