package io.cotejo.cli.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.cli.Shell;
import io.cotejo.cli.console.ExitCode;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FitConfidenceCommandTest {

  private static final String ALONE =
      """
      Quince kilómetros de arena separan el faro de la última taberna del pueblo.
      Su abuela guardaba tres relojes de plata debajo de la cama.
      """;

  @TempDir private Path folder;
  private Shell shell;

  @BeforeEach
  void pairsWithGoldThatIsNotAlwaysWhatIsFound() {
    shell = new Shell(folder);
    shell.write("a.es", "El perro come pan.\nLa casa es blanca.\n" + ALONE + "Vino el médico.\n");
    shell.write("a.en", "The dog eats bread.\nThe house is white.\nThe doctor came.\n");
    shell.write("a.gold", "[0]:[0]\n[1]:[1]\n[2]:[]\n[3]:[]\n[4]:[2]\n");
    shell.write("b.es", "Compramos leche y queso.\nEl barco zarpa mañana.\nHace frío.\n");
    shell.write("b.en", "We bought milk and cheese.\nThe ship sails tomorrow.\nIt is cold.\n");
    shell.write("b.gold", "[0]:[0]\n[1]:[1]\n[2]:[]\n[]:[2]\n");
    shell.write("c.es", "El gato duerme.\n" + ALONE + "La mesa es verde.\n");
    shell.write("c.en", "The cat sleeps.\nThe table is green.\n");
    shell.write("c.gold", "[0, 1]:[0]\n[2, 3]:[1]\n");
    shell.write("batch.tsv", "a.es\ta.en\t\ta.gold\nb.es\tb.en\t\tb.gold\nc.es\tc.en\t\tc.gold\n");
  }

  private String weights(String source) {
    Shell.Result result =
        shell.run(
            "fit-confidence", "batch.tsv", "-f", "-o", "w.tsv", "--backend", "none", "-s", source);
    assertThat(result.code()).as(result.err()).isEqualTo(ExitCode.OK);
    return shell.read("w.tsv");
  }

  @Test
  void writesAWeightForEachFeature() {
    assertThat(weights("es").lines().skip(1))
        .allMatch(line -> line.matches("(?:pair|null|text)\t\\S[^\t]*\t-?\\d+\\.\\d{4}"))
        .anyMatch(line -> line.startsWith("pair\tintercept\t"))
        .anyMatch(line -> line.startsWith("null\tintercept\t"))
        .anyMatch(line -> line.startsWith("text\tintercept\t"));
  }

  @Test
  void alignsByTheWordsOfTheDictionaryAsAlignDoes() {
    // The same lines, as if they were in a language that no dictionary translates.
    assertThat(weights("es")).isNotEqualTo(weights("sv"));
  }

  @Test
  void goldThatIsAlwaysWhatIsFoundIsToldInOneLine() {
    shell.write("one.tsv", "a.es\ta.en\t\ta.gold\n");
    Shell.Result result =
        shell.run("fit-confidence", "one.tsv", "-o", "w.tsv", "--backend", "none");
    assertThat(result.code()).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(result.errors())
        .singleElement()
        .asString()
        .startsWith("one.tsv: error: all ")
        .contains("no confidence can be fitted");
  }

  @Test
  void rowWithoutFourColumnsIsToldWithItsFile() {
    shell.write("bad.tsv", "a.es\ta.en\ta.gold\n");
    Shell.Result result = shell.run("fit-confidence", "bad.tsv", "-o", "w.tsv");
    assertThat(result.code()).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(result.errors()).singleElement().asString().startsWith("bad.tsv");
  }
}
