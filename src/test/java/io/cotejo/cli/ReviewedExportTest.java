package io.cotejo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.cli.console.ExitCode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a run to what its reviewers made of it. */
class ReviewedExportTest {

  private static final String ACCEPT = line(1, "accepted", "El barco salió a las 12.");

  @TempDir private Path folder;

  private Shell shell;

  /** The key is no one's: the text finds the sentence. */
  private static String line(int sequence, String state, String text) {
    return "{\"seq\":"
        + sequence
        + ",\"op\":\"accept\",\"time\":\"\",\"put\":[{\"source\":{\"document\":\"es.txt\",\"sentences\":"
        + "[\"0\"],\"text\":\""
        + text
        + "\"},\"target\":{\"document\":\"en.txt\",\"sentences\":[\"0\"],\"text\":"
        + "\"The ship left at 12.\"},\"state\":\""
        + state
        + "\"}]}\n";
  }

  @BeforeEach
  void align() {
    shell = new Shell(folder);
    shell.write("es.txt", "El barco salió a las 12.\nLos pescadores de Manta lo buscaron.\n");
    shell.write("en.txt", "The ship left at 12.\nThe fishermen of Manta searched for it.\n");
    shell.write("run/bitext.jsonl", shell.run("align", "es.txt", "en.txt").out());
  }

  @Test
  void withoutDecisionsAFolderIsExportedAsItsBitextIs() {
    assertThat(shell.run("export", "run", "--format", "tmx").out())
        .isEqualTo(shell.run("export", "run/bitext.jsonl", "--format", "tmx").out())
        .doesNotContain("x-state");
  }

  @Test
  void statesAreWrittenAndChosen() {
    shell.write("run/decisions.jsonl", ACCEPT);
    assertThat(shell.run("export", "run/", "--format", "tmx").out())
        .contains("<prop type=\"x-state\">accepted</prop>", "<prop type=\"x-state\">auto</prop>");
    assertThat(
            shell.run("export", "run", "--format", "moses-source", "--include", "accepted,edited"))
        .isEqualTo(new Shell.Result(ExitCode.OK, "El barco salió a las 12.\n", ""));
    assertThat(shell.run("export", "run", "--format", "xliff").out())
        .contains("state=\"reviewed\" subState=\"cotejo:accepted\"");
  }

  @Test
  void decisionsAreAppliedCheckedAndWrittenOut() {
    shell.write(
        "run/decisions.jsonl",
        ACCEPT
            + "{\"seq\":2,\"op\":\"undo\",\"time\":\"\",\"of\":1}\n"
            + line(3, "rejected", "El barco salió a las 12."));
    Shell.Result applied = shell.run("decisions", "apply", "run");
    assertThat(applied.out()).contains("\"state\":\"auto\"").doesNotContain("rejected");
    assertThat(applied.err()).isEqualTo("decisions  1 in force, 0 stale\n");
    assertThat(shell.run("decisions", "check", "run").code()).isEqualTo(ExitCode.OK);
    assertThat(shell.run("decisions", "export", "run").out())
        .isEqualTo(line(1, "rejected", "El barco salió a las 12."));
  }

  @Test
  void staleDecisionsAreToldAndTheCheckFails() {
    shell.write("log.jsonl", line(1, "accepted", "Otra cosa."));
    Shell.Result checked = shell.run("decisions", "check", "run", "--log", "log.jsonl");
    assertThat(checked.code()).isEqualTo(ExitCode.CHECK_FAILED);
    assertThat(checked.errors())
        .containsExactly(
            "decision 1 (accept) is stale, not applied: the text is not there any more: “Otra"
                + " cosa.”",
            "decisions  1 in force, 1 stale");
  }

  @Test
  void aCutLastLineIsToldOf() {
    shell.write("run/decisions.jsonl", ACCEPT + ACCEPT.substring(0, 40));
    Shell.Result result = shell.run("export", "run", "--format", "tsv");
    assertThat(result.code()).isEqualTo(ExitCode.OK);
    assertThat(result.err())
        .isEqualTo(
            "run/decisions.jsonl:2: warning: the last line was cut (40 bytes); passed over: it was"
                + " never acknowledged\n");
  }

