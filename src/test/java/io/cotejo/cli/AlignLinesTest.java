package io.cotejo.cli;

import static io.cotejo.cli.LineFiles.assertComplete;
import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.IndexRange;
import io.cotejo.cli.console.ExitCode;
import io.cotejo.testing.ParallelText;
import io.cotejo.testing.RandomTexts;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code cotejo align --one-per-line}: one pair of files. */
class AlignLinesTest {

  private static final String NOTE =
      "cotejo: note: no translation; words are compared by their form" + System.lineSeparator();

  private static final String SPANISH =
      """
      El barco salió del puerto a las 12.

      Nadie volvió a verlo.
      La tormenta duró 3 días.
      """;

  private static final String ENGLISH =
      """

      The ship left the port at 12.
      Nobody saw it again.
      The storm lasted 3 days.
      """;

  /** What the two texts above give, whatever they are written like. */
  private static final String LINKS = "[0]:[1] [1]:[] []:[0] [2]:[2] [3]:[3]";

  @TempDir private Path folder;

  private LineFiles files;

  @BeforeEach
  void writeFiles() {
    files = new LineFiles(folder);
    files.write("es", SPANISH);
    files.write("en", ENGLISH);
  }

  private static String[] align(String source, String target, String... more) {
    String[] all = new String[4 + more.length];
    all[0] = "align";
    all[1] = source;
    all[2] = target;
    all[3] = "--one-per-line";
    System.arraycopy(more, 0, all, 4, more.length);
    return all;
  }

  private static List<String> links(String beads) {
    return beads.lines().map(l -> l.substring(0, l.lastIndexOf(':'))).sorted().toList();
  }

  private static List<String> expected() {
    return List.of(LINKS.split(" ")).stream().sorted().toList();
  }

  @Test
  void accountsForEveryLineBlankOnesToo() {
    String beads = files.output(align("es", "en"));
    assertThat(links(beads)).isEqualTo(expected());
    assertComplete(beads, 4, 4);
    assertThat(beads.lines()).contains("[1]:[]:1", "[]:[0]:1");
  }

  @Test
  void aFewLinesAreEnough() {
    files.write(
        "five", "Elena firmó el acuerdo.\nHubo música y llovió.\n\nHabrá patrullas en mayo.\n");
    files.write(
        "four", "Elena signed it.\nThere was music.\nIt rained.\nPatrols will start in May.\n");
    String beads = files.output(align("five", "four"));
    assertThat(links(beads)).containsExactly("[0]:[0]", "[1]:[1, 2]", "[2]:[]", "[3]:[3]");
  }

  @Test
  void findsTheBeadsOfATextWithAPivot() {
    ParallelText text = files.writeParallel("a", 3, 120);
    String beads = files.output(align("a.s", "a.t", "--pivot", "a.p"));
    assertComplete(beads, text.pair().source().size(), text.pair().target().size());
    List<String> right =
        text.links().stream().map(l -> indices(l.source()) + ":" + indices(l.target())).toList();
    assertThat(links(beads).stream().filter(right::contains).count())
        .isGreaterThan(right.size() * 9L / 10);
  }

  private static List<Integer> indices(IndexRange range) {
    return IntStream.range(range.start(), range.end()).boxed().toList();
  }

  @Test
  void readsAnyLineEndMarkAndCharset() {
    files.write("es.crlf", SPANISH.replace("\n", "\r\n"));
    files.write("en.mark", "\uFEFF" + ENGLISH);
    String expected = files.output(align("es", "en"));
    assertThat(files.output(align("es.crlf", "en.mark"))).isEqualTo(expected);
    files.write("es.latin", SPANISH.getBytes(StandardCharsets.ISO_8859_1));
    assertThat(files.output(align("es.latin", "en", "--charset", "latin1"))).isEqualTo(expected);
    files.assertRefused(
        "es.latin: error: not text in UTF-8, as --charset says; leave that out, or give the right one with --charset",
        align("es.latin", "en", "--charset", "UTF-8"));
  }

