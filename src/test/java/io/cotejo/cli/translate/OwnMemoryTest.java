package io.cotejo.cli.translate;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.cli.Shell;
import io.cotejo.cli.console.ExitCode;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --memory}: what people translated before comes first. */
class OwnMemoryTest {

  @TempDir private Path folder;

  private Shell shell;

  @BeforeEach
  void writeAMemory() {
    shell = new Shell(folder);
    shell.write(
        "mine.tsv",
        """
        es\ten
        El barco llega a las 18.30.\tIn at half past six comes the ship.
        La casa es azul.\tBlue is the house.
        """);
  }

  @Test
  void whatItKnowsIsTakenOverWhateverTheBackEndAndIsNotSent() {
    shell.write(
        "page.html", "<p>La <i>casa</i> es <b>blanca</b>.</p><p><b>La casa es azul.</b></p>");

    Shell.Result result =
        shell.run("translate", "page.html", "-b", "echo", "--memory", "mine.tsv", "-o", "o.html");

    assertThat(shell.read("o.html"))
        .isEqualTo("<p>[La <i>casa</i> es <b>blanca</b>.]</p><p><b>Blue is the house.</b></p>");
    assertThat(result.err())
        .contains("1 from your memory (in context 0), alike and offered 0, ")
        .contains("1 sent in 1 requests");
    assertThat(result.code()).isEqualTo(ExitCode.OK);
  }

  @Test
  void whatIsAlikeIsOfferedInTheReviewAndNotTakenOver() {
    shell.write("a.txt", "El barco llega a las 19.45.\n");

    shell.run(
        "translate",
        "a.txt",
        "-b",
        "echo",
        "--memory",
        "mine.tsv",
        "-o",
        "b.txt",
        "--review",
        "r.jsonl");

    assertThat(shell.read("b.txt")).isEqualTo("[El barco llega a las 19.45.]\n");
    assertThat(shell.read("r.jsonl"))
        .hasLineCount(1)
        .contains("\"doubts\":[],\"failure\":null,\"match\":{\"percent\":99,")
        .contains("\"difference\":\"El barco llega a las [-18.30.-] {+19.45.+}\"")
        .contains("\"memory\":\"mine.tsv\"");
  }

  @Test
  void linesHaveItToo() {
    shell.write("a.txt", "La casa es azul.\nLa casa es verde.\n");

    Shell.Result result =
        shell.run(
            "translate",
            "--one-per-line",
            "a.txt",
            "-b",
            "echo",
            "--memory",
            "mine.tsv",
            "--review",
            "r.jsonl");

    assertThat(result.out()).isEqualTo("Blue is the house.\n[La casa es verde.]\n");
    assertThat(shell.read("r.jsonl")).hasLineCount(1).contains("\"line\":2,", "\"percent\":75");
  }

  @Test
  void onlyWhatIsAlikeEnoughIsOffered() {
    shell.write("a.txt", "La casa es verde.\n");

    Shell.Result result =
        shell.run(
            "translate",
            "--one-per-line",
            "a.txt",
            "-b",
            "echo",
            "--memory",
            "mine.tsv",
            "--fuzzy",
            "76",
            "--review",
            "r.jsonl");

    assertThat(shell.read("r.jsonl")).isEmpty();
    assertThat(result.err()).doesNotContain("memory (");
  }

  @Test
  void aPlanLeavesOutWhatItKnows() {
    shell.write("a.txt", "La casa es azul.\nEl mar.\n");

    assertThat(
            shell
                .run(
                    "translate",
                    "--one-per-line",
                    "a.txt",
                    "-b",
                    "echo",
                    "--memory",
                    "mine.tsv",
                    "--dry-run")
                .out())
        .contains("texts        2\nyour memory  1 (taken over, not sent)\nunique       1\n")
        .contains("to send      1\n");
  }

  @Test
  void aRunTakesItAsPivotAndCountsIt() {
    shell.write("in/a.es.txt", "La casa es azul.\n\nEl barco llega a las 19.45.\n");
    shell.write("in/a.en.txt", "Blue is the house.\n\nThe ship arrives at 19.45.\n");

    Shell.Result result = shell.run("run", "in", "--memory", "mine.tsv", "-o", "out");

    assertThat(result.err()).contains("1 from your memory (in context 0), alike and offered 1");
    assertThat(shell.read("out/bitext.jsonl")).contains("\"Blue is the house.\"");
    assertThat(shell.read("out/run.json"))
        .contains("\"translation.own.exact\": 1", "\"translate-own\": ");
  }

  @Test
  void whatIsWrongIsOneLine() {
    shell.write("a.txt", "El mar.\n");
    shell.write("fr.tsv", "fr\tde\nla mer\tdas Meer\n");

    assertThat(shell.run("translate", "a.txt", "--memory", "none.tmx", "-o", "b.txt").errors())
        .containsExactly("none.tmx: error: no such file or folder; check the name");
    assertThat(shell.run("translate", "a.txt", "--memory", "fr.tsv", "-o", "b.txt").errors())
        .singleElement()
        .asString()
        .startsWith("fr.tsv: error: ");
    assertThat(
            shell
                .run("translate", "a.txt", "--memory", "mine.tsv", "--fuzzy", "0", "-o", "b.txt")
                .code())
        .isEqualTo(ExitCode.USAGE);
    assertThat(
            shell.run("run", "a.txt", "-b", "none", "--memory", "mine.tsv", "-o", "out").errors())
        .containsExactly(
            "--memory: error: needs a back end for what it does not know; name one by -b");
    assertThat(folder.resolve("b.txt")).doesNotExist();
  }
}
