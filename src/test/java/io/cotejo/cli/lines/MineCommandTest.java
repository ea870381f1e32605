package io.cotejo.cli.lines;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.cli.LineFiles;
import io.cotejo.cli.console.ExitCode;
import io.cotejo.testing.RandomTexts;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code cotejo mine}. */
class MineCommandTest {

  private static final String HEADER =
      "confidence\tsource_line\ttarget_line\tsource_text\tpivot\ttarget_text";

  private static final String SPANISH =
      """
      El barco salió del puerto a las 12.

      La tormenta duró 3 días.
      Mi hermana compró una casa azul en la montaña.
      La tormenta duró 3 días.
      """;

  private static final String ENGLISH =
      """
      My sister bought a blue house in the mountain.
      Cats sleep all day.

      The storm lasted 3 days.
      The ship left the port at 12.
      """;

  @TempDir private Path folder;

  private LineFiles files;

  @BeforeEach
  void writeFiles() {
    files = new LineFiles(folder);
    files.write("es", SPANISH);
    files.write("en", ENGLISH);
  }

  private static List<String> lines(String table) {
    assertThat(table).startsWith(HEADER + "\n").endsWith("\n");
    return table.lines().skip(1).map(l -> l.split("\t")[1] + ":" + l.split("\t")[2]).toList();
  }

  private String mined(String... arguments) {
    List<String> all = new ArrayList<>(List.of("mine", "-q"));
    all.addAll(List.of(arguments));
    return files.output(all.toArray(String[]::new));
  }

  @Test
  void findsThePairsByTheirFirstLines() {
    String table = mined("es", "en");

    assertThat(lines(table)).containsExactlyInAnyOrder("1:5", "3:4", "4:1");
    assertThat(table).contains("\tLa tormenta duró 3 días.\tThe storm ");
  }

  @Test
  void saysWhatItReadAndFoundOnStandardError() {
    LineFiles.Result result = files.run("mine", "es", "en");

    assertThat(result.code()).isEqualTo(ExitCode.OK);
    assertThat(result.err())
        .contains("es: 5 lines, 1 blank, 1 repeated", "en: 5 lines, 1 blank, 0 repeated")
        .containsPattern("3 pairs from \\d+ candidates in \\d+\\.\\d s");
    assertThat(result.out()).isEqualTo(mined("es", "en"));
  }

  @Test
  void readsAnyLineEndAndMark() {
    String expected = mined("es", "en");
    files.write("es.crlf", SPANISH.replace("\n", "\r\n"));
    files.write("en.mark", "\uFEFF" + ENGLISH);
    assertThat(mined("es.crlf", "en.mark")).isEqualTo(expected);
    files.write("es.latin", SPANISH.getBytes(StandardCharsets.ISO_8859_1));
    assertThat(mined("es.latin", "en", "--charset", "latin1")).isEqualTo(expected);
  }

  @Test
  void takesATranslationOfYourOwn() {
    files.write("de", "Das Schiff legte ab.\n\nHunde bellen laut.\n");
    files.write("mt", "The ship left.\n\nDogs bark loudly.\n");
    files.write("fr", "Dogs bark loudly, always.\nThe ship left at noon.\n");
    String table = mined("de", "fr", "--pivot", "mt", "-s", "de", "--min-confidence", "0");

    assertThat(lines(table)).containsExactlyInAnyOrder("1:2", "3:1");
    assertThat(table).contains("\tDas Schiff legte ab.\tThe ship left.\tThe ship left at noon.\n");
  }

  @Test
  void aTranslationOfAnotherLengthIsRefused() {
    files.write("mt", "The ship left.\n");
    files.assertRefused(
        "mt: error: has 1 lines, its source 5; they must agree",
        "mine",
        "es",
        "en",
        "--pivot",
        "mt");
  }

  @Test
  void theLinesAreSortedByConfidenceThenByNumber() {
    writePiles(400);
    String[] rows = mined("a.es", "a.en", "--pivot", "a.mt").lines().skip(1).toArray(String[]::new);

    assertThat(rows).hasSizeGreaterThan(300);
    for (int k = 1; k < rows.length; k++) {
      String[] before = rows[k - 1].split("\t");
      String[] row = rows[k].split("\t");
      int order = Double.compare(Double.parseDouble(before[0]), Double.parseDouble(row[0]));
      assertThat(order).isNotNegative();
      assertThat(order > 0 || Integer.parseInt(before[1]) < Integer.parseInt(row[1])).isTrue();
    }
  }

