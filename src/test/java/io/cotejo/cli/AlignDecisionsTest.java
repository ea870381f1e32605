package io.cotejo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.cli.console.ExitCode;
import io.cotejo.review.DecisionLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Around what people decided, the rest is aligned anew. */
class AlignDecisionsTest {

  private static final List<String> SPANISH =
      List.of(
          "El barco salió de Manta a las 12.",
          "Los pescadores lo buscaron durante dos días.",
          "El ministro de Pesca dio las gracias a los vecinos.",
          "La tormenta hundió 14 lanchas en el puerto.");

  private static final List<String> ENGLISH =
      List.of(
          "The ship left Manta at 12.",
          "The fishermen searched for it during two days.",
          "The minister of Fishing thanked the neighbours.",
          "The storm sank 14 boats in the port.");

  @TempDir private Path folder;

  private Shell shell;

  @BeforeEach
  void write() {
    shell = new Shell(folder);
    shell.write("es.txt", String.join("\n\n", SPANISH) + "\n");
    shell.write("en.txt", String.join("\n\n", ENGLISH) + "\n");
  }

  private static String line(int sequence, String state, String source, String target) {
    return "{\"seq\":"
        + sequence
        + ",\"op\":\"accept\",\"time\":\"\",\"put\":[{"
        + passage("source", "es.txt", source)
        + (target.isEmpty() ? "" : "," + passage("target", "en.txt", target))
        + ",\"state\":\""
        + state
        + "\"}]}\n";
  }

  /** The key is no one's: the text finds the sentence. */
  private static String passage(String side, String document, String text) {
    return "\"%s\":{\"document\":\"%s\",\"sentences\":[\"0\"],\"text\":\"%s\"}"
        .formatted(side, document, text);
  }

  private Shell.Result align(String mode, String... more) {
    return shell.run(
        Stream.concat(
                Stream.of("align", "es.txt", "en.txt", "--mode", mode, "--format", "tsv"),
                Stream.of(more))
            .toArray(String[]::new));
  }

  /** Lines of a TSV as {@code source = target}. */
  private static List<String> pairs(String tsv) {
    return tsv.lines()
        .map(line -> line.split("\t", -1))
        .map(cells -> cells[7] + " = " + cells[11])
        .toList();
  }

  private static String pair(int source, int target) {
    return SPANISH.get(source) + " = " + ENGLISH.get(target);
  }

