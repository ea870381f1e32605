package io.cotejo.cli;

import static org.assertj.core.api.Assertions.assertThat;

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

/** {@code run --statistics}: two documents come out as they do in any pile. */
class RunStatisticsTest {

  private static final int PAIRS = 3;

  private static final List<String> TEXT =
      """
      El molino del valle muele trigo cada mañana.|The mill in the valley grinds wheat every morning.
      Ana perdió sus guantes en el mercado.|Ana lost her gloves at the market.
      Tres gaviotas volaban sobre la playa.|Three gulls were flying over the beach.
      El cartero trae noticias de la capital.|The postman brings news from the capital.
      La campana suena dos veces al día.|The bell rings twice a day.
      Mi vecino pinta las puertas de verde.|My neighbour paints the doors green.
      La orquesta ensaya en el teatro viejo.|The orchestra rehearses in the old theatre.
      Un perro ladraba delante de la iglesia.|A dog was barking in front of the church.
      Los niños construyeron un castillo de arena.|The children built a sand castle.
      El capitán guardó el mapa en un cajón.|The captain kept the map in a drawer.
      La lluvia llenó los pozos del desierto.|Rain filled the wells of the desert.
      El herrero arregló la rueda del carro.|The blacksmith mended the wheel of the cart.
      """
          .lines()
          .toList();

  @TempDir private Path folder;

  private Shell shell;

  @BeforeEach
  void write() {
    shell = new Shell(folder);
    StringBuilder batch = new StringBuilder();
    for (int k = 0; k < PAIRS; k++) {
      List<String> own = TEXT.subList(4 * k, 4 * k + 4);
      List<String> spanish = own.stream().map(l -> l.substring(0, l.indexOf('|'))).toList();
      List<String> english = own.stream().map(l -> l.substring(l.indexOf('|') + 1)).toList();
      batch.append("p%d.s\tp%d.t\t\tp%d.out\n".formatted(k, k, k));
      write("p" + k + ".s", String.join("\n", spanish) + "\n");
      write("p" + k + ".t", String.join("\n", english) + "\n");
      for (String place : List.of("pile/", "alone" + k + "/")) {
        write(place + "p" + k + ".es.txt", String.join("\n\n", spanish) + "\n");
        write(place + "p" + k + ".en.txt", String.join("\n\n", english) + "\n");
      }
    }
    write("batch.tsv", batch.toString());
    assertThat(
            shell
                .run("align", "--batch", "batch.tsv", "-q", "--write-statistics", "known.tsv")
                .code())
        .isZero();
  }

  private void write(String name, String text) {
    shell.write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private List<String> rows(String input, String output, String... more) {
    List<String> line =
        new ArrayList<>(List.of("run", input, "-q", "-f", "-o", output, "--statistics"));
    line.add("known.tsv");
    line.addAll(List.of(more));
    Shell.Result result = shell.run(line.toArray(String[]::new));
    assertThat(result.code()).as(result.err()).isZero();
    return shell.read(output + "/bitext.jsonl").lines().toList();
  }

  /** The rows of one pair without their numbers, which depend on what stands before. */
  private static List<String> of(int pair, List<String> rows) {
    return rows.stream()
        .filter(r -> r.contains("\"p" + pair + ".e"))
        .map(r -> r.replaceFirst("\"id\":\"[^\"]*\",?", ""))
        .toList();
  }

  @Test
  void twoDocumentsComeOutAsInThePile() {
    List<String> pile = rows("pile", "out", "--threads", "2");

    assertThat(rows("pile", "one", "--threads", "1")).isEqualTo(pile);
    for (int k = 0; k < PAIRS; k++) {
      assertThat(of(k, rows("alone" + k, "out" + k)))
          .as("pair %d", k)
          .hasSize(4)
          .containsExactlyInAnyOrderElementsOf(of(k, pile));
    }
  }

  @Test
  void onePairThatIsRejectedMovesNoOther() {
    List<String> free = rows("pile", "out");
    write(
        "log.jsonl",
        """
        {"seq":1,"op":"accept","time":"","put":[{"source":{"document":"p1.es.txt",\
        "sentences":["1"],"text":"Mi vecino pinta las puertas de verde."},\
        "target":{"document":"p1.en.txt","sentences":["1"],\
        "text":"My neighbour paints the doors green."},"state":"rejected"}]}
        """);
    List<String> bound = rows("pile", "bound", "--decisions", "log.jsonl");

    assertThat(of(1, bound)).isNotEqualTo(of(1, free));
    assertThat(of(0, bound)).isEqualTo(of(0, free));
    assertThat(of(2, bound)).containsExactlyInAnyOrderElementsOf(of(2, free));
  }

  @Test
  void whatARunToldOfWordsIsKeptForOtherRuns() {
    assertThat(shell.run("run", "pile", "-q", "-o", "out", "--write-statistics", "told.tsv").code())
        .isZero();
    assertThat(shell.read("told.tsv")).startsWith("# cotejo statistics 1\n").contains("\tthe\t");
    List<String> again = List.of("run", "pile", "-q", "-f", "-o", "again", "--statistics");
    assertThat(
            shell
                .run(Stream.concat(again.stream(), Stream.of("told.tsv")).toArray(String[]::new))
                .code())
        .isZero();
    assertThat(shell.read("again/bitext.jsonl")).isEqualTo(shell.read("out/bitext.jsonl"));
    assertThat(shell.run("run", "pile", "-q", "-o", "more", "--write-statistics", "told.tsv").err())
        .contains("told.tsv: error: is there already");
  }

  @Test
  void documentsOfAlignTellTheSame() {
    shell.run("run", "pile", "-q", "-o", "out", "--write-statistics", "run.tsv");
    shell.run("align", "pile", "-q", "-o", "out.jsonl", "--write-statistics", "align.tsv");
    assertThat(shell.read("align.tsv")).isEqualTo(shell.read("run.tsv"));
  }

  @Test
  void theSignatureNamesThem() {
    rows("alone0", "out");
    String first = statistics();
    write("known.tsv", shell.read("known.tsv") + "word\tquux\t7\n");
    rows("alone0", "out");

    assertThat(first).startsWith("statistics-");
    assertThat(statistics()).startsWith("statistics-").isNotEqualTo(first);
  }

  private String statistics() {
    JsonObject run = JsonParser.parseString(shell.read("out/run.json")).getAsJsonObject();
    return run.getAsJsonObject("options").get("statistics").getAsString();
  }
}