  @Test
  void oneThreadAndEightGiveTheSameBytes() {
    writePiles(1200);
    String one = mined("a.es", "a.en", "--pivot", "a.mt", "--threads", "1");
    String eight = mined("a.es", "a.en", "--pivot", "a.mt", "--threads", "8");

    assertThat(one).hasLineCount(eight.split("\n").length).isEqualTo(eight);
    assertThat(mined("a.es", "a.en", "--threads", "8"))
        .isEqualTo(mined("a.es", "a.en", "--threads", "1"));
  }

  private void writePiles(int size) {
    RandomTexts texts = new RandomTexts(8, 2000);
    List<String> sentences = texts.sentences(size);
    files.writeLines("a.es", sentences.stream().map(RandomTexts::foreign).toList());
    files.writeLines("a.mt", sentences.stream().map(s -> texts.reword(s, 0.8)).toList());
    List<String> targets = new ArrayList<>(sentences);
    Collections.shuffle(targets, texts.random());
    files.writeLines("a.en", targets);
  }

  @Test
  void emptyFilesHaveNoPairs() {
    files.write("empty", "");
    files.write("blank", "\n \n\t\n");
    assertThat(mined("empty", "en")).isEqualTo(HEADER + "\n");
    assertThat(mined("es", "empty")).isEqualTo(HEADER + "\n");
    assertThat(mined("blank", "blank")).isEqualTo(HEADER + "\n");
  }

  @Test
  void hugeLinesAndEmojiAreLinesLikeOthers() {
    files.write("huge", "palabra ".repeat(1_300_000) + "\n" + SPANISH + "El pez 🐟 duerme.\n");
    files.write("en", ENGLISH + "🐟🐟🐟\nThe fish 🐟 sleeps.\n");

    String table = mined("huge", "en", "-b", "none", "--min-confidence", "0");

    assertThat(table).contains("El barco salió").hasSizeLessThan(100_000);
    assertThat(mined("es", "en")).startsWith(HEADER);
    files.write("fish", "El pez 🐟 duerme.\n");
    assertThat(mined("fish", "en", "--min-confidence", "0")).contains("The fish 🐟 sleeps.");
  }

  @Test
  void tabsInLinesAreEscaped() {
    files.write("es", "La tormenta\tduró 3 días en \\Lima.\n");
    files.write("en", "The storm lasted 3 days\tin Lima.\n");
    assertThat(mined("es", "en", "--min-confidence", "0"))
        .contains("La tormenta\\tduró 3 días en \\\\Lima.", "3 days\\tin Lima.");
  }

  @Test
  void aFileThatIsThereIsReplacedOnlyIfAsked() {
    String expected = mined("es", "en");
    assertThat(mined("es", "en", "-o", "sub/out.tsv")).isEmpty();
    assertThat(files.read("sub/out.tsv")).isEqualTo(expected);
    files.write("sub/out.tsv", "precious");
    files.assertRefused(
        "sub/out.tsv: error: is there already; replace it with -f, or name another file",
        "mine",
        "es",
        "en",
        "-o",
        "sub/out.tsv");
    assertThat(files.read("sub/out.tsv")).isEqualTo("precious");
    assertThat(mined("es", "en", "-f", "-o", "sub/out.tsv")).isEmpty();
    assertThat(files.read("sub/out.tsv")).isEqualTo(expected);
  }

  @Test
  void badInputsAreNamed() {
    files.assertRefused("nil: error: no such file or folder; check the name", "mine", "nil", "en");
    files.assertRefused(
        ".: error: is a folder; name a file of one sentence a line", "mine", "es", ".");
    files.write("bytes", new byte[] {'a', (byte) 0xFF, '\n'});
    files.assertRefused(
        "bytes: error: not text in UTF-8, as --charset says; leave that out, or give the right one with --charset",
        "mine",
        "bytes",
        "en",
        "--charset",
        "UTF-8");
  }

  @Test
  void wrongUsageIsExplained() {
    files.assertWrongUsage("Missing required parameter", "mine", "es");
    files.assertWrongUsage(
        "confidence must be from 0 to 1: 2.0", "mine", "es", "en", "--min-confidence", "2");
    files.assertWrongUsage("threads must be 1 or more: 0", "mine", "es", "en", "--threads", "0");
    files.assertWrongUsage(
        "source and target are the same language: en", "mine", "es", "en", "-s", "en");
  }

  @Test
  void saysThatNothingIsTranslated() {
    LineFiles.Result result = files.run("mine", "es", "en", "-b", "none");

    assertThat(result.code()).isEqualTo(ExitCode.OK);
    assertThat(result.err())
        .startsWith("cotejo: note: no translation; words are compared by their form");
    assertThat(mined("es", "en", "-b", "none")).isEqualTo(result.out());
  }
}
