package io.cotejo.cli.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.cli.LineFiles;
import io.cotejo.cli.console.ExitCode;
import io.cotejo.pipeline.Version;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code cotejo evaluate}: figures that can be computed by hand. */
class EvaluateCommandTest {

  private static final String GOLD = "[0]:[0]\n[1]:[1]\n[2, 3]:[2]\n[4]:[]\n[]:[3]\n";
  private static final String TEST = "[0]:[0]\n[1]:[1]:0.5\n\n[2]:[2]\n[3]:[]\n[4]:[3]\n";

  @TempDir private Path folder;

  private LineFiles files;

  @BeforeEach
  void writeBeads() {
    files = new LineFiles(folder);
    files.write("gold", GOLD);
    files.write("test", TEST);
  }

  private String evaluate(String kind, String gold, String test, String... more) {
    return files.output(
        Stream.concat(Stream.of("evaluate", kind, "--gold", gold, "--test", test), Stream.of(more))
            .toArray(String[]::new));
  }

  /** The cells of the row that begins so. */
  private static List<String> row(String table, String label) {
    String line = table.lines().filter(l -> l.startsWith(label)).findFirst().orElseThrow();
    return Arrays.asList(line.substring(label.length()).strip().split(" +"));
  }

  @Test
  void alignmentCountsBeadsStrictlyAndLaxly() {
    String table = evaluate("alignment", "gold", "test");
    assertThat(row(table, "strict, nulls counted")).containsExactly("0.4000", "0.6667", "0.5000");
    assertThat(row(table, "lax, nulls counted")).containsExactly("0.6000", "1.0000", "0.7500");
    assertThat(row(table, "sound, nulls counted")).containsExactly("0.4000", "0.6667", "0.5000");
    assertThat(row(table, "strict, nulls ignored")).containsExactly("0.5000", "0.6667", "0.5714");
    assertThat(row(table, "lax, nulls ignored")).containsExactly("0.7500", "1.0000", "0.8571");
    assertThat(table)
        .endsWith(
            "\nstrict-lax-sound|nulls:both|coarse:counted|docs:1|version:"
                + Version.number()
                + "\n");
  }

  @Test
  void severalDocumentsAreCountedTogether() {
    String table =
        files.output("evaluate", "alignment", "--gold", "gold", "gold", "--test", "test", "gold");
    assertThat(row(table, "strict, nulls counted")).containsExactly("0.7000", "0.8333", "0.7609");
    assertThat(table).contains("|docs:2|");
  }

  @Test
  void coarseBeadsCanBeLeftOut() {
    files.write("coarse", "[0, 1]:[0, 1]\n[2]:[2]\n");
    files.write("fine", "[0]:[0]\n[1]:[1]\n[2]:[2]\n");
    assertThat(row(evaluate("alignment", "coarse", "fine"), "strict, nulls counted"))
        .containsExactly("0.3333", "0.5000", "0.4000");
    String table = evaluate("alignment", "coarse", "fine", "--leave-out-coarse");
    assertThat(row(table, "strict, nulls counted")).containsExactly("1.0000", "1.0000", "1.0000");
    assertThat(table).contains("3 coarse beads left out\n", "|coarse:left-out|");
  }

  @Test
  void calibrationComparesConfidencesWithWhatIsRight() {
    files.write("sure", "[0]:[0]:0.9\n[1]:[2]:0.3\n[4]:[]\n");
    String table = evaluate("calibration", "gold", "sure");
    assertThat(row(table, "all claims")).containsExactly("2");
    assertThat(row(table, "right ")).containsExactly("0.5000");
    assertThat(row(table, "ece")).containsExactly("0.2000");
    assertThat(row(table, "auc")).containsExactly("1.0000");
    assertThat(row(table, "brier")).containsExactly("0.0500");
    assertThat(row(table, "wrong-in-doubt")).containsExactly("1.0000");
    assertThat(table).contains("\ncalibration|right:sound|bins:10|doubt:0.8|n:2|version:");
  }

  @Test
  void calibrationCanJudgeLaxlyAndLeaveOutCoarseBeads() {
    files.write("coarse", "[0, 1]:[0, 1]\n[2]:[]\n[3]:[2]\n");
    files.write("sure", "[0]:[0]:0.9\n[1]:[]:0.4\n[2, 3]:[2]:0.8\n");
    assertThat(row(evaluate("calibration", "coarse", "sure"), "right ")).containsExactly("0.3333");
    String lax = evaluate("calibration", "coarse", "sure", "--lax");
    assertThat(row(lax, "right ")).containsExactly("0.6667");
    assertThat(lax).contains("\ncalibration|right:lax|");
    String finer = evaluate("calibration", "coarse", "sure", "--lax", "--leave-out-coarse");
    assertThat(row(finer, "all claims")).containsExactly("1");
    assertThat(row(finer, "right ")).containsExactly("1.0000");
  }

