package io.cotejo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the aligners say of texts in which something is missing, moved or ruled out. */
class SureOnlyWhereRightTest {

  private static final List<String> TEXT =
      """
      La puerta del taller está abierta.|The door of the workshop is open.
      Mi hermana compró una casa azul.|My sister bought a blue house.
      El barco salió del puerto con doce pasajeros.|The ship left the port with twelve passengers.
      Los bomberos apagaron el incendio de la fábrica.|The firefighters put out the factory fire.
      Las abejas producen miel durante el verano.|Bees produce honey during the summer.
      El alcalde inauguró ayer el puente nuevo.|The mayor opened the new bridge yesterday.
      La nieve cubrió los tejados del pueblo.|Snow covered the roofs of the village.
      Un médico joven llegó en el último tren.|A young doctor arrived on the last train.
      El panadero cerró su tienda por la tarde.|The baker closed his shop in the afternoon.
      Nadie encontró la llave del sótano.|Nobody found the key to the cellar.
      Mi abuelo plantó tres manzanos.|My grandfather planted three apple trees.
      La reina perdió su corona en el bosque.|The queen lost her crown in the forest.
      El profesor escribió una carta muy larga.|The teacher wrote a very long letter.
      Los caballos descansan bajo los árboles.|The horses rest under the trees.
      El reloj de la torre se paró a las cinco.|The clock of the tower stopped at five.
      Una niña vendía flores en la plaza.|A girl was selling flowers in the square.
      El gato negro duerme sobre la alfombra.|The black cat sleeps on the carpet.
      Los pescadores volvieron con las redes vacías.|The fishermen came back with empty nets.
      """
          .lines()
          .toList();

  private static final List<String> SPANISH =
      TEXT.stream().map(l -> l.substring(0, l.indexOf('|'))).toList();

  private static final List<String> ENGLISH =
      TEXT.stream().map(l -> l.substring(l.indexOf('|') + 1)).toList();

  @TempDir private Path folder;

  private Shell shell;

  @BeforeEach
  void openShell() {
    shell = new Shell(folder);
  }

