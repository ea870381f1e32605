package io.cotejo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.AlignedPair;
import io.cotejo.cli.console.ExitCode;
import io.cotejo.format.pairs.JsonlBitextReader;
import io.cotejo.testing.GivenFile;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code cotejo run} of pairs that others made, alone and among documents. */
class RunPairsTest {

  private static final String TABLE =
      """
      Español\tInglés
      El barco salió del puerto.\tThe ship left the port.
      La tormenta duró tres días en la costa.\tCats sleep on the sofa of my neighbour.
      Nadie lo esperaba.\t
      """;

  @TempDir private Path folder;

  private Shell shell;

  @BeforeEach
  void openShell() {
    shell = new Shell(folder);
    shell.write("in/pairs.tsv", TABLE);
  }

  private List<AlignedPair> pairs() throws Exception {
    return GivenFile.of("out", shell.read("out/bitext.jsonl")).pairs(new JsonlBitextReader());
  }

  @Test
  void pairsAreJudgedAsByAlign() throws Exception {
    Shell.Result result = shell.run("run", "in/pairs.tsv", "-o", "out");
    assertThat(result.code()).as(result.err()).isZero();
    shell.write("pairs.tsv", TABLE);
    shell.run("align", "pairs.tsv", "-o", "aligned.jsonl");

    assertThat(shell.read("out/bitext.jsonl")).isEqualTo(shell.read("aligned.jsonl"));
    assertThat(result.err())
        .contains("pairs of others 2 judged, files 1")
        .contains("pairs           2 (1-1 2) (equivalent 1, none 1)")
        .contains("1 in the source language")
        .contains("open out/report.html");
    assertThat(shell.read("out/run.json"))
        .contains("\"given.files\": 1", "\"given.pairs\": 2", "\"pairs.tsv\": \"", "\"translate\"")
        .contains("pairs.tsv: 3 units: 2 paired, 1 without en");
    assertThat(shell.read("out/report.html")).contains("El barco salió del puerto.");
  }

  @ParameterizedTest
  @CsvSource({"tmx, pairs.tmx", "xliff, pairs.xlf", "xliff, pairs.mqxliff", "csv, pairs.csv"})
  void everyFormatIsTaken(String format, String name) {
    shell.run("export", "in/pairs.tsv", "--format", format, "-o", name);

    Shell.Result result = shell.run("run", name, "-o", "out");
    assertThat(result.code()).as(result.err()).isZero();
    assertThat(result.err()).contains("pairs of others 2 judged, files 1");
  }

  @Test
  void documentsAndPairsAreBothDone() throws Exception {
    shell.write("in/a.es.txt", "La casa de mi hermana es azul. El río pasa por el pueblo.\n");
    shell.write("in/a.en.txt", "My sister's house is blue. The river runs through the village.\n");
    shell.write("in/settings.tsv", "name\tvalue\nwidth\t12\n");
    shell.write("in/records.tsv", "id\ttext\n1\tHola.\n");
    shell.write("in/semicolons.csv", "source;target\nBuenos días.;Good morning.\n");

    Shell.Result result = shell.run("run", "in", "-v", "-o", "out");
    assertThat(result.code()).as(result.err()).isZero();
    assertThat(result.err())
        .contains("documents       2 read, 0 failed, 2 passed over")
        .contains("in/settings.tsv: passed over", "in/records.tsv: passed over")
        .contains("pairs of others 3 judged, files 2");
    assertThat(pairs())
        .extracting(p -> p.source().orElseThrow().document())
        .containsExactly(
            "a.es.txt", "a.es.txt", "pairs.tsv", "pairs.tsv", "pairs.tsv", "semicolons.csv");
    assertThat(shell.read("out/run.json"))
        .contains("\"pairs.total\": 5", "\"document-pairs.parallel\": 1", "\"semicolons.csv\": \"");
  }

  @Test
  void whatHoldsNoPairIsToldAndTheOthersGoOn() {
    shell.write(
        "in/fr.tmx",
        "<tmx version=\"1.4\"><header srclang=\"fr\"/><body><tu><tuv xml:lang=\"fr\"><seg>Oui."
            + "</seg></tuv><tuv xml:lang=\"de\"><seg>Ja.</seg></tuv></tu></body></tmx>");

    Shell.Result result = shell.run("run", "in", "-o", "out");
    assertThat(result.code()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(result.err()).contains("in/fr.tmx: error: ", "de (1), fr (1)");
    assertThat(shell.read("out/run.json")).contains("fr.tmx: error").doesNotContain("in/fr.tmx");

    Shell.Result alone = shell.run("run", "in/fr.tmx", "-o", "none");
    assertThat(alone.code()).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(alone.errors()).hasSize(1);
    assertThat(folder.resolve("none")).doesNotExist();
  }

  @Test
  void otherCharsetsAndVarietiesAreTakenAsByAlign() {
    shell.write(
        "pt.tsv",
        "pt-BR\tpt-PT\nO ônibus chegou.\tO autocarro chegou.\n"
            .getBytes(Charset.forName("windows-1252")));

    Shell.Result result =
        shell.run(
            "run", "pt.tsv", "-s", "pt-BR", "-t", "pt-PT", "--charset", "cp1252", "-o", "out");
    assertThat(result.code()).as(result.err()).isZero();
    assertThat(shell.read("out/bitext.tsv")).contains("O ônibus chegou.", "O autocarro chegou.");
  }

  @Test
  void theBudgetHoldsForBothTogether() {
    shell.write("a.es.txt", "La casa es azul.\n");
    shell.write("a.en.txt", "The house is blue.\n");

    Shell.Result result =
        shell.run("run", "a.es.txt", "a.en.txt", "in/pairs.tsv", "--max-chars", "20", "-o", "out");
    assertThat(result.code()).as(result.err()).isEqualTo(ExitCode.QUOTA);
    assertThat(shell.read("out/run.json")).contains("\"translation.code-points\": 16");
  }

  @Test
  void decisionsAreForDocuments() {
    shell.write("decisions.jsonl", "");
    Shell.Result result =
        shell.run("run", "in/pairs.tsv", "--decisions", "decisions.jsonl", "-o", "out");
    assertThat(result.code()).isEqualTo(ExitCode.USAGE);
    assertThat(result.err()).contains("--decisions and --pairs are for documents");
  }
}