  @Test
  void writesABitextInEveryFormat() {
    String jsonl = files.output(align("es", "en", "--format", "jsonl"));
    assertThat(jsonl).hasLineCount(3).contains("\"document\":\"es\"", "La tormenta duró 3 días.");
    assertThat(jsonl).contains("\"type\":\"1-1\"", "\"index\":3");
    String tsv = files.output(align("es", "en", "--format", "tsv"));
    assertThat(tsv.lines().filter(l -> l.contains("Nadie volvió a verlo.")))
        .singleElement()
        .asString()
        .contains("Nobody saw it again.");
    assertThat(files.output(align("es", "en", "--format", "tmx")))
        .contains("<tmx version=\"1.4\">", "The ship left the port at 12.");
    assertThat(files.output(align("es", "en", "--format", "beads")))
        .isEqualTo(files.output(align("es", "en")));
  }

  @Test
  void writesToAFile() {
    String expected = files.output(align("es", "en"));
    assertThat(files.output(align("es", "en", "-o", "sub/out.beads"))).isEmpty();
    assertThat(files.read("sub/out.beads")).isEqualTo(expected);
  }

  @Test
  void theNoteThatNothingIsTranslatedGoesToStandardErrorOnly() {
    LineFiles.Result result = files.run(align("es", "en", "-b", "none"));
    assertThat(result.code()).isEqualTo(ExitCode.OK);
    assertThat(result.err()).isEqualTo(NOTE);
    assertComplete(result.out(), 4, 4);
    assertThat(files.output(align("es", "en", "-b", "none", "-q"))).isEqualTo(result.out());
    files.write("mt", "The ship left.\n\nNobody saw it.\nThe storm.\n");
    assertThat(links(files.output(align("es", "en", "-b", "none", "--pivot", "mt"))))
        .isEqualTo(expected());
  }

  @Test
  void leavesPairsApartThatAreInDoubtInEveryFormat() {
    ParallelText text = files.writeParallel("a", 5, 60);
    String[] noPivot = {"-b", "none", "-q"};
    String all = files.output(align("a.s", "a.t", noPivot));
    assertThat(LineFiles.scored(all))
        .anyMatch(b -> !b.bead().isNull() && b.score().getAsDouble() < 0.9);
    String sure = files.output(align("a.s", "a.t", "-b", "none", "-q", "--min-confidence", "0.9"));
    assertComplete(sure, text.pair().source().size(), text.pair().target().size());
    assertThat(LineFiles.scored(sure))
        .noneMatch(b -> !b.bead().isNull() && b.score().getAsDouble() < 0.9);
    files.assertWrongUsage(
        "confidence must be from 0 to 1", align("es", "en", "--min-confidence", "1.1"));
  }

  @Test
  void linksOfComparableTextsAccountForEveryLine() {
    String beads = files.output(align("es", "en", "--mode", "comparable"));
    assertThat(LineFiles.beads(beads).stream().flatMap(b -> b.source().stream()))
        .containsExactlyInAnyOrder(0, 1, 2, 3);
    assertThat(LineFiles.beads(beads).stream().flatMap(b -> b.target().stream()))
        .containsExactlyInAnyOrder(0, 1, 2, 3);
  }

  @Test
  void moreLinesThanCanBeHeldAgainstEachOtherAreOneLine() {
    files.write("many", "No.\n".repeat(33_000));

    LineFiles.Result result = files.run(align("many", "many", "--mode", "comparable"));

    assertThat(result.code()).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(result.err())
        .isEqualTo(
            "many: error: 33000 × 33000 lines are too many to hold each against each; find"
                + " counterparts in piles by cotejo mine\n");
  }

  @Test
  void theNumberOfThreadsChangesNothing() {
    files.writeParallel("a", 11, 400);
    String one = files.output(align("a.s", "a.t", "--pivot", "a.p", "--threads", "1"));
    assertThat(files.output(align("a.s", "a.t", "--pivot", "a.p", "--threads", "8")))
        .isEqualTo(one);
    assertThat(one.lines().count()).isGreaterThan(300);
  }

