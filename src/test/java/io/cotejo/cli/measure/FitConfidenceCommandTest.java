package io.cotejo.cli.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.cli.Shell;
import io.cotejo.cli.console.ExitCode;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FitConfidenceCommandTest {

  private static final List<String> SPANISH =
      List.of(
          "El perro come pan en la cocina.",
          "La casa de mi abuela es blanca.",
          "Compramos leche y queso en el mercado.",
          "El barco zarpa mañana del puerto.",
          "Vino el médico con su maleta.",
          "La mesa de madera es verde.",
          "El gato duerme sobre la silla roja.",
          "Hace frío en las montañas.");

  private static final List<String> ENGLISH =
      List.of(
          "The dog eats bread in the kitchen.",
          "My grandmother's house is white.",
          "We bought milk and cheese at the market.",
          "The ship sails from the harbour tomorrow.",
          "The doctor came with his suitcase.",
          "The wooden table is green.",
          "The cat sleeps on the red chair.",
          "It is cold in the mountains.");

  @TempDir private Path folder;
  private Shell shell;

  @BeforeEach
  void threeSets() {
    shell = new Shell(folder);
    StringBuilder list = new StringBuilder();
    for (int set = 0; set < 3; set++) {
      for (int text = 0; text < 2; text++) {
        String name = set + "-" + text;
        int first = 3 * set + text;
        shell.write(name + ".es", lines(SPANISH, first));
        shell.write(name + ".mt", lines(ENGLISH, first));
        shell.write(name + ".en", lines(ENGLISH, first));
        shell.write(name + ".gold", gold());
        for (String pivot : List.of(name + ".mt", "")) {
          list.append("set" + set + "\t" + (pivot.isEmpty() ? "none" : "mt") + "\tes\ten\t")
              .append(name + ".es\t" + name + ".en\t" + pivot + "\t" + name + ".gold\n");
        }
      }
    }
    shell.write("sets.tsv", list.toString());
  }

  /** Six lines that tell of other things in each text. */
  private static String lines(List<String> known, int first) {
    StringBuilder lines = new StringBuilder();
    for (int k = 0; k < 6; k++) {
      lines.append(known.get((first + k) % known.size())).append('\n');
    }
    return lines.toString();
  }

  private static String gold() {
    StringBuilder gold = new StringBuilder();
    IntStream.range(0, 6).forEach(k -> gold.append("[" + k + "]:[" + k + "]\n"));
    return gold.toString();
  }

  private String report() {
    Shell.Result result = shell.run("fit-confidence", "sets.tsv", "-f", "-o", "w.tsv");
    assertThat(result.code()).as(result.err()).isEqualTo(ExitCode.OK);
    return result.out();
  }

  @Test
  void writesAWeightForEachFeatureAndNoneBelowZero() {
    report();
    assertThat(shell.read("w.tsv").lines().skip(1))
        .allMatch(
            line ->
                line.matches(
                    "(?:text|pair|null)\t"
                        + "(?:intercept\t-?\\d+\\.\\d{4}|[a-z-]+\t\\d+\\.\\d{4})"))
        .anyMatch(line -> line.startsWith("text\tintercept\t"))
        .anyMatch(line -> line.startsWith("pair\tposterior\t"))
        .anyMatch(line -> line.startsWith("null\tintercept\t"));
  }

  @Test
  void tellsTheCalibrationOfEachSetAndPivotLeftOut() {
    assertThat(report().lines())
        .anyMatch(line -> line.startsWith("| set0 | "))
        .anyMatch(line -> line.startsWith("| set2, mt | "))
        .anyMatch(line -> line.startsWith("| set2, none | "))
        .anyMatch(line -> line.startsWith("| contents | "))
        .anyMatch(line -> line.startsWith("| tiny-unrelated | "));
  }

  @Test
  void theSameTextsGiveTheSameWeightsAndReport() {
    String report = report();
    String weights = shell.read("w.tsv");
    assertThat(report()).isEqualTo(report);
    assertThat(shell.read("w.tsv")).isEqualTo(weights);
  }

  @Test
  void oneSetAloneIsToldInOneLine() {
    shell.write("one.tsv", "set\tnone\tes\ten\t0-0.es\t0-0.en\t\t0-0.gold\n");
    Shell.Result result = shell.run("fit-confidence", "one.tsv", "-o", "w.tsv");
    assertThat(result.code()).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(result.errors())
        .singleElement()
        .asString()
        .startsWith("one.tsv: error: ")
        .contains("no confidence can be fitted");
  }

  @Test
  void aRowWithoutEightColumnsIsToldWithItsPlace() {
    shell.write("bad.tsv", "a.es\ta.en\ta.gold\n");
    Shell.Result result = shell.run("fit-confidence", "bad.tsv", "-o", "w.tsv");
    assertThat(result.code()).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(result.errors()).singleElement().asString().startsWith("bad.tsv:1:1: error: needs");
  }
}
