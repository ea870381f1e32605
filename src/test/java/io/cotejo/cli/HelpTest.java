package io.cotejo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.cli.console.ExitCode;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people see who ask, and who ask wrongly. */
class HelpTest {

  @TempDir private Path folder;

  private Shell.Result run(String... arguments) {
    return new Shell(folder).run(arguments);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "run",
        "segment",
        "detect",
        "translate",
        "align",
        "mine",
        "export",
        "evaluate",
        "train-splitter"
      })
  void everyCommandShowsExamples(String command) {
    Shell.Result result = run(command, "--help");
    assertThat(result.code()).isEqualTo(ExitCode.OK);
    assertThat(result.out())
        .contains("Usage: cotejo " + command)
        .containsPattern("Examples?:\n  cotejo " + command);
    assertThat(result.err()).isEmpty();
  }

  @Test
  void theTopCommandNamesAllCommandsAndExitCodes() {
    Shell.Result result = run("--help");
    assertThat(result.code()).isEqualTo(ExitCode.OK);
    assertThat(result.out())
        .contains("run", "segment", "detect", "translate", "align", "export", "train-splitter")
        .contains("Exit codes:", "some documents failed");
  }

  @Test
  void helpIsAWord() {
    assertThat(run("help")).isEqualTo(run("--help"));
    assertThat(run("help", "run")).isEqualTo(run("run", "--help"));
    assertThat(run("help", "dictionary", "stats")).isEqualTo(run("dictionary", "stats", "--help"));
    assertThat(run("version")).isEqualTo(run("--version"));
    assertUsage(run("help", "ruin"), "ruin", "see cotejo --help");
  }

  @Test
  void standardInputIsReadOnce() {
    assertUsage(run("score", "-", "-"), "- is named 2 times", "see cotejo score --help");
    assertUsage(run("align", "x", "-", "--links", "-"), "once", "see cotejo align --help");
    assertUsage(run("run", "-", "--files-from", "-"), "once", "see cotejo run --help");
    assertUsage(run("dictionary", "stats", "-", "-"), "once", "see cotejo dictionary stats --help");
  }

  @Test
  void valuesAreNamedAsTheyAreTyped() {
    assertUsage(
        run("evaluate", "beds"),
        "'beds'; name one of alignment, calibration",
        "see cotejo evaluate");
    assertUsage(run("tm", "drop"), "name one of stats, export, import, prune", "see cotejo tm");
    assertUsage(
        run("export", "--format", "pdf"), "moses, moses-source, moses-target", "see cotejo export");
    assertUsage(run("run", "--mode", "x"), "auto, parallel, comparable", "see cotejo run --help");
    assertThat(run("export", "--format", "MOSES_source", "no.jsonl").err()).contains("no.jsonl");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--version", "-V"})
  void tellsItsVersion(String flag) {
    Shell.Result result = run(flag);
    assertThat(result.code()).isEqualTo(ExitCode.OK);
    assertThat(result.out()).matches("cotejo \\S+\n");
  }

  @Test
  void noCommandIsWrongUsage() {
    assertUsage(run(), "name a command", "see cotejo --help");
  }

  @Test
  void anUnknownCommandIsWrongUsage() {
    assertUsage(run("ruin"), "ruin", "perhaps: run", "see cotejo --help");
  }

  @Test
  void anUnknownOptionIsWrongUsage() {
    assertUsage(run("run", "--upside-down"), "--upside-down", "see cotejo run --help");
  }

  @Test
  void aValueWithoutMeaningIsWrongUsage() {
    assertUsage(
        run("run", "--threads", "0"), "threads must be 1 or more: 0", "see cotejo run --help");
    assertUsage(run("run", "--threads", "many"), "'many'", "see cotejo run --help");
    assertUsage(run("run", "--min-confidence", "2"), "from 0 to 1: 2.0", "see cotejo run --help");
    assertUsage(run("run", "--min-confidence", "NaN"), "from 0 to 1: NaN", "see cotejo run --help");
    assertUsage(run("run", "--mode", "sideways"), "sideways", "see cotejo run --help");
    assertUsage(run("align", "--source", "xx-bad!"), "ISO 639", "see cotejo align --help");
    assertUsage(run("align", "-s", "en"), "same language: en", "see cotejo align --help");
    assertUsage(run("segment", "--charset", "utf-80"), "'utf-80'", "see cotejo segment --help");
    assertUsage(run("export", "--format", "pdf"), "pdf", "see cotejo export --help");
    assertUsage(run("export", "x.jsonl"), "--format", "see cotejo export --help");
  }

  private static void assertUsage(Shell.Result result, String... words) {
    assertThat(result.code()).isEqualTo(ExitCode.USAGE);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains(words).doesNotContain("\tat ", "Exception", "Usage:");
    assertThat(result.errors()).hasSizeBetween(2, 4).last().asString().startsWith("see cotejo ");
  }
}
