package io.cotejo.cli.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.cli.Shell;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code cotejo dictionary} and {@code --dictionary}. */
class DictionaryCommandTest {

  /** Who does what to what: enough sentences to tell invented words from each other. */
  private static final List<String[]> WHO =
      List.of(
          new String[] {"la niña", "the girl"},
          new String[] {"el médico", "the doctor"},
          new String[] {"mi vecino", "my neighbour"},
          new String[] {"el rey", "the king"});

  private static final List<String[]> DOES =
      List.of(
          new String[] {"compró", "bought"},
          new String[] {"perdió", "lost"},
          new String[] {"rompió", "broke"});

  private static final List<String[]> WHAT =
      List.of(
          new String[] {"un zurrupio", "a widget"},
          new String[] {"tres zurrupios", "three widgets"},
          new String[] {"un filomestre", "a tinker"},
          new String[] {"una casa", "a dwelling"});

  @TempDir private Path folder;

  private Shell shell;

  @BeforeEach
  void openShell() {
    shell = new Shell(folder);
    StringBuilder spanish = new StringBuilder();
    StringBuilder english = new StringBuilder();
    StringBuilder table = new StringBuilder();
    for (String[] who : WHO) {
      for (String[] does : DOES) {
        for (String[] what : WHAT) {
          String from = who[0] + " " + does[0] + " " + what[0] + ".";
          String to = who[1] + " " + does[1] + " " + what[1] + ".";
          spanish.append(from).append('\n');
          english.append(to).append('\n');
          table.append(from).append('\t').append(to).append('\n');
        }
      }
    }
    write("es.txt", spanish.toString());
    write("en.txt", english.toString());
    write("pairs.tsv", table.toString());
  }

