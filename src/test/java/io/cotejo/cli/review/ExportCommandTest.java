package io.cotejo.cli.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.cli.Shell;
import io.cotejo.cli.console.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportCommandTest {

  @TempDir private Path folder;

  private Shell shell;
  private String bitext;

  @BeforeEach
  void align() {
    shell = new Shell(folder);
    shell.write(
        "es.txt",
        """
        El barco salió del puerto a las 12 y nadie volvió a verlo.
        Los pescadores de Manta lo buscaron durante tres días.
        La alcaldesa Elena Quirós agradeció su ayuda.
        """);
    shell.write(
        "en.txt",
        """
        The ship left the port at 12 and nobody saw it again.
        The fishermen of Manta searched for it for three days.
        Mayor Elena Quirós thanked them for their help.
        """);
    bitext = shell.run("align", "es.txt", "en.txt").out();
    shell.write("bitext.jsonl", bitext);
  }

  @ParameterizedTest
  @CsvSource({
    "tsv, id\ttype\tverdict",
    "csv, 'id,type,verdict'",
    "tmx, <?xml version",
    "moses-source, El barco",
    "moses-target, The ship",
    "MOSES-TARGET, The ship"
  })
  void writesEveryFormat(String format, String start) {
    Shell.Result result = shell.run("export", "--format", format, "bitext.jsonl");
    assertThat(result.code()).isEqualTo(ExitCode.OK);
    assertThat(result.err()).isEmpty();
    assertThat(result.out()).startsWith(start.replace("\\t", "\t"));
  }

  @Test
  void thePageIsTheSameWhereverTheRunLiesAndHoweverItIsCalled() throws Exception {
    shell.write("here/run/bitext.jsonl", bitext);
    shell.write("there/run/bitext.jsonl", bitext);
    String page = page(shell, "here/run");
    assertThat(page(shell, "here/../here/run/")).isEqualTo(page);
    assertThat(page(shell, folder.resolve("here/run").toString())).isEqualTo(page);
    assertThat(page(new Shell(folder.resolve("here")), "run")).isEqualTo(page);
    assertThat(page(new Shell(folder.resolve("here/run")), ".")).isEqualTo(page);
    assertThat(page(shell, "there/run")).isEqualTo(page);
    assertThat(page).doesNotContain(folder.toString());
    Files.move(folder.resolve("there/run"), folder.resolve("there/monday"));
    assertThat(id(page(shell, "there/monday"))).isEqualTo(id(page));
  }

  @Test
  void termsGoIntoThePageAndNowhereElse() {
    shell.write("terms.tsv", "barco\tship\n");
    assertThat(
            shell
                .run("export", "--format", "html", "--glossary", "terms.tsv", "bitext.jsonl")
                .out())
        .contains("\"glossary\":[{\"source\":\"barco\",\"target\":\"ship\"}]");
    Shell.Result tmx =
        shell.run("export", "--format", "tmx", "--glossary", "terms.tsv", "bitext.jsonl");
    assertThat(tmx.code()).isEqualTo(ExitCode.USAGE);
    assertThat(tmx.errors().get(0)).contains("--glossary is for --format html");
  }

  private static String page(Shell shell, String run) {
    Shell.Result result = shell.run("export", "--format", "html", run);
    assertThat(result.code()).as(result.err()).isEqualTo(ExitCode.OK);
    return result.out();
  }

  private static String id(String page) {
    return page.replaceAll("(?s).*\\{\"id\":\"([0-9a-f]{16})\".*", "$1");
  }

  @Test
  void jsonlComesOutAsItWent() {
    assertThat(shell.runOn(bitext, "export", "--format", "jsonl").out()).isEqualTo(bitext);
  }

  @Test
  void writesAFileInsteadOfStandardOutput() {
    Shell.Result result =
        shell.runOn(bitext, "export", "--format", "tmx", "-", "-o", "deep/memory.tmx");
    assertThat(result).isEqualTo(new Shell.Result(ExitCode.OK, "", ""));
    assertThat(shell.read("deep/memory.tmx")).contains("<seg>El barco", "<seg>The ship");
  }

  @Test
  void mosesIsTwoFilesThatAreLineParallel() throws IOException {
    Shell.Result result = shell.run("export", "bitext.jsonl", "--format", "moses", "-o", "c/x");
    assertThat(result).isEqualTo(new Shell.Result(ExitCode.OK, "", ""));
    assertThat(Files.readString(folder.resolve("c/x.es"))).startsWith("El barco").hasLineCount(3);
    assertThat(Files.readString(folder.resolve("c/x.en"))).startsWith("The ship").hasLineCount(3);
    assertThat(shell.run("validate", "--moses", "c/x.es", "c/x.en"))
        .isEqualTo(new Shell.Result(ExitCode.OK, "", "c/x.es, c/x.en: valid\n"));
  }

  @Test
  void mosesNeedsANameForItsFiles() {
    assertThat(shell.run("export", "bitext.jsonl", "--format", "moses").code())
        .isEqualTo(ExitCode.USAGE);
  }

  @Test
  void pairsThatAreNotLineParallelAreTold() {
    shell.write("c.es", "uno\n\ntres\n");
    shell.write("c.en", "one\ntwo\n");
    assertThat(shell.run("validate", "--moses", "c.es", "c.en"))
        .isEqualTo(
            new Shell.Result(
                ExitCode.CHECK_FAILED,
                "",
                """
                c.es:2: error: is empty; trainers drop it and lose the pairing
                c.en: error: has 2 lines, not 3 as c.es
                """));
    assertThat(shell.run("validate", "--moses", "c.es").code()).isEqualTo(ExitCode.USAGE);
  }
}
