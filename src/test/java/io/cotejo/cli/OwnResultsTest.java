package io.cotejo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.cli.console.ExitCode;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Cotejo wrote is no input of it, and that is said. */
class OwnResultsTest {

  private static final String OUT = "/out/: passed over: the folder of the results";

  @TempDir private Path folder;

  private Shell shell;

  @BeforeEach
  void documents() {
    shell = new Shell(folder);
    shell.write("es.txt", "El barco salió del puerto a las 12 y nadie volvió a verlo.\n");
    shell.write("en.txt", "The ship left the port at 12 and nobody saw it again.\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"out", "a/b", "./out", "deep/./er/", "aquí mismo"})
  void theSecondRunIsTheFirstOneAgain(String output) {
    assertThat(shell.run("run", ".", "-o", output).code()).isEqualTo(ExitCode.OK);
    var first = shell.contents(output);
    Shell.Result again = shell.run("run", ".", "-o", output);

    assertThat(again.code()).isEqualTo(ExitCode.OK);
    assertThat(shell.contents(output)).isEqualTo(first);
    assertThat(again.err())
        .contains(": passed over: ", "documents       2 read, 0 failed, 5 passed over");
  }

  @Test
  void anOutputFolderIsNoInputEvenIfItHoldsNoRun() {
    shell.write("out/old.txt", "Una carta vieja.\n");
    assertThat(shell.run("run", ".", "-o", "out").err())
        .contains("note: ." + OUT, "2 read, 0 failed, 1 passed over");
  }

  @Test
  void theRunOfAnotherCommandIsNoInputOfAnyStage() {
    shell.run("run", "-q", ".", "-o", "deep/er");
    String note = "cotejo: note: ./deep/er/: passed over: holds the results of a run";
    for (String stage : new String[] {"segment", "detect", "translate", "align"}) {
      Shell.Result result = shell.run(stage, ".");
      assertThat(result.code()).isEqualTo(ExitCode.OK);
      assertThat(result.errors()).contains(note);
      assertThat(result.out()).doesNotContain("report.html");
    }
    assertThat(shell.run("segment", "--one-per-line", ".").out().lines()).hasSize(2);
    assertThat(shell.run("segment", "-q", ".").errors()).isEmpty();
    assertThat(shell.run("segment", "*.{txt,html}").out().lines()).hasSize(2);
    assertThat(shell.run("translate", ".", "-o", "../" + folder.getFileName() + "-en").err())
        .contains(note);
  }

  @Test
  void aRunAmongWhatTheShellNamesIsPassedOver() {
    shell.run("run", "-q", "es.txt", "en.txt", "-o", "out");
    Shell.Result result = shell.run("run", "en.txt", "es.txt", "out", "-o", "out");
    assertThat(result.code()).isEqualTo(ExitCode.OK);
    assertThat(result.err()).contains("out/: passed over", "2 read, 0 failed, 5 passed over");
  }

  @Test
  void aRunAloneIsNothingToWorkOn() {
    shell.run("run", "-q", ".", "-o", "out");
    Shell.Result result = shell.run("segment", "out");
    assertThat(result.code()).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(result.errors())
        .containsExactly(
            "out/: error: holds the results of a run, which is no input; name documents");
  }

  @Test
  void aFileOfThatNameIsNoRun() {
    shell.write("tests/run.json", "{\"version\": 2, \"steps\": []}");
    shell.write("tests/more.txt", "Un texto más.\n");
    shell.write("builds/run.json", "not JSON at all");
    shell.write("builds/last.txt", "Otro texto.\n");
    assertThat(shell.run("segment", ".").out().lines()).hasSize(4);
  }

  @Test
  void resultsThatLieAmongDocumentsAreKnownByWhatTheyHold() {
    shell.run("run", "-q", ".", "-o", "out");
    shell.run("export", "out", "--format", "html", "-o", "review.html");
    shell.run("export", "out", "--format", "tmx", "-o", "pairs.tmx");
    shell.run("export", "out", "--format", "tsv", "-o", "pairs.tsv");
    shell.run("align", "-q", "es.txt", "en.txt", "-o", "pairs.jsonl");
    shell.write("report.html", shell.read("out/report.html"));
    shell.write("notes.tsv", "id\ttext\n1\tUn gato duerme.\n");

    Shell.Result run = shell.run("run", "-v", ".", "-o", "out");
    assertThat(run.errors())
        .contains(
            "./review.html: passed over: is a result of Cotejo",
            "./report.html: passed over: is a result of Cotejo",
            "./pairs.tmx: passed over: is a result of Cotejo");
    assertThat(run.err()).contains("documents       2 read");

    String elsewhere = "../" + folder.getFileName() + "-en";
    Shell.Result files = shell.run("translate", "-v", ".", "-o", elsewhere);
    assertThat(files.errors())
        .contains(
            "./pairs.jsonl: passed over: is a result of Cotejo",
            "./pairs.tmx: passed over: is a result of Cotejo",
            "./pairs.tsv: passed over: is a result of Cotejo")
        .noneMatch(line -> line.contains("notes.tsv"));
  }

  @Test
  void whatIsNamedIsRead() {
    shell.run("run", "-q", ".", "-o", "out");
    assertThat(shell.run("segment", "out/report.html").code()).isEqualTo(ExitCode.OK);
    assertThat(shell.run("align", "-q", "out/bitext.tmx").code()).isEqualTo(ExitCode.OK);
  }
}