  private void write(String name, String text) {
    shell.write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void wordsAreLearnedFromLines() {
    Shell.Result result =
        shell.run("dictionary", "induce", "--source", "es.txt", "--target", "en.txt");

    assertThat(result.code()).isZero();
    assertThat(result.out().lines())
        .startsWith("# Words learned from es.txt")
        .contains("zurrupio\t?\twidget", "filomestre\t?\ttinker")
        .anyMatch(l -> l.startsWith("casa\tn.f\tdwelling"))
        .noneMatch(l -> l.startsWith("zurrupios") || l.startsWith("médico"));
    assertThat(result.err()).contains("entries from 48 pairs of sentences");
  }

  @Test
  void knownWordsCanBeLeftOut() {
    String learned = shell.run("dictionary", "induce", "--unknown-only", "pairs.tsv").out();

    assertThat(learned).contains("zurrupio\t?\twidget\n").doesNotContain("casa");
  }

  @Test
  void thresholdsAreKept() {
    assertThat(shell.run("dictionary", "induce", "--min-count", "49", "pairs.tsv").out())
        .isEqualTo("# Words learned from pairs.tsv\n");
    assertThat(shell.run("dictionary", "induce", "--min-count", "0", "pairs.tsv").code())
        .isEqualTo(2);
    assertThat(shell.run("dictionary", "induce", "--min-probability", "1.5", "pairs.tsv").code())
        .isEqualTo(2);
  }

  @Test
  void whatIsLearnedTranslates() throws Exception {
    shell.run("dictionary", "induce", "pairs.tsv", "-o", "learned.tsv");
    write("own.tsv", "zurrupio\tn.m\tgizmo\n");
    write("text.txt", "El rey tiene un filomestre y dos zurrupios.\n");

    Shell.Result result =
        shell.run(
            "translate",
            "--one-per-line",
            "--dictionary",
            "own.tsv",
            "--dictionary",
            "learned.tsv",
            "text.txt");

    assertThat(result.out()).isEqualTo("The king has a tinker and two gizmos.\n");
    Shell.Result again = shell.run("dictionary", "induce", "pairs.tsv", "-o", "learned.tsv");
    assertThat(again.code()).isEqualTo(4);
    assertThat(again.err()).startsWith("learned.tsv: error: is there already");
    assertThat(shell.run("dictionary", "induce", "pairs.tsv", "-f", "-o", "learned.tsv").code())
        .isZero();
    assertThat(Files.readString(folder.resolve("learned.tsv"))).contains("zurrupio");
  }

  @Test
  void aBitextOfCotejosIsReadToo() {
    write("bitext.jsonl", shell.run("align", "es.txt", "en.txt").out());

    assertThat(shell.run("dictionary", "induce", "bitext.jsonl").out())
        .contains("filomestre\t?\ttinker\n");
  }

  @Test
  void statsTellWhatIsKnown() {
    write("text.txt", "La casa de Ramírez tiene 12 zurrupios.\nEl zurrupio es una arsenización.\n");

    Shell.Result text = shell.run("dictionary", "stats", "text.txt");
    Shell.Result table = shell.run("dictionary", "stats", "--format", "tsv", "text.txt");
    Shell.Result json =
        shell.run("dictionary", "stats", "--format", "json", "--top", "1", "text.txt");

    assertThat(text.out()).contains("running words").contains("zurrupios").contains("*");
    assertThat(table.out().lines())
        .containsExactly(
            "words\tlemma\t7",
            "words\tname\t1",
            "words\tnumber\t1",
            "words\tguess\t1",
            "words\tunknown\t2",
            "guess\tarsenización\t1",
            "unknown\tzurrupio\t1",
            "unknown\tzurrupios\t1");
    assertThat(json.out())
        .isEqualTo(
            "{\"words\":12,\"known\":9,\"lemma\":7,\"name\":1,\"number\":1,\"guess\":1,"
                + "\"unknown\":2,\"missing\":[{\"word\":\"arsenización\",\"count\":1,"
                + "\"guessed\":true}]}\n");
  }

  @Test
  void statsSeeOwnWords() {
    write("text.txt", "Los zurrupios.\n");
    write("own.tsv", "zurrupio\tn.m\twidget\n");

    assertThat(
            shell
                .run(
                    "dictionary", "stats", "--format", "tsv", "--dictionary", "own.tsv", "text.txt")
                .out())
        .contains("words\tlemma\t2\n")
        .contains("words\tunknown\t0\n");
  }

  @Test
  void aForeignDictionaryIsImported() throws Exception {
    write("words.dic", "widget @ zurrupio\ntinker @ filomestre\n");

    Shell.Result result = shell.run("dictionary", "import", "words.dic", "-o", "own.tsv");

    assertThat(result.code()).isZero();
    assertThat(result.err()).isEqualTo("cotejo: 2 entries from words.dic\n");
    assertThat(Files.readString(folder.resolve("own.tsv")))
        .isEqualTo("# Words from words.dic\nfilomestre\t?\ttinker\nzurrupio\t?\twidget\n");
    assertThat(shell.run("dictionary", "import", "--format", "tsv", "--reverse", "own.tsv").out())
        .contains("tinker\t?\tfilomestre\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "import none.tsv | 4 | none.tsv: error: no such file",
        "import words.pdf | 2 | give --format: words.pdf",
        "import --format hunalign es.txt | 4 | es.txt:1:1: error: needs a target phrase",
        "import empty.tsv | 4 | empty.tsv: error: holds no word",
        "induce es.txt | 4 | es.txt: error: a file of a kind that is not known to hold pairs",
        "induce wrong.tsv | 4 | wrong.tsv:2: error: has 1 cells, too few for both texts",
        "induce --source es.txt | 2 | give a bitext, or --source and --target",
        "induce --source es.txt --target wrong.tsv | 4 | wrong.tsv: error: has 2 lines, es.txt 48",
        "induce empty.tsv | 4 | empty.tsv: error: holds no pair",
        "stats none.txt | 4 | none.txt: error: no such file",
        "stats empty.tsv | 4 | empty.tsv: error: holds no word",
        "stats --dictionary none.tsv es.txt | 4 | none.tsv: error:",
        "stats | 2 | TEXT",
        "'' | 2 | name a command: import, induce or stats",
      })
  void whatIsWrongIsSaidInOneLine(String arguments, int code, String message) {
    write("empty.tsv", "\n");
    write("wrong.tsv", "una casa\ta house\nun perro\n");
    Shell.Result result = shell.run(("dictionary " + arguments).strip().split(" "));

    assertThat(result.code()).isEqualTo(code);
    assertThat(result.err()).contains(message);
  }
}
