package io.cotejo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A line that holds more sentences than a bead usually may keeps all of its counterparts. */
class LongParagraphsTest {

  private static final List<String> SPANISH =
      List.of(
          "El capitán cerró la puerta del camarote.",
          "Afuera seguía lloviendo sobre el puerto.",
          "Dos marineros jugaban a las cartas en la cocina.",
          "El cocinero pelaba patatas y cantaba en voz baja.",
          "Nadie había visto el faro desde el martes.",
          "La radio solo daba noticias del trigo y del petróleo.",
          "Un gato negro dormía encima de los mapas.",
          "El médico pidió más vendas y una botella de alcohol.",
          "Por la noche se rompió la segunda bomba de agua.",
          "El más joven de todos escribió una carta a su hermana.",
          "A las cinco apareció una luz verde en el norte.",
          "Entonces el viejo timonel se quitó la gorra y sonrió.");

  private static final List<String> ENGLISH =
      List.of(
          "The captain closed the door of the cabin.",
          "Outside it was still raining on the harbour.",
          "Two sailors were playing cards in the kitchen.",
          "The cook was peeling potatoes and singing in a low voice.",
          "Nobody had seen the lighthouse since Tuesday.",
          "The radio only gave news of wheat and oil.",
          "A black cat was sleeping on top of the maps.",
          "The doctor asked for more bandages and a bottle of alcohol.",
          "At night the second water pump broke.",
          "The youngest of all wrote a letter to his sister.",
          "At five a green light appeared in the north.",
          "Then the old helmsman took off his cap and smiled.");

  private static final List<String> BEFORE =
      List.of("La novela se publicó en Lima.", "Tuvo tres ediciones en diez años.");

  private static final List<String> BEFORE_IN_ENGLISH =
      List.of("The novel was published in Lima.", "It had three editions in ten years.");

  private static final List<String> AFTER =
      List.of("Aquí termina el primer capítulo.", "El segundo habla de la guerra.");

  private static final List<String> AFTER_IN_ENGLISH =
      List.of("Here ends the first chapter.", "The second one speaks of the war.");

  @TempDir private Path folder;

  static Stream<Arguments> sizes() {
    return IntStream.of(4, 6, 7, 8, 9, 10, 12)
        .boxed()
        .flatMap(
            n ->
                Stream.of("dictionary", "none")
                    .flatMap(b -> Stream.of(Arguments.of(n, b, true), Arguments.of(n, b, false))));
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void aParagraphIsOneBeadWithAllItsSentences(int size, String backend, boolean ofSource)
      throws IOException {
    List<String> spanish = SPANISH.subList(0, size);
    List<String> english = ENGLISH.subList(0, size);
    List<String> sources = ofSource ? List.of(String.join(" ", spanish)) : spanish;
    List<String> targets = ofSource ? english : List.of(String.join(" ", english));

    List<String> beads = align(around(BEFORE, sources, AFTER), inEnglish(targets), "-b", backend);

    String many =
        IntStream.range(2, 2 + size).mapToObj(k -> "" + k).collect(Collectors.joining(", "));
    assertThat(beads).hasSize(5).contains(ofSource ? "[2]:[" + many + "]" : "[" + many + "]:[2]");
  }

  @Test
  void whoSetsALimitIsObeyed() throws IOException {
    List<String> sources = around(BEFORE, List.of(String.join(" ", SPANISH)), AFTER);

    List<String> beads = align(sources, inEnglish(ENGLISH), "--max-bead", "5");

    assertThat(beads).allMatch(b -> b.split(",").length <= 5).hasSizeGreaterThan(5);
  }

  private static List<String> inEnglish(List<String> targets) {
    return around(BEFORE_IN_ENGLISH, targets, AFTER_IN_ENGLISH);
  }

  private static List<String> around(List<String> before, List<String> lines, List<String> after) {
    List<String> all = new ArrayList<>(before);
    all.addAll(lines);
    all.addAll(after);
    return all;
  }

  private List<String> align(List<String> sources, List<String> targets, String... more)
      throws IOException {
    return new Shell(folder).beads(sources, targets, more);
  }
}