  @Test
  void linksMayCross() {
    files.write("links.gold", "[0]:[3]\n[2, 3]:[1]\n[4]:[]\n");
    files.write("links.test", "[2]:[1]\n[0]:[3]:0.7\n[1]:[0]\n[5]:[]\n");
    String table = evaluate("links", "links.gold", "links.test");
    assertThat(row(table, "links ")).containsExactly("0.3333", "0.5000", "0.4000");
    assertThat(row(table, "cells ")).containsExactly("0.6667", "0.6667", "0.6667");
    assertThat(table).contains("\nlinks|nulls:ignored|docs:1|version:");
  }

  @Test
  void boundariesAreThoseThatCotejoFindsOrThoseOfAFile() {
    String text = "{\"text\":\"Llovió. Salió el sol.\",\"sentences\":";
    files.write("two.jsonl", text + "[[0,7],[8,21]]}\n");
    files.write("one.jsonl", text + "[[0,21]]}\n");
    String own = files.output("evaluate", "boundaries", "--gold", "two.jsonl");
    assertThat(row(own, "boundaries ")).containsExactly("1.0000", "1.0000", "1.0000");
    assertThat(own).contains("\nboundaries|last:left-out|docs:1|version:");
    String given = evaluate("boundaries", "two.jsonl", "one.jsonl");
    assertThat(row(given, "boundaries ")).containsExactly("0.0000", "0.0000", "0.0000");
    assertThat(evaluate("boundaries", "two.jsonl", "two.jsonl")).isEqualTo(own);
  }

  @Test
  void languagesAreThoseThatCotejoTellsOrThoseOfAFile() {
    files.write(
        "labels",
        """
        es\tEl barco salió del puerto y nadie volvió a verlo.
        en\tThe ship left the port and nobody ever saw it again.
        """);
    files.write("guesses", "es\tno matter what\nes\n");
    String own = files.output("evaluate", "languages", "--gold", "labels");
    assertThat(row(own, "accuracy")).containsExactly("1.0000");
    String given = evaluate("languages", "labels", "guesses");
    assertThat(row(given, "accuracy")).containsExactly("0.5000");
    assertThat(row(given, "es ")).containsExactly("1", "0.5000", "1.0000", "0.6667");
    assertThat(given).contains("\nlabels|macro:gold-labels|n:2|version:");
  }

  @Test
  void chrfComparesLineByLine() {
    files.write("ref", "abcd\n");
    files.write("mt", "abce\n");
    // Of 1 to 4 letters, 3 of 4, 2 of 3, 1 of 2 and 0 of 1 are right.
    String table = evaluate("chrf", "ref", "mt");
    assertThat(table).contains("47.9167").contains("\nchrF2|nrefs:1|case:mixed|");
    assertThat(evaluate("chrf", "ref", "ref")).contains("100.0000");
  }

  @Test
  void failsIfAFigureIsUnderTheBar() {
    String[] command = {
      "evaluate",
      "alignment",
      "--gold",
      "gold",
      "--test",
      "test",
      "--fail-under",
      "strict=0.5,lax=0.9,lax.recall=1,strict.precision=0.41"
    };
    LineFiles.Result result = files.run(command);
    assertThat(result.code()).isEqualTo(ExitCode.CHECK_FAILED);
    assertThat(result.err().lines())
        .containsExactly(
            "cotejo: error: lax is 0.7500, under 0.9000",
            "cotejo: error: strict.precision is 0.4000, under 0.4100");
    assertThat(result.out()).isEqualTo(evaluate("alignment", "gold", "test"));
    command[7] = "strict=0.4999,lax=0.75";
    assertThat(files.output(command)).isEqualTo(result.out());
  }

  @Test
  void theFiguresThatThereAreAreListed() {
    LineFiles.Result result =
        files.run(
            "evaluate", "links", "--gold", "gold", "--test", "test", "--fail-under", "lax=0.9");
    assertThat(result.code()).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(result.err().lines())
        .containsExactly(
            "--fail-under: error: there is no figure 'lax'; there are [links.precision,"
                + " links.recall, links.f1, cells.precision, cells.recall, cells.f1]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"lax", "lax=high", "lax=NaN"})
  void aBarIsANumber(String bar) {
    LineFiles.Result result =
        files.run("evaluate", "alignment", "--gold=gold", "--test=test", "--fail-under", bar);
    assertThat(result.code()).isEqualTo(ExitCode.USAGE);
    assertThat(result.err()).contains("--fail-under").contains("see cotejo evaluate --help");
    assertThat(result.out()).isEmpty();
  }

  @Test
  void theLocaleChangesNothing() {
    Locale before = Locale.getDefault();
    for (String kind : List.of("alignment", "links", "LINKS", "calibration")) {
      String expected = evaluate(kind, "gold", "test");
      try {
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        assertThat(evaluate(kind, "gold", "test")).isEqualTo(expected);
      } finally {
        Locale.setDefault(before);
      }
    }
  }
}
