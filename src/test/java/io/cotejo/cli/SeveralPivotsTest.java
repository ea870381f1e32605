package io.cotejo.cli;

import static io.cotejo.cli.LineFiles.assertComplete;
import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.cli.console.ExitCode;
import io.cotejo.testing.ParallelText;
import io.cotejo.testing.RandomTexts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code --pivot a --pivot b}: several translations of one text. */
class SeveralPivotsTest {

  @TempDir private Path folder;

  private LineFiles files;
  private ParallelText text;

  @BeforeEach
  void writePair() {
    files = new LineFiles(folder);
    text = files.writeParallel("a", 1, 40);
  }

  private String[] command(String command, String... pivots) {
    List<String> all = new ArrayList<>(Arrays.asList(command.split(" ")));
    all.addAll(List.of("a.s", "a.t", "-q"));
    for (String pivot : pivots) {
      all.addAll(List.of("--pivot", pivot));
    }
    return all.toArray(String[]::new);
  }

  /** Every so many lines of the pivot are another text. */
  private String holed(int every, String other) {
    StringBuilder holed = new StringBuilder();
    List<String> pivots = text.pair().pivot();
    for (int i = 0; i < pivots.size(); i++) {
      String line = other == null ? text.pair().source().text(i) : other;
      holed.append(i % every == 0 ? line : pivots.get(i)).append('\n');
    }
    return holed.toString();
  }

  private void writeSquare() {
    RandomTexts texts = new RandomTexts(3, 300);
    List<String> targets = texts.sentences(30);
    List<String> pivots = targets.stream().map(t -> texts.reword(t, 0.8)).toList();
    files.write(
        "a.s", String.join("\n", targets.stream().map(RandomTexts::foreign).toList()) + "\n");
    files.write("a.p", String.join("\n", pivots) + "\n");
    files.write("a.t", String.join("\n", targets) + "\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"align --one-per-line", "align --one-per-line --mode comparable", "score", "mine"})
  void theSameTwiceIsTheSameAsOnce(String command) {
    writeSquare();
    String once = files.output(command(command, "a.p"));

    assertThat(once).isNotBlank();
    assertThat(files.output(command(command, "a.p", "a.p"))).isEqualTo(once);
    assertThat(files.output(command(command, "a.p", "a.p", "a.p"))).isEqualTo(once);
  }

  @Test
  void linesThatOneLacksAreThoseOfTheOther() {
    String whole = files.output(command("align --one-per-line", "a.p"));
    files.write("blank.p", holed(3, ""));
    files.write("copied.p", holed(3, null));

    assertThat(files.output(command("align --one-per-line", "a.p", "blank.p"))).isEqualTo(whole);
    assertThat(files.output(command("align --one-per-line", "blank.p", "a.p"))).isEqualTo(whole);
    assertThat(files.output(command("align --one-per-line", "copied.p", "a.p"))).isEqualTo(whole);
  }

  @Test
  void aWordThatOnlyOneHasCountsToo() {
    files.write("a.s", "La nave zarpó.\nUn gato duerme.\n");
    files.write("a.t", "A cat sleeps.\nThe vessel weighed anchor.\n");
    files.write("one.p", "The ship left.\nA kitten naps.\n");
    files.write("two.p", "The vessel sailed.\nA cat sleeps.\n");

    String mined = files.output(command("mine -b none", "one.p", "two.p"));

    assertThat(mined).contains("\tLa nave zarpó.\tThe ship left.\tThe vessel weighed anchor.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"align --one-per-line", "score", "mine"})
  void aTranslationOfAnotherLengthIsNamed(String command) {
    writeSquare();
    files.write("short.p", "one\ntwo\n");

    LineFiles.Result result = files.run(command(command, "a.p", "short.p"));

    assertThat(result.code()).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).hasLineCount(1).startsWith("short.p:").contains("has 2 lines");
  }

  @Test
  void pairsOfABatchHaveAsManyAsTheyName() {
    files.writeParallel("b", 2, 25);
    files.write("a.q", holed(4, "nothing of it"));
    files.write("pairs.tsv", "a.s\ta.t\ta.p\ta.q\tout/a.beads\nb.s\tb.t\tb.p\tout/b.beads\n");

    assertThat(files.output("align", "--batch", "pairs.tsv")).isEmpty();

    assertThat(files.read("out/a.beads"))
        .isEqualTo(files.output(command("align --one-per-line", "a.p", "a.q")))
        .isNotEqualTo(files.output(command("align --one-per-line", "a.p")));
    assertThat(files.read("out/b.beads"))
        .isEqualTo(files.output("align", "--one-per-line", "b.s", "b.t", "--pivot", "b.p"));
  }

  @Test
  void aTurkishLocaleChangesNothing() {
    files.write("a.q", holed(2, "IT IS IN INK"));
    String[] command = command("align --one-per-line", "a.p", "a.q");
    String here = files.output(command);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(files.output(command)).isEqualTo(here);
    } finally {
      Locale.setDefault(before);
    }
    assertComplete(here, text.pair().source().size(), text.pair().target().size());
  }
}
