package io.cotejo.cli;

import static io.cotejo.cli.LineFiles.assertComplete;
import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.evaluate.GoldBead;
import io.cotejo.testing.RandomTexts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code cotejo align --one-per-line} around boundaries and links that are known. */
class AlignKnownBeadsTest {

  private static final String MARK = ".EOA";

  @TempDir private Path folder;

  private LineFiles files;

  @BeforeEach
  void writeFiles() {
    files = new LineFiles(folder);
    List<String> texts = new RandomTexts(23, 400).sentences(12);
    List<String> source = new ArrayList<>(texts);
    List<String> target = new ArrayList<>(texts);
    source.add(5, MARK);
    source.add(9, MARK);
    target.add(3, MARK + " ");
    target.add(9, MARK);
    files.writeLines("s", source);
    files.writeLines("t", target);
    files.writeLines("plain", texts);
  }

  private String[] command(String source, String target, String... more) {
    List<String> all =
        new ArrayList<>(List.of("align", "--one-per-line", "-b", "none", "-q", source, target));
    all.addAll(List.of(more));
    return all.toArray(String[]::new);
  }

  private static long marksBefore(List<Integer> marks, int index) {
    return marks.stream().filter(m -> m < index).count();
  }

  private static boolean crosses(GoldBead bead) {
    return bead.source().stream()
        .anyMatch(
            i ->
                bead.target().stream()
                    .anyMatch(j -> marksBefore(List.of(5, 9), i) != marksBefore(List.of(3, 9), j)));
  }

  @Test
  void noBeadCrossesABoundary() {
    String free = files.output(command("s", "t"));
    assertThat(LineFiles.beads(free)).anyMatch(AlignKnownBeadsTest::crosses);
    String beads = files.output(command("s", "t", "--boundary", MARK));
    assertComplete(beads, 14, 14);
    assertThat(beads.lines()).contains("[5]:[3]:1", "[9]:[9]:1");
    assertThat(LineFiles.beads(beads)).noneMatch(AlignKnownBeadsTest::crosses);
  }

  @Test
  void aBoundaryThatStandsNowhereCutsNothing() {
    assertThat(files.output(command("plain", "plain", "--boundary", MARK)))
        .isEqualTo(files.output(command("plain", "plain")));
  }

  @Test
  void nothingButBoundariesIsFine() {
    files.write("marks", "#\n#\n\n#\n");
    assertThat(files.output(command("marks", "marks", "--boundary", "#")))
        .isEqualTo("[0]:[0]:1\n[1]:[1]:1\n[2]:[]:1\n[]:[2]:1\n[3]:[3]:1\n");
  }

  @Test
  void comparableTextsAreCutToo() {
    String beads = files.output(command("s", "t", "--boundary", MARK, "--mode", "comparable"));
    assertThat(beads.lines()).contains("[5]:[3]:1", "[9]:[9]:1");
    assertThat(LineFiles.beads(beads)).noneMatch(AlignKnownBeadsTest::crosses);
    assertThat(LineFiles.beads(beads).stream().flatMap(b -> b.source().stream())).hasSize(14);
  }

  @Test
  void unequalNumbersOfBoundariesAreTold() {
    files.assertRefused(
        "plain: error: boundary '.EOA' stands 2 times in the source and 0 times in the target",
        command("s", "plain", "--boundary", MARK));
  }

  @Test
  void linksAreKeptAndTheRestIsAlignedAroundThem() {
    String free = files.output(command("plain", "plain"));
    assertThat(free.lines()).noneMatch(l -> l.startsWith("[4]:[6]"));
    files.write("known", "[4]:[6]:0.3\n\n[8, 9]:[9]\n[11]:[]\n");
    String beads = files.output(command("plain", "plain", "--links", "known"));
    assertComplete(beads, 12, 12);
    assertThat(beads.lines()).contains("[4]:[6]:1", "[8, 9]:[9]:1");
    assertThat(LineFiles.beads(beads)).contains(new GoldBead(List.of(0), List.of(0)));
  }

  @Test
  void linksCanBeOfBoundariesAndRepeatThemselves() {
    files.write("known", "[5]:[3]:1\n[0]:[0]\n[0]:[0]\n[9]:[9]\n");
    String beads = files.output(command("s", "t", "--boundary", MARK, "--links", "known"));
    assertComplete(beads, 14, 14);
    assertThat(beads.lines()).contains("[0]:[0]:1", "[5]:[3]:1", "[9]:[9]:1");
  }

  @Test
  void linksNumberLinesBlankOnesToo() {
    files.write("gaps", "uno\n\ndos\ntres\n");
    files.write("known", "[0]:[0]\n[2]:[3]\n");
    String beads = files.output(command("gaps", "gaps", "--links", "known"));
    assertComplete(beads, 4, 4);
    assertThat(beads.lines()).contains("[2]:[3]:1", "[1]:[]:1", "[]:[1]:1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "[1]:[2] [2]:[1]; known: error: known beads cross or overlap at [2]:[1]",
        "[1, 2]:[1] [2]:[2]; known: error: known beads cross or overlap at [2]:[2]",
        "[12]:[1]; known: error: a link needs neighbouring lines that are there and not blank:"
            + " [12]",
        "[1]:[3, 12]; known: error: a link needs neighbouring lines that are there and not blank:"
            + " [3, 12]",
        "[1, 3]:[1]; known: error: a link needs neighbouring lines that are there and not blank:"
            + " [1, 3]",
        "[1]:[1] [2]-[2]; known:2:4: error: expected :, as in [0, 1]:[0]",
      })
  void refusesLinksThatCannotBe(String links, String message) {
    files.write("known", links.replace(" [", "\n[").replace(",\n", ", ") + "\n");
    files.assertRefused(message, command("plain", "plain", "--links", "known"));
  }

  @Test
  void refusesLinksThatCrossABoundary() {
    files.write("known", "[4]:[6]\n");
    files.assertRefused(
        "known: error: known beads cross or overlap at [5]:[3]",
        command("s", "t", "--boundary", MARK, "--links", "known"));
  }
}