  @ParameterizedTest
  @ValueSource(strings = {"parallel", "comparable", "auto"})
  void whatPeopleLinkedStaysAndWhatTheyRejectedIsNotMade(String mode) {
    shell.write(
        "log.jsonl",
        line(1, "edited", SPANISH.get(0), ENGLISH.get(3))
            + line(2, "rejected", SPANISH.get(1), ENGLISH.get(1))
            + line(3, "unaligned", SPANISH.get(2), ""));

    Shell.Result free = align(mode);
    Shell.Result bound = align(mode, "--decisions", "log.jsonl");

    assertThat(pairs(free.out())).contains(pair(0, 0), pair(1, 1), pair(2, 2));
    assertThat(bound.code()).isEqualTo(ExitCode.OK);
    assertThat(pairs(bound.out()))
        .contains(pair(0, 3), SPANISH.get(2) + " = ")
        .doesNotContain(pair(0, 0), pair(1, 1));
    assertThat(bound.err()).contains("decisions  3 in force, 0 stale\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"parallel", "comparable"})
  void aLogOnAnotherSegmentationIsHeededWhereItFitsAndToldWhereNot(String mode) {
    shell.write(
        "log.jsonl",
        line(1, "edited", SPANISH.get(0) + " " + SPANISH.get(1), ENGLISH.get(3))
            + line(2, "accepted", "El ministro de Pesca", ENGLISH.get(2)));

    Shell.Result bound = align(mode, "--decisions", "log.jsonl");

    assertThat(pairs(bound.out())).contains(SPANISH.get(0) + " " + pair(1, 3));
    assertThat(bound.err())
        .contains(
            "decision 2 (accept) is stale, not applied: the text is not there any more: “El ministro"
                + " de Pesca”\n",
            "decisions  2 in force, 1 stale\n");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void onePairThatIsRejectedMakesNoOtherTextOfATranslation(int rejected) {
    shell.write("log.jsonl", line(1, "rejected", SPANISH.get(rejected), ENGLISH.get(rejected)));

    Shell.Result free = shell.run("run", "es.txt", "en.txt", "-o", "free");
    Shell.Result bound =
        shell.run("run", "es.txt", "en.txt", "-o", "bound", "--decisions", "log.jsonl");

    assertThat(free.err()).contains("document pairs  parallel 1\n");
    assertThat(bound.err()).contains("document pairs  parallel 1\n", "1 in force, 0 stale");
    assertThat(pairs(shell.read("bound/bitext.tsv")))
        .containsAll(
            IntStream.range(0, 4).filter(k -> k != rejected).mapToObj(k -> pair(k, k)).toList())
        .doesNotContain(pair(rejected, rejected));
  }

  @ParameterizedTest
  @ValueSource(strings = {"parallel", "comparable"})
  void linesAreAlignedAroundDecisionsToo(String mode) {
    shell.write("es.txt", String.join("\n", SPANISH) + "\n");
    shell.write("en.txt", String.join("\n", ENGLISH) + "\n");
    shell.write("log.jsonl", line(1, "accepted", SPANISH.get(1), ENGLISH.get(2)));

    Shell.Result bound =
        shell.run(
            "align",
            "--one-per-line",
            "es.txt",
            "en.txt",
            "--mode",
            mode,
            "--decisions",
            "log.jsonl");

    assertThat(bound.out()).contains("[1]:[2]:");
    assertThat(bound.err()).contains("decisions  1 in force, 0 stale\n");
  }

  @Test
  void aRunAroundALogHandsItToTheNextReview() throws IOException {
    String log = line(1, "accepted", SPANISH.get(1), ENGLISH.get(2));
    shell.write("log.jsonl", log);

    Shell.Result first =
        shell.run("run", "es.txt", "en.txt", "-o", "out", "--decisions", "log.jsonl");
    assertThat(first.code()).isEqualTo(ExitCode.OK);
    assertThat(Files.readString(folder.resolve("out").resolve(DecisionLog.FILE))).isEqualTo(log);
    assertThat(pairs(Files.readString(folder.resolve("out/bitext.tsv")))).contains(pair(1, 2));

    shell.write("log.jsonl", log + line(2, "rejected", SPANISH.get(0), ENGLISH.get(0)));
    Shell.Result second =
        shell.run("run", "es.txt", "en.txt", "-o", "out", "--decisions", "log.jsonl");
    assertThat(second.err()).contains("out/decisions.jsonl: warning: holds other decisions");
    assertThat(Files.readString(folder.resolve("out").resolve(DecisionLog.FILE))).isEqualTo(log);
  }

  @Test
  void aLogThatIsNotThereOrFlagsThatDoNotFitAreTold() {
    assertThat(align("auto", "--decisions", "none.jsonl"))
        .isEqualTo(
            new Shell.Result(
                ExitCode.INVALID_INPUT, "", "none.jsonl: error: no such file; check the name\n"));
    assertThat(
            shell
                .run(
                    "align",
                    "--one-per-line",
                    "es.txt",
                    "en.txt",
                    "--boundary",
                    "x",
                    "--decisions",
                    "log.jsonl")
                .code())
        .isEqualTo(ExitCode.USAGE);
  }

  @Test
  void whatTheRunWasMadeWithoutIsExportedAsRejected() {
    shell.write(
        "d.jsonl",
        line(1, "rejected", SPANISH.get(1), ENGLISH.get(1))
            + line(2, "rejected", SPANISH.get(3), ENGLISH.get(3))
            + line(3, "accepted", SPANISH.get(0), ENGLISH.get(0)));
    shell.run("run", "es.txt", "en.txt", "--decisions", "d.jsonl", "-o", "out");

    Shell.Result export = shell.run("export", "out", "--include", "rejected", "--format", "tsv");
    assertThat(export.err())
        .isEqualTo(
            "out: 2 rejected pairs that the run was made without are taken from its decisions\n");
    assertThat(export.out().lines().skip(1))
        .hasSize(2)
        .allMatch(row -> row.contains("\t1-1\t\t\t"))
        .allMatch(row -> row.contains("\trejected"));
    assertThat(export.out()).contains(SPANISH.get(1), ENGLISH.get(1), SPANISH.get(3));
    assertThat(shell.run("export", "out", "--format", "tsv").out()).doesNotContain("rejected");
    assertThat(shell.run("export", "out", "--include", "rejected", "--format", "tmx").out())
        .contains("<prop type=\"x-state\">rejected</prop>", ENGLISH.get(3))
        .doesNotContain(ENGLISH.get(0));
  }
}