  @Test
  void theLocaleChangesNothing() {
    Locale before = Locale.getDefault();
    for (String format : List.of("beads", "jsonl", "tsv", "tmx", "TMX")) {
      String expected = files.output(align("es", "en", "--format", format));
      try {
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        assertThat(files.output(align("es", "en", "--format", format))).isEqualTo(expected);
      } finally {
        Locale.setDefault(before);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5, 10})
  void keepsToTheLargestBead(int largest) {
    ParallelText text = files.writeParallel("a", 13, 60);
    String beads = files.output(align("a.s", "a.t", "--pivot", "a.p", "--max-bead", "" + largest));
    assertComplete(beads, text.pair().source().size(), text.pair().target().size());
    assertThat(LineFiles.beads(beads))
        .allMatch(b -> b.source().size() <= largest && b.target().size() <= largest);
    assertThat(LineFiles.beads(beads).stream().anyMatch(b -> b.source().size() > 1))
        .isEqualTo(largest > 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "11", "-1"})
  void refusesBeadsOutOfRange(String largest) {
    files.assertWrongUsage(
        "--max-bead must be from 1 to 10: " + largest, align("es", "en", "--max-bead=" + largest));
  }

  @Test
  void alignsAnEmptySide() {
    files.write("none", "");
    files.write("blank", "\n \n");
    assertComplete(files.output(align("none", "en")), 0, 4);
    assertComplete(files.output(align("es", "none")), 4, 0);
    assertThat(files.output(align("none", "none"))).isEmpty();
    assertThat(files.output(align("blank", "none"))).isEqualTo("[0]:[]:1\n[1]:[]:1\n");
    assertThat(files.output(align("none", "none", "--format", "jsonl"))).isEmpty();
  }

  @Test
  void alignsOneLineWithTwoThousand() {
    RandomTexts texts = new RandomTexts(17, 900);
    List<String> many = texts.sentences(2000);
    files.writeLines("one", List.of(many.get(1234)));
    files.writeLines("many", many);
    assertComplete(files.output(align("one", "many", "-b", "none", "-q")), 1, 2000);
    assertComplete(files.output(align("many", "one", "-b", "none", "-q")), 2000, 1);
  }

  @Test
  void alignsAThousandEqualLines() {
    files.writeLines("same.s", Collections.nCopies(1000, "Llueve en el puerto."));
    files.writeLines("same.t", Collections.nCopies(1000, "It rains in the port."));
    String beads = files.output(align("same.s", "same.t"));
    assertComplete(beads, 1000, 1000);
    assertThat(LineFiles.beads(beads).stream().filter(b -> !b.isNull())).isNotEmpty();
  }

  @Test
  void alignsTextsWithoutASharedWord() {
    List<String> sentences = new RandomTexts(19, 300).sentences(40);
    files.writeLines("a", sentences);
    files.writeLines("b", sentences.stream().map(RandomTexts::foreign).toList());
    assertComplete(files.output(align("a", "b", "-b", "none", "-q")), 40, 40);
  }

  @Test
  void refusesAPivotOfOtherLines() {
    files.write("mt", "The ship left.\nNobody saw it.\n");
    files.assertRefused(
        "mt: error: has 2 lines, its source 4; they must agree",
        align("es", "en", "--pivot", "mt"));
  }

  @Test
  void namesAFileThatIsMissingOrAFolder() {
    String missing = "nowhere: error: no such file or folder; check the name";
    files.assertRefused(missing, align("nowhere", "en"));
    files.assertRefused(missing, align("es", "nowhere"));
    files.assertRefused(missing, align("es", "en", "--pivot", "nowhere"));
    files.assertRefused(missing, align("es", "en", "--links", "nowhere"));
    files.assertRefused(
        ".: error: is a folder; name a file of one sentence a line", align(".", "en"));
  }

  @Test
  void flagsOfLinesNeedLines() {
    String message = "--pivot, --boundary and --links need --one-per-line";
    files.assertWrongUsage(message, "align", "es", "en", "--pivot", "mt");
    files.assertWrongUsage(message, "align", "es", "en", "--boundary", "#");
    files.assertWrongUsage(message, "align", "es", "en", "--links", "known");
    files.assertWrongUsage("--pool needs --batch", align("es", "en", "--pool"));
    files.assertWrongUsage(
        "--one-per-line needs two files: SOURCE TARGET", "align", "es", "--one-per-line");
    files.assertWrongUsage(
        "--one-per-line needs two files: SOURCE TARGET", align("es", "en", "third"));
  }
}
