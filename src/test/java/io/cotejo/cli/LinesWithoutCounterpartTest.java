package io.cotejo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Lines that stand on one side only come out alone, however short they are: they are not glued to
 * their neighbours.
 */
class LinesWithoutCounterpartTest {

  private static final List<String> PROSE =
      List.of(
          "El panadero abrió la tienda antes de la salida del sol.",
          "Su hija llevaba las cestas de pan hasta el mercado.",
          "En la plaza esperaban ya doce mujeres y un soldado.",
          "Nadie hablaba de la guerra que había terminado en otoño.",
          "El alcalde leyó una carta larga delante de la iglesia.",
          "Por la tarde volvieron los barcos cargados de sardinas.");

  private static final List<String> PROSE_IN_ENGLISH =
      List.of(
          "The baker opened the shop before sunrise.",
          "His daughter carried the baskets of bread to the market.",
          "Twelve women and a soldier were already waiting in the square.",
          "Nobody spoke of the war that had ended in autumn.",
          "The mayor read a long letter in front of the church.",
          "In the afternoon the boats came back loaded with sardines.");

  private static final List<String> PROSE_IN_GERMAN =
      List.of(
          "Der Bäcker öffnete den Laden vor Sonnenaufgang.",
          "Seine Tochter trug die Körbe mit Brot zum Markt.",
          "Zwölf Frauen und ein Soldat warteten schon auf dem Platz.",
          "Niemand sprach vom Krieg, der im Herbst zu Ende gegangen war.",
          "Der Bürgermeister las vor der Kirche einen langen Brief vor.",
          "Am Nachmittag kamen die Boote mit Sardinen beladen zurück.");

  /** As a poor translator would put the German. */
  private static final List<String> PIVOT_OF_GERMAN =
      List.of(
          "The baker opened the store before sunrise.",
          "Its daughter carried the baskets with bread to the market.",
          "Twelve women and a soldier waited already on the place.",
          "Nobody spoke from the war which had gone to end in autumn.",
          "The mayor read before the church a long letter.",
          "On the afternoon came the boats loaded with sardines back.");

  private static final List<String> LIST =
      List.of("Pan", "Leche", "Huevos", "Queso", "Vino", "Arroz", "Azúcar", "Sal");

  private static final List<String> LIST_IN_ENGLISH =
      List.of("Bread", "Milk", "Eggs", "Cheese", "Wine", "Rice", "Sugar", "Salt");

  @TempDir private Path folder;

  static Stream<Arguments> shortLines() {
    List<String> spanish =
        List.of(
            "Sí.",
            "17",
            "1998",
            "* * *",
            "...",
            "Risas.",
            "Artículo 3",
            "—No.",
            "Índice",
            "(Pausa)");
    return spanish.stream()
        .flatMap(
            line ->
                IntStream.of(0, 3, 6)
                    .boxed()
                    .flatMap(
                        at -> Stream.of("dictionary", "none").map(b -> Arguments.of(line, at, b))));
  }

  @ParameterizedTest
  @MethodSource("shortLines")
  void aShortLineOfTheSourceIsAlone(String line, int at, String backend) throws IOException {
    assertThat(align(with(PROSE, at, line), PROSE_IN_ENGLISH, "-b", backend))
        .isEqualTo(oneToOneBut(PROSE.size(), at, true));
  }

  static Stream<Arguments> englishLines() {
    return Stream.of("Yes.", "17", "* * *", "Laughter.", "Article 3", "Chapter", "No!", "1998")
        .flatMap(line -> IntStream.of(0, 2, 6).mapToObj(at -> Arguments.of(line, at)));
  }

  @ParameterizedTest
  @MethodSource("englishLines")
  void aShortLineOfTheTargetIsAlone(String line, int at) throws IOException {
    assertThat(align(PROSE, with(PROSE_IN_ENGLISH, at, line)))
        .isEqualTo(oneToOneBut(PROSE.size(), at, false));
  }

  @ParameterizedTest
  @MethodSource("englishLines")
  void soItIsInOtherLanguages(String line, int at) throws IOException {
    Files.write(folder.resolve("pivot"), PIVOT_OF_GERMAN);
    assertThat(
            align(
                PROSE_IN_GERMAN,
                with(PROSE_IN_ENGLISH, at, line),
                "--pivot",
                folder.resolve("pivot").toString(),
                "-s",
                "de"))
        .isEqualTo(oneToOneBut(PROSE.size(), at, false));
  }

  static Stream<Arguments> items() {
    return IntStream.range(0, 8)
        .boxed()
        .flatMap(at -> Stream.of("dictionary", "none").map(b -> Arguments.of(at, b)));
  }

  @ParameterizedTest
  @MethodSource("items")
  void anItemThatTheTranslationOfAListLeavesOutIsAlone(int at, String backend) throws IOException {
    assertThat(align(LIST, without(LIST_IN_ENGLISH, at), "-b", backend))
        .isEqualTo(oneToOneBut(LIST.size() - 1, at, true));
  }

  @ParameterizedTest
  @MethodSource("items")
  void anItemThatTheTranslationAddsIsAlone(int at, String backend) throws IOException {
    assertThat(align(without(LIST, at), LIST_IN_ENGLISH, "-b", backend))
        .isEqualTo(oneToOneBut(LIST.size() - 1, at, false));
  }

  private List<String> align(List<String> sources, List<String> targets, String... more)
      throws IOException {
    return new Shell(folder).beads(sources, targets, more);
  }

  private static List<String> with(List<String> lines, int at, String line) {
    List<String> more = new ArrayList<>(lines);
    more.add(at, line);
    return more;
  }

  private static List<String> without(List<String> lines, int at) {
    List<String> fewer = new ArrayList<>(lines);
    fewer.remove(at);
    return fewer;
  }

  /** Pairs in order, and one line alone before the pair of that number. */
  private static List<String> oneToOneBut(int pairs, int at, boolean ofSource) {
    List<String> beads = new ArrayList<>();
    for (int k = 0; k <= pairs; k++) {
      if (k == at) {
        beads.add(ofSource ? "[" + k + "]:[]" : "[]:[" + k + "]");
      }
      if (k < pairs) {
        int shifted = k < at ? k : k + 1;
        beads.add(ofSource ? "[" + shifted + "]:[" + k + "]" : "[" + k + "]:[" + shifted + "]");
      }
    }
    return beads;
  }
}