  @Test
  void whatIsExportedIsValid() {
    shell.write("run/decisions.jsonl", ACCEPT);
    for (String format : List.of("tmx", "xliff", "tsv", "jsonl")) {
      shell.run("export", "run", "--format", format, "-o", "x." + format);
    }
    assertThat(shell.run("validate", "x.tmx", "x.xliff", "x.tsv", "x.jsonl").err())
        .isEqualTo("x.tmx: valid\nx.xliff: valid\nx.tsv: valid\nx.jsonl: valid\n");
    shell.write("y.tmx", shell.read("x.tmx").replace("srclang", "lang"));
    Shell.Result result = shell.run("validate", "x.tmx", "y.tmx");
    assertThat(result.code()).isEqualTo(ExitCode.CHECK_FAILED);
    assertThat(result.err()).contains("y.tmx:", "error: <header> needs srclang");
  }

  @Test
  void everyFormatCarriesStateNoteAndAuthorAndIsReadBackWithThem() {
    shell.write(
        "run/decisions.jsonl",
        ACCEPT
            .replace("\"time\":\"\"", "\"time\":\"\",\"by\":\"anna\"")
            .replace("\"accepted\"", "\"accepted\",\"note\":\"good, one\""));
    String expected = shell.run("export", "run", "--format", "tsv").out();
    assertThat(expected).contains("\tstate\tnote\tauthor\n", "\taccepted\tgood, one\tanna\n");
    for (String format : List.of("tsv", "csv", "tmx", "jsonl", "xliff")) {
      shell.run("export", "run", "--format", format, "-o", "x." + format);
      Shell.Result again = shell.run("export", "x." + format, "--format", "tsv");
      assertThat(again.out()).as(format).contains("\taccepted\tgood, one\tanna\n");
      assertThat(shell.run("export", "x." + format, "--format", format).out())
          .as(format)
          .isEqualTo(shell.read("x." + format));
    }
  }

  @Test
  void rejectedPairsCanBeHadIfTheyAreAskedFor() {
    shell.write("run/decisions.jsonl", line(1, "rejected", "El barco salió a las 12."));
    assertThat(shell.run("export", "run", "--format", "tsv").out()).doesNotContain("rejected");
    Shell.Result only = shell.run("export", "run", "--format", "tsv", "--include", "rejected");
    assertThat(only.out())
        .hasLineCount(2)
        .contains("\tEl barco salió a las 12.\t", "\tThe ship left at 12.\trejected\t");
    shell.write("only.tsv", only.out());
    assertThat(shell.run("export", "only.tsv", "--format", "tsv").out()).doesNotContain("barco");
  }

  @Test
  void theOfflinePageIsOneFile() {
    String page = shell.run("export", "run", "--format", "html").out();
    assertThat(page)
        .startsWith("<!DOCTYPE html>")
        .contains("default-src 'none'")
        .doesNotContain("src=", "import {", "export function");
  }

  @Test
  void aRunThatFoundNothingIsARunToo() {
    shell.write("empty/bitext.jsonl", "");
    assertThat(shell.run("export", "empty", "--format", "html").code()).isEqualTo(ExitCode.OK);
    shell.run("export", "empty", "--format", "tmx", "-o", "empty.tmx");
    assertThat(shell.run("validate", "empty.tmx").code()).isEqualTo(ExitCode.OK);
    assertThat(shell.run("export", "empty/bitext.jsonl", "--format", "tmx").code())
        .isEqualTo(ExitCode.INVALID_INPUT);
  }

  @Test
  void badInputHasOneLineAndItsExitCode() {
    assertThat(shell.run("review", "nowhere"))
        .isEqualTo(
            new Shell.Result(
                ExitCode.INVALID_INPUT,
                "",
                "nowhere: error: no such folder; name one of cotejo run\n"));
    assertThat(shell.run("decisions", "apply", "run", "--log", "none").errors())
        .containsExactly("none: error: no such file; check the name");
    assertThat(shell.run("validate", "x.pdf").errors())
        .containsExactly(
            "x.pdf: error: cannot be checked; name a .tmx, .xlf, .xliff, .tsv or .jsonl");
    shell.write("run/decisions.jsonl", "{}\n{}\n");
    assertThat(shell.run("export", "run", "--format", "tmx").err())
        .startsWith("run/decisions.jsonl:1: error: not a decision");
  }
}
