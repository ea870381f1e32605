package io.cotejo.cli.lines;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.cli.LineFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code align --one-per-line} gets wrong it is not sure of, and sure where it is right. */
class HonestConfidenceTest {

  private static final double DOUBT = 0.8;

  private static final List<String> SPANISH =
      List.of(
          "Mi hermana trabaja en una librería del centro desde hace tres años.",
          "Los sábados vende libros viejos en la plaza del mercado.",
          "El dueño le paga poco, pero le presta todas las novelas que quiere.",
          "Ayer entró un hombre alto y preguntó por un mapa de la isla.",
          "Nadie había visto ese mapa en la tienda durante mucho tiempo.",
          "Al final lo encontraron en una caja debajo de la escalera.",
          "El hombre pagó con monedas antiguas y se fue sin decir su nombre.",
          "Desde entonces mi hermana espera que vuelva algún día.");

  private static final List<String> ENGLISH =
      List.of(
          "My sister has worked in a bookshop in the centre for three years.",
          "On Saturdays she sells old books in the market square.",
          "The owner pays her little, but lends her all the novels she wants.",
          "Yesterday a tall man came in and asked for a map of the island.",
          "Nobody had seen that map in the shop for a long time.",
          "In the end they found it in a box under the stairs.",
          "The man paid with old coins and left without saying his name.",
          "Since then my sister has hoped that he will come back one day.");

  @TempDir private Path folder;
  private LineFiles files;

  @BeforeEach
  void open() {
    files = new LineFiles(folder);
  }

  /** Confidences by bead. */
  private Map<String, Double> aligned(List<String> source, List<String> target, String... more) {
    files.write("es", String.join("\n", source) + "\n");
    files.write("en", String.join("\n", target) + "\n");
    List<String> command = new ArrayList<>(List.of("align", "-q", "--one-per-line", "es", "en"));
    command.addAll(List.of(more));
    Map<String, Double> confidences = new LinkedHashMap<>();
    files
        .output(command.toArray(String[]::new))
        .lines()
        .forEach(
            line -> {
              int colon = line.lastIndexOf(':');
              confidences.put(line.substring(0, colon), Double.valueOf(line.substring(colon + 1)));
            });
    return confidences;
  }

  private static List<String> with(List<String> lines, int at, String... more) {
    List<String> longer = new ArrayList<>(lines);
    longer.addAll(at, List.of(more));
    return longer;
  }

  /** Gold where some lines of the source, or of the target, have no counterpart. */
  private static Map<String, Boolean> gold(int at, int more, boolean inSource) {
    Map<String, Boolean> gold = new HashMap<>();
    for (int k = 0; k < SPANISH.size(); k++) {
      int moved = k < at ? k : k + more;
      gold.put(inSource ? bead(moved, k) : bead(k, moved), true);
    }
    IntStream.range(at, at + more)
        .forEach(k -> gold.put(inSource ? "[" + k + "]:[]" : "[]:[" + k + "]", true));
    return gold;
  }

  private static String bead(int i, int j) {
    return "[" + i + "]:[" + j + "]";
  }

  private static void assertHonest(Map<String, Double> found, Map<String, Boolean> gold) {
    found.forEach(
        (bead, confidence) -> {
          if (!gold.containsKey(bead)) {
            assertThat(confidence).as("%s of %s", bead, found).isLessThan(DOUBT);
          }
        });
    long sure =
        found.entrySet().stream()
            .filter(e -> gold.containsKey(e.getKey()) && e.getValue() >= DOUBT)
            .count();
    assertThat(sure).as("%s", found).isGreaterThanOrEqualTo(SPANISH.size() - 2L);
  }

  @Test
  void aTranslationIsSure() {
    Map<String, Double> found = aligned(SPANISH, ENGLISH);
    assertThat(found).hasSize(SPANISH.size());
    assertThat(found.values()).allMatch(confidence -> confidence > 0.95);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Sí.", "17", "1984", "* * *", "Risas.", "Artículo 3", "Huevos", "—No.", "[2]"})
  void aShortLineWithoutCounterpartIsNotSwallowedForSure(String line) {
    assertHonest(aligned(with(SPANISH, 4, line), ENGLISH), gold(4, 1, true));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Yes.", "17", "1984", "* * *", "Laughter.", "Section 3", "Eggs"})
  void noneIsOnTheOtherSideEither(String line) {
    assertHonest(aligned(SPANISH, with(ENGLISH, 3, line)), gold(3, 1, false));
  }

  @Test
  void twoShortLinesAreNotSwallowedForSure() {
    assertHonest(aligned(with(SPANISH, 2, "¡Ay!", "Silencio."), ENGLISH), gold(2, 2, true));
  }

  @Test
  void aTableOfContentsIsNotSwallowedForSure() {
    String[] contents = {"Índice", "1. La librería", "2. El mapa", "3. La caja", "4. Las monedas"};
    assertHonest(aligned(with(SPANISH, 0, contents), ENGLISH), gold(0, contents.length, true));
  }

  /** What is beyond the largest bead has its counterpart all the same. */
  @Test
  void sentencesBeyondTheLargestBeadAreNotAloneForSure() {
    List<String> one =
        List.of(SPANISH.get(0), String.join(" ", SPANISH.subList(1, 7)), SPANISH.get(7));
    aligned(one, ENGLISH, "--max-bead", "3")
        .forEach(
            (bead, confidence) -> {
              if (bead.contains("[]")) {
                assertThat(confidence).as(bead).isLessThan(DOUBT);
              }
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "La casa es azul. | Winter came early to the valley.",
        "Las abejas vuelven a la colmena antes de la lluvia. | The committee has approved the budget.",
        "El tren sale a las ocho de la mañana. | She never liked the taste of olives.",
        "No sé qué decirte. | Copper is a good conductor.",
        "¿Cómo te llamas? | How does the engine work?",
        "El médico llegó tarde. | The bridge was closed.",
      })
  void unrelatedLinesAreNoPair(String source, String target) {
    for (String backEnd : List.of("dictionary", "none")) {
      Map<String, Double> found = aligned(List.of(source), List.of(target), "-b", backEnd);
      assertThat(found.getOrDefault("[0]:[0]", 0.0)).as(backEnd).isLessThanOrEqualTo(0.5);
    }
  }

  @Test
  void unrelatedTextsAreNoPairs() {
    List<String> other =
        List.of(
            "Copper has been mined on this coast since the Bronze Age.",
            "Smelting needs charcoal, and charcoal needs forests.",
            "By the tenth century most of the hills were bare.",
            "Rain washed the soil into the harbour, which silted up.",
            "Trade moved north, and the town shrank to a village.",
            "Archaeologists found nine furnaces in a single field.",
            "Each had been repaired many times before it was given up.",
            "The museum shows three of them behind glass.");
    for (String backEnd : List.of("dictionary", "none")) {
      aligned(SPANISH, other, "-b", backEnd)
          .forEach(
              (bead, confidence) -> {
                if (!bead.contains("[]")) {
                  assertThat(confidence).as("%s, %s", backEnd, bead).isLessThanOrEqualTo(0.5);
                }
              });
    }
  }

  @Test
  void oneLineAndItsTranslationAreAPair() {
    assertThat(aligned(List.of(SPANISH.get(3)), List.of(ENGLISH.get(3))).get("[0]:[0]"))
        .isGreaterThan(DOUBT);
  }
}