  private void write(String name, List<String> texts, String between) {
    shell.write(name, (String.join(between, texts) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /** Confidences by bead, such as {@code [0]:[0]}. */
  private Map<String, Double> align(List<String> spanish, List<String> english, String... more) {
    write("es.txt", spanish, "\n");
    write("en.txt", english, "\n");
    List<String> line = new ArrayList<>(List.of("align", "--one-per-line", "es.txt", "en.txt"));
    line.addAll(List.of(more));
    Map<String, Double> beads = new TreeMap<>();
    for (String bead : shell.run(line.toArray(String[]::new)).out().lines().toList()) {
      int cut = bead.lastIndexOf(':');
      beads.put(bead.substring(0, cut), Double.valueOf(bead.substring(cut + 1)));
    }
    return beads;
  }

  private static List<String> without(List<String> texts, int from, int count) {
    List<String> rest = new ArrayList<>(texts);
    rest.subList(from, from + count).clear();
    return rest;
  }

  @ParameterizedTest
  @CsvSource({"3,10,1", "3,10,2", "3,8,3", "2,12,4", "11,3,2"})
  void oppositeGapsOfTheSameSizeAreFound(int inSpanish, int inEnglish, int size) {
    Map<String, Double> beads =
        align(without(SPANISH, inSpanish, size), without(ENGLISH, inEnglish, size));
    List<String> right = new ArrayList<>();
    for (int k = 0; k < SPANISH.size(); k++) {
      boolean lostSource = k >= inSpanish && k < inSpanish + size;
      boolean lostTarget = k >= inEnglish && k < inEnglish + size;
      String source = lostSource ? "" : "" + (k - (k > inSpanish ? size : 0));
      String target = lostTarget ? "" : "" + (k - (k > inEnglish ? size : 0));
      right.add("[" + source + "]:[" + target + "]");
    }

    assertThat(beads.keySet()).containsExactlyInAnyOrderElementsOf(right);
    assertThat(beads.values()).allMatch(p -> p > 0.8);
  }

  @ParameterizedTest
  @CsvSource({"6,11,17", "0,9,18", "2,5,9"})
  void aMovedChapterIsNotSurelyWithoutCounterpart(int from, int cut, int end) {
    List<String> moved = new ArrayList<>(ENGLISH.subList(0, from));
    moved.addAll(ENGLISH.subList(cut, end));
    moved.addAll(ENGLISH.subList(from, cut));
    moved.addAll(ENGLISH.subList(end, ENGLISH.size()));
    Map<String, Double> beads = align(SPANISH, moved);
    List<String> alone = beads.keySet().stream().filter(b -> b.contains("[]")).toList();

    assertThat(alone).hasSizeGreaterThanOrEqualTo(2 * Math.min(cut - from, end - cut));
    assertThat(alone).allMatch(b -> beads.get(b) < 0.5);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3|A fire was seen near the mill last year.",
        "9|Somebody lost a key near the church.",
        "4|The summer was long and nobody was hungry."
      })
  void linksOfLinesThatAreLessLikelyThanNotComeOutIfTheyAreAskedFor(int place, String english) {
    List<String> source =
        List.of(SPANISH.get(12), SPANISH.get(place), SPANISH.get(14), SPANISH.get(17));
    List<String> target = List.of(ENGLISH.get(11), english, ENGLISH.get(6), ENGLISH.get(17));
    String[] asked = {"--mode", "comparable", "--min-confidence", "0.3"};
    Map<String, Double> beads = align(source, target, asked);

    assertThat(beads.get("[1]:[1]")).isBetween(0.3, 0.499);
    asked[3] = "0.5";
    assertThat(align(source, target, asked)).containsKeys("[1]:[]", "[]:[1]", "[3]:[3]");
  }

  private void writePile() {
    for (int k = 0; k < 2; k++) {
      write("docs/" + k + ".es.txt", SPANISH.subList(8 * k, 8 * k + 8), "\n\n");
      write("docs/" + k + ".en.txt", ENGLISH.subList(8 * k, 8 * k + 8), "\n\n");
    }
    write("docs/2.es.txt", SPANISH.subList(14, 18), "\n\n");
    write("docs/2.en.txt", List.of(ENGLISH.get(16), "It rained.", ENGLISH.get(14)), "\n\n");
  }

  /** The rows of a run, and how its pairs of documents were aligned. */
  private record Run(List<JsonObject> rows, JsonObject counts) {

    List<JsonObject> ofOthers(String document) {
      return rows.stream().filter(r -> !r.toString().contains(document)).toList();
    }

    List<String> texts() {
      return rows.stream()
          .map(Run::text)
          .filter(t -> !t.startsWith(" =") && !t.endsWith("= "))
          .toList();
    }

    private static String text(JsonObject row) {
      return text(row, "source") + " = " + text(row, "target");
    }

    private static String text(JsonObject row, String side) {
      return row.get(side).isJsonNull()
          ? ""
          : row.getAsJsonObject(side)
              .getAsJsonArray("sentences")
              .get(0)
              .getAsJsonObject()
              .get("text")
              .getAsString();
    }
  }

  private Run run(String... more) {
    List<String> line = new ArrayList<>(List.of("run", "docs", "-q", "-f", "-o", "out"));
    line.addAll(List.of(more));
    assertThat(shell.run(line.toArray(String[]::new)).code()).isZero();
    return new Run(
        shell
            .read("out/bitext.jsonl")
            .lines()
            .map(l -> JsonParser.parseString(l).getAsJsonObject())
            .toList(),
        JsonParser.parseString(shell.read("out/run.json"))
            .getAsJsonObject()
            .getAsJsonObject("counts"));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 3, 7})
  void eightOfEightStaysATranslationThoughOnePairIsRejected(int rejected) {
    writePile();
    Run free = run();
    shell.write("log.jsonl", rejection("0", SPANISH.get(rejected), ENGLISH.get(rejected)));
    Run bound = run("--decisions", "log.jsonl");
    String pair = SPANISH.get(rejected) + " = " + ENGLISH.get(rejected);

    assertThat(free.texts())
        .containsAll(
            IntStream.range(0, 8).mapToObj(k -> SPANISH.get(k) + " = " + ENGLISH.get(k)).toList());
    assertThat(bound.texts()).doesNotContain(pair).hasSize(free.texts().size() - 1);
    assertThat(bound.counts().get("document-pairs.parallel"))
        .isEqualTo(free.counts().get("document-pairs.parallel"));
    assertThat(bound.ofOthers("0.e")).isNotEmpty().isEqualTo(free.ofOthers("0.e"));
  }

  private static String rejection(String document, String source, String target) {
    return "{\"seq\":1,\"op\":\"accept\",\"time\":\"\",\"put\":[{"
        + passage("source", document + ".es.txt", source)
        + ","
        + passage("target", document + ".en.txt", target)
        + ",\"state\":\"rejected\"}]}\n";
  }

  private static String passage(String side, String document, String text) {
    return "\"%s\":{\"document\":\"%s\",\"sentences\":[\"0\"],\"text\":\"%s\"}"
        .formatted(side, document, text);
  }
}
