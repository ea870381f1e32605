package io.cotejo.cli;

import static io.cotejo.cli.LineFiles.assertComplete;
import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.cli.console.ExitCode;
import io.cotejo.testing.ParallelText;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code cotejo align --batch}: many pairs of files. */
class AlignBatchTest {

  private static final String GOOD = "a.s\ta.t\ta.p\tout/a.beads\nb.s\tb.t\tb.p\tout/b.beads\n";

  @TempDir private Path folder;

  private LineFiles files;
  private ParallelText first;
  private ParallelText second;

  @BeforeEach
  void writePairs() {
    files = new LineFiles(folder);
    first = files.writeParallel("a", 1, 25);
    second = files.writeParallel("b", 2, 40);
  }

  private void assertBothWritten() {
    assertCovers("out/a.beads", first);
    assertCovers("out/b.beads", second);
  }

  private void assertCovers(String name, ParallelText text) {
    assertComplete(files.read(name), text.pair().source().size(), text.pair().target().size());
  }

  @Test
  void alignsEachPairAsByItself() {
    files.write("pairs.tsv", "# source, target, pivot, output\n\n" + GOOD);
    assertThat(files.output("align", "--batch", "pairs.tsv")).isEmpty();
    assertBothWritten();
    assertThat(files.read("out/b.beads"))
        .isEqualTo(files.output("align", "--one-per-line", "b.s", "b.t", "--pivot", "b.p"));
  }

  @Test
  void coversTheSameWithAPool() {
    files.write("pairs.tsv", GOOD);
    assertThat(files.output("align", "--batch", "pairs.tsv", "--pool")).isEmpty();
    assertBothWritten();
  }

  @Test
  void readsAListWithAMarkAndOtherLineEnds() {
    files.write("pairs.tsv", "\uFEFF" + GOOD.replace("\n", "\r\n"));
    assertThat(files.output("align", "--batch", "pairs.tsv")).isEmpty();
    assertBothWritten();
  }

  @Test
  void writesTheFormatThatIsAskedFor() {
    files.write("pairs.tsv", "a.s\ta.t\ta.p\ta.jsonl\n");
    assertThat(files.output("align", "--batch", "pairs.tsv", "--format", "jsonl")).isEmpty();
    assertThat(files.read("a.jsonl")).startsWith("{\"id\":");
  }

  @Test
  void notesOnceThatPairsWithoutAPivotAreNotTranslated() {
    files.write("pairs.tsv", "a.s\ta.t\t\ta.beads\nb.s\tb.t\t\tb.beads\n");
    LineFiles.Result result = files.run("align", "--batch", "pairs.tsv", "-b", "none");
    assertThat(result.err()).hasLineCount(1).startsWith("cotejo: note: no translation");
    assertThat(result.code()).isEqualTo(ExitCode.OK);
    assertCovers("a.beads", first);
    assertCovers("b.beads", second);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--pool", "--threads=1"})
  void oneBadPairDoesNotStopTheOthers(String flag) {
    files.write("a.short", "one\n");
    files.write(
        "pairs.tsv",
        "nowhere\ta.t\ta.p\tout/x.beads\n"
            + "a.s\ta.t\ta.short\tout/y.beads\n"
            + "a.s\ta.t\ta.p\ta.s/z.beads\n"
            + GOOD);
    LineFiles.Result result = files.run("align", "--batch", "pairs.tsv", flag);
    assertThat(result.code()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(result.err())
        .hasLineCount(3)
        .contains("nowhere: error: no such file or folder; check the name")
        .contains("a.short: error: has 1 lines, its source " + first.pair().source().size())
        .contains("z.beads: error: ");
    assertBothWritten();
    assertThat(folder.resolve("out").toFile().list()).containsOnly("a.beads", "b.beads");
  }

  @Test
  void aPairWithoutEqualBoundariesIsABadPair() {
    files.write("c.s", "uno\n#\ndos\n");
    files.write("c.t", "one\ntwo\n");
    files.write("pairs.tsv", "c.s\tc.t\t\tout/c.beads\n" + GOOD);
    LineFiles.Result result = files.run("align", "--batch", "pairs.tsv", "--boundary", "#");
    assertThat(result.code()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(result.err()).hasLineCount(1).startsWith("c.t: error: boundary '#' stands 1 times");
    assertBothWritten();
  }

  @Test
  void ifNoPairWorksThereIsNoUsableInput() {
    files.write("pairs.tsv", "nowhere\ta.t\t\tx\na.s\tnowhere\t\ty\n");
    LineFiles.Result result = files.run("align", "--batch", "pairs.tsv");
    assertThat(result.code()).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(result.err())
        .hasLineCount(3)
        .contains("pairs.tsv: error: no pair could be aligned; see the messages above");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.s\ta.t\tx", "a.s a.t x", "a.s\ta.t\t\t"})
  void refusesALineThatIsNoPair(String line) {
    files.write("pairs.tsv", GOOD + "\n" + line + "\n");
    files.assertRefused(
        "pairs.tsv:4: error: needs tabs between source, target, pivot (or none, or several) and output",
        "align",
        "--batch",
        "pairs.tsv");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void refusesAListThatIsEmptyMissingOrNotUtf8() {
    files.write("empty.tsv", "# none yet\n\n");
    files.write("latin.tsv", new byte[] {'n', 'i', (byte) 0xF1, 'o', '\t'});
    files.assertRefused("empty.tsv: error: names no pair of files", "align", "--batch=empty.tsv");
    files.assertRefused("latin.tsv: error: not UTF-8; convert it", "align", "--batch=latin.tsv");
    files.assertRefused(
        "nowhere.tsv: error: no such file or folder; check the name",
        "align",
        "--batch=nowhere.tsv");
    files.assertRefused(".: error: is a folder; name a file", "align", "--batch=.");
  }

  @Test
  void aBatchNamesItsFilesItself() {
    files.write("pairs.tsv", GOOD);
    String message = "--batch names all inputs and outputs itself";
    files.assertWrongUsage(message, "align", "--batch=pairs.tsv", "a.s", "a.t");
    files.assertWrongUsage(message, "align", "--batch=pairs.tsv", "-o", "out.beads");
    files.assertWrongUsage(
        "--pivot and --links are for one pair", "align", "--batch=pairs.tsv", "--pivot=a.p");
    assertThat(folder.resolve("out")).doesNotExist();
  }
}
