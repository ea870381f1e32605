package io.cotejo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.cli.console.ExitCode;
import io.cotejo.pipeline.Version;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code cotejo evaluate} on files that cannot be measured: one clear line, never a crash. */
class EvaluateBadInputTest {

  @TempDir private Path folder;

  private LineFiles files;

  @BeforeEach
  void writeBeads() {
    files = new LineFiles(folder);
    files.write("good", "[0]:[0]\n");
    files.write("empty", "");
    files.write("latin", new byte[] {'[', (byte) 0xF1, ']'});
  }

  private void assertRefused(String message, String kind, String gold, String... test) {
    String[] command = new String[4 + test.length];
    command[0] = "evaluate";
    command[1] = kind;
    command[2] = "--gold=" + gold;
    command[3] = "-q";
    for (int k = 0; k < test.length; k++) {
      command[4 + k] = "--test=" + test[k];
    }
    files.assertRefused(message, command);
  }

  @ParameterizedTest
  @ValueSource(strings = {"alignment", "links", "calibration"})
  void goldAndTestGoInPairs(String kind) {
    assertRefused(
        "--test: error: 2 files for 1 gold files; they go in pairs", kind, "good", "good", "good");
    assertRefused("--test: error: 0 files for 1 gold files; they go in pairs", kind, "good");
  }

  @ParameterizedTest
  @ValueSource(strings = {"alignment", "links", "calibration"})
  void aBrokenBeadIsNamedByItsPlace(String kind) {
    files.write("bad", "[0]:[0]\n\n[1]:1\n");
    files.write("twice", "[1, 1]:[0]\n");
    assertRefused("bad:3:5: error: expected [, as in [0, 1]:[0]", kind, "good", "bad");
    assertRefused("bad:3:5: error: expected [, as in [0, 1]:[0]", kind, "bad", "good");
    assertRefused(
        "twice:1:5: error: index 1 is in the bead already: name each sentence once",
        kind,
        "good",
        "twice");
  }

  @Test
  void aCostIsNoConfidence() {
    files.write("costs", "[0]:[0]:1.25\n");
    assertRefused(
        "costs: error: a confidence must be from 0 to 1, not a cost such as 1.25",
        "calibration",
        "good",
        "costs");
    assertThat(files.output("evaluate", "alignment", "--gold=good", "--test=costs"))
        .contains("1.0000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"alignment", "links", "calibration", "chrf"})
  void emptyFilesAreMeasured(String kind) {
    assertThat(files.output("evaluate", kind, "--gold=empty", "--test=empty"))
        .contains("0.0000", "|version:" + Version.number())
        .doesNotContain("NaN");
  }

  @ParameterizedTest
  @ValueSource(strings = {"boundaries", "languages"})
  void emptyGoldIsMeasured(String kind) {
    assertThat(files.output("evaluate", kind, "--gold=empty"))
        .contains("0.0000", "|version:" + Version.number())
        .doesNotContain("NaN");
  }

  @Test
  void brokenGoldBoundariesAreNamedByTheirLine() {
    files.write("bad.jsonl", "\n{\"text\":\"A.\",\"sentences\":[[9,1]]}\n");
    assertRefused(
        "bad.jsonl:2: error: not a text with its sentences (a sentence leaves the text: [9, 1]);"
            + " write the file anew, or take this line out",
        "boundaries",
        "bad.jsonl");
    files.write("cut.jsonl", "{\"text\":\n");
    LineFiles.Result result = files.run("evaluate", "boundaries", "--gold", "cut.jsonl");
    assertThat(result.code()).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(result.err()).hasLineCount(1).startsWith("cut.jsonl:1: error: not a text with its");
  }

  @Test
  void boundariesOfOtherTextsAreNoTest() {
    files.write("a.jsonl", "{\"text\":\"A.\",\"sentences\":[[0,2]]}\n");
    files.write("b.jsonl", "{\"text\":\"B.\",\"sentences\":[[0,2]]}\n");
    String message = "--test: error: its texts are not those of the gold, in their order";
    assertRefused(message, "boundaries", "a.jsonl", "b.jsonl");
    assertRefused(message, "boundaries", "a.jsonl", "empty");
  }

  @Test
  void labelsNeedATabAndMustBeAsMany() {
    files.write("labels", "es\tHola.\nen Hello.\n");
    files.write("one", "es\tHola.\n");
    files.write("two", "es\nen\n");
    assertRefused("labels:2: error: needs a label, a tab and a sentence", "languages", "labels");
    assertRefused("--test: error: 2 labels for 1 of the gold", "languages", "one", "two");
  }

  @Test
  void translationsMustBeAsManyAsReferences() {
    files.write("two", "a\nb\n");
    assertRefused("two: error: 2 lines for 1 of good", "chrf", "good", "two");
    assertRefused("--test: error: give one file", "chrf", "good", "good", "good");
    assertRefused("--test: error: give one file", "chrf", "good");
  }

  @ParameterizedTest
  @ValueSource(strings = {"alignment", "links", "calibration", "boundaries", "languages", "chrf"})
  void aFileThatIsMissingOrNotUtf8IsNamed(String kind) {
    assertRefused(
        "nowhere: error: no such file or folder; check the name", kind, "nowhere", "good");
    assertRefused("latin: error: not UTF-8; convert it", kind, "latin", "empty");
  }

  @Test
  void aKindThatIsNoneIsWrongUsage() {
    LineFiles.Result result = files.run("evaluate", "beauty", "--gold=good");
    assertThat(result.code()).isEqualTo(ExitCode.USAGE);
    assertThat(result.err()).contains("beauty").contains("alignment");
    assertThat(files.run("evaluate", "links").code()).isEqualTo(ExitCode.USAGE);
  }
}
