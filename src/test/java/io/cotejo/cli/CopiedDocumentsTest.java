package io.cotejo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands untranslated in both documents of a pair is a copy, as it is of two lines. */
class CopiedDocumentsTest {

  private static final List<String> SPANISH =
      List.of(
          "La puerta del taller está abierta desde las nueve de la mañana.",
          "Mi hermana compró una casa azul en la montaña.",
          "El barco salió del puerto con doce pasajeros.",
          "Los bomberos apagaron el incendio de la fábrica en dos horas.",
          "Las abejas producen miel durante todo el verano.",
          "El alcalde inauguró ayer el puente nuevo sobre el río.");

  private static final List<String> ENGLISH =
      List.of(
          "The door of the workshop is open from nine in the morning.",
          "My sister bought a blue house in the mountains.",
          "The ship left the port with twelve passengers.",
          "The firefighters put out the fire at the factory in two hours.",
          "Bees produce honey all summer long.",
          "The mayor opened the new bridge over the river yesterday.");

  /** The original, and what stands beside it. */
  private static final List<List<String>> COPIES =
      List.of(
          List.of(
              "Desconecte el cable antes de abrir la caja.",
              "Desconecte el cable antes de abrir la caja."),
          List.of("No toque las piezas calientes.", "NO TOQUE LAS PIEZAS CALIENTES."),
          List.of("¿Dónde está la biblioteca del pueblo?", "¿Donde esta la biblioteca del pueblo?"),
          List.of(
              "El agua debe hervir durante diez minutos antes de beberla.",
              "El agua debe hervir durante diez minutos, antes de beberla!"),
          List.of(
              "Las ventas subieron un 12 % en la región durante todo el verano.",
              "Las ventas subieron un 13 % en la región durante todo el verano."));

  private static final List<String> NAMES =
      List.of("ACME 3000", "María de la Cruz", "www.ejemplo.es/puerta", "12,5 kg");

  @TempDir private Path folder;

  private Shell shell;

  @BeforeEach
  void openShell() {
    shell = new Shell(folder);
  }

  private void write(List<String> spanish, List<String> english) {
    write("docs/a.es.txt", spanish);
    write("docs/a.en.txt", english);
  }

  private void write(String name, List<String> paragraphs) {
    shell.write(name, (String.join("\n\n", paragraphs) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private List<JsonObject> rows(String... more) {
    List<String> line = new ArrayList<>(List.of("run", "docs", "-f", "-q", "-o", "out"));
    line.addAll(List.of(more));
    assertThat(shell.run(line.toArray(String[]::new)).code()).isZero();
    return shell
        .read("out/bitext.jsonl")
        .lines()
        .map(l -> JsonParser.parseString(l).getAsJsonObject())
        .toList();
  }

  /** The texts of rows with a verdict, by document. */
  private static List<String> texts(List<JsonObject> rows, String verdict) {
    return rows.stream()
        .filter(r -> r.has("verdict") && r.get("verdict").getAsString().equals(verdict))
        .flatMap(r -> Stream.of("source", "target").map(r::get).filter(JsonElement::isJsonObject))
        .map(
            side ->
                side.getAsJsonObject().get("document").getAsString()
                    + " "
                    + side.getAsJsonObject()
                        .getAsJsonArray("sentences")
                        .get(0)
                        .getAsJsonObject()
                        .get("text")
                        .getAsString())
        .toList();
  }

  private long count(String name) {
    JsonObject counts =
        JsonParser.parseString(shell.read("out/run.json"))
            .getAsJsonObject()
            .getAsJsonObject("counts");
    return counts.has(name) ? counts.get(name).getAsLong() : 0;
  }

  private static List<String> with(List<String> texts, int place, String text) {
    List<String> more = new ArrayList<>(texts);
    more.add(place, text);
    return more;
  }

  @Test
  void aCopyInATranslationIsSaidOnBothSides() {
    for (List<String> copy : COPIES) {
      write(with(SPANISH, 3, copy.get(0)), with(ENGLISH, 3, copy.get(1)));
      List<JsonObject> rows = rows();

      assertThat(texts(rows, "copy"))
          .as(copy.get(0))
          .containsExactlyInAnyOrder("a.es.txt " + copy.get(0), "a.en.txt " + copy.get(1));
      assertThat(texts(rows, "none")).as(copy.get(0)).isEmpty();
      assertThat(count("unpaired.copy")).as(copy.get(0)).isEqualTo(2);
    }
  }

  @Test
  void inTextsWithoutOrderTooAndInAnyPlace() {
    List<String> moved = with(ENGLISH.subList(0, 3), 0, COPIES.get(0).get(1));
    write(with(SPANISH, 5, COPIES.get(0).get(0)), moved);
    List<JsonObject> rows = rows("--mode", "comparable");

    assertThat(texts(rows, "copy"))
        .containsExactlyInAnyOrder(
            "a.es.txt " + COPIES.get(0).get(0), "a.en.txt " + COPIES.get(0).get(1));
  }

  @Test
  void eachHasOneCopy() {
    String twice = COPIES.get(0).get(0);
    write(with(with(SPANISH, 3, twice), 6, twice), with(ENGLISH, 3, twice));

    assertThat(texts(rows(), "copy"))
        .containsExactlyInAnyOrder("a.es.txt " + twice, "a.en.txt " + twice);
  }

  @Test
  void namesAndNumbersAreNone() {
    for (String name : NAMES) {
      write(with(SPANISH, 3, name), with(ENGLISH, 3, name));

      assertThat(texts(rows(), "copy")).as(name).isEmpty();
      assertThat(count("unpaired.copy")).as(name).isZero();
    }
  }

  @Test
  void translationsAreNoCopiesThoughTheOriginalIsQuotedElsewhere() {
    write(with(SPANISH, 6, SPANISH.get(1)), ENGLISH);

    assertThat(texts(rows(), "copy")).isEmpty();
  }

  @Test
  void theSummaryCountsThem() {
    write(with(SPANISH, 3, COPIES.get(0).get(0)), with(ENGLISH, 3, COPIES.get(0).get(1)));

    assertThat(shell.run("run", "docs", "-o", "out").err() + shell.read("out/report.html"))
        .contains("2 of them copies: untranslated on both sides");
  }

  @Test
  void linesThatAreTakenApartSayTheSame() {
    write("es.txt", with(SPANISH, 3, COPIES.get(0).get(0)));
    write("en.txt", with(ENGLISH, 3, COPIES.get(0).get(1)));
    String judged =
        shell
            .run(
                "align",
                "--one-per-line",
                "es.txt",
                "en.txt",
                "--format",
                "jsonl",
                "--min-confidence",
                "0.5")
            .out();

    assertThat(judged.lines().filter(l -> l.contains("\"verdict\":\"copy\""))).hasSize(2);
    assertThat(judged).doesNotContain("\"verdict\":\"none\"");
  }
}
