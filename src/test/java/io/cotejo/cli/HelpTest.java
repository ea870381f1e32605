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

  @ParameterizedTest
  @ValueSource(strings = {"--version", "-V"})
  void tellsItsVersion(String flag) {
    Shell.Result result = run(flag);
    assertThat(result.code()).isEqualTo(ExitCode.OK);
    assertThat(result.out()).matches("cotejo \\S+\n");
  }

  @Test
  void noCommandIsWrongUsage() {
    assertUsage(run(), "name a command", "Usage: cotejo ");
  }

  @Test
  void anUnknownCommandIsWrongUsage() {
    assertUsage(run("ruin"), "ruin", "cotejo run");
  }

  @Test
  void anUnknownOptionIsWrongUsage() {
    assertUsage(run("run", "--upside-down"), "--upside-down", "Usage: cotejo run");
  }

  @Test
  void aValueWithoutMeaningIsWrongUsage() {
    assertUsage(run("run", "--threads", "0"), "threads must be 1 or more: 0", "Usage: cotejo run");
    assertUsage(run("run", "--threads", "many"), "'many'", "Usage: cotejo run");
    assertUsage(run("run", "--min-confidence", "2"), "from 0 to 1: 2.0", "Usage: cotejo run");
    assertUsage(run("run", "--min-confidence", "NaN"), "from 0 to 1: NaN", "Usage: cotejo run");
    assertUsage(run("run", "--mode", "sideways"), "sideways", "Usage: cotejo run");
    assertUsage(run("align", "--source", "xx-bad!"), "ISO 639", "Usage: cotejo align");
    assertUsage(run("align", "-s", "en"), "same language: en", "Usage: cotejo align");
    assertUsage(run("segment", "--charset", "utf-80"), "'utf-80'", "Usage: cotejo segment");
    assertUsage(run("export", "--format", "pdf"), "pdf", "Usage: cotejo export");
    assertUsage(run("export", "x.jsonl"), "--format", "Usage: cotejo export");
  }

  private static void assertUsage(Shell.Result result, String... words) {
    assertThat(result.code()).isEqualTo(ExitCode.USAGE);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains(words).doesNotContain("\tat ", "Exception");
  }
}
