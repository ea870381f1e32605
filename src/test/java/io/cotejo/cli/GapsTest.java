package io.cotejo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.cli.console.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs of lines that stand on one side only come out as such, and pair with nothing. */
class GapsTest {

  /** Headings and what stands below them, Spanish and English in turn. */
  private static final List<String[]> CHAPTERS =
      List.of(
          new String[] {"La llegada", "The Arrival"},
          new String[] {"El mercado", "The Market"},
          new String[] {"La tormenta", "The Storm"},
          new String[] {"El regreso", "The Return"},
          new String[] {"La herencia", "The Inheritance"});

  private static final List<String[]> PROSE =
      List.of(
          new String[] {
            "El tren se detuvo en la estación vacía.", "The train stopped at the empty station."
          },
          new String[] {
            "Marta bajó con dos maletas y un violín.",
            "Marta got off with two suitcases and a violin."
          },
          new String[] {
            "Los vendedores gritaban los precios del pescado.",
            "The sellers were shouting the prices of the fish."
          },
          new String[] {
            "Un niño robó una manzana y nadie lo vio.", "A boy stole an apple and nobody saw him."
          },
          new String[] {
            "El viento arrancó el techo de la escuela.", "The wind tore off the roof of the school."
          },
          new String[] {
            "Durante tres noches no hubo luz en el valle.",
            "For three nights there was no light in the valley."
          },
          new String[] {
            "Después de seis años volvió a la casa de su padre.",
            "After six years she returned to her father's house."
          },
          new String[] {
            "La puerta del jardín seguía pintada de verde.",
            "The door of the garden was still painted green."
          },
          new String[] {
            "El notario abrió el sobre con un cuchillo de plata.",
            "The notary opened the envelope with a silver knife."
          },
          new String[] {
            "Todo lo que tenía el viejo era una barca rota.",
            "All that the old man had was a broken boat."
          });

  @TempDir private Path folder;

  /** Number of titles, its form, and the side that has the table of contents. */
  @ParameterizedTest
  @CsvSource({
    "5, Capítulo %d. %s, Chapter %d. %s, true, true",
    "5, Capítulo %d. %s, Chapter %d. %s, true, false",
    "4, Capítulo %d. %s, Chapter %d. %s, true, true",
    "3, Capítulo %d. %s, Chapter %d. %s, false, true",
    "5, Capítulo %d. %s, Chapter %d. %s, false, false",
    "5, %d %s, %d %s, true, true",
    "5, %d %s, %d %s, false, true",
    "4, %d %s, %d %s, false, false",
    "5, %d. %s, %d. %s, true, false",
    "3, %d. %s, %d. %s, true, true",
  })
  void aTableOfContentsOnOneSideIsAlone(
      int chapters, String inSpanish, String inEnglish, boolean ofSource, boolean titled)
      throws IOException {
    List<String> spanish = new ArrayList<>();
    List<String> english = new ArrayList<>();
    for (int k = 0; k < chapters; k++) {
      spanish.add(inSpanish.formatted(k + 1, CHAPTERS.get(k)[0]));
      english.add(inEnglish.formatted(k + 1, CHAPTERS.get(k)[1]));
      PROSE.subList(2 * k, 2 * k + 2).forEach(p -> add(p, spanish, english));
    }
    int pairs = spanish.size();
    List<String> contents = new ArrayList<>();
    IntStream.range(0, chapters)
        .forEach(k -> contents.add((ofSource ? spanish : english).get(3 * k)));
    if (titled) {
      contents.add(0, ofSource ? "Índice" : "Contents");
    }
    (ofSource ? spanish : english).addAll(0, contents);

    assertThat(align(spanish, english)).isEqualTo(beads(contents.size(), pairs, ofSource));
  }

  private static void add(String[] pair, List<String> spanish, List<String> english) {
    spanish.add(pair[0]);
    english.add(pair[1]);
  }

  private static List<String> beads(int alone, int pairs, boolean ofSource) {
    List<String> beads = new ArrayList<>();
    for (int k = 0; k < alone; k++) {
      beads.add(ofSource ? "[" + k + "]:[]" : "[]:[" + k + "]");
    }
    for (int k = 0; k < pairs; k++) {
      int s = k + (ofSource ? alone : 0);
      int t = k + (ofSource ? 0 : alone);
      beads.add("[" + s + "]:[" + t + "]");
    }
    return beads;
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void pageHeadsNotesAndCaptionsOfOneSideAreAlone(boolean ofSource) throws IOException {
    List<String> spanish = new ArrayList<>();
    List<String> english = new ArrayList<>();
    PROSE.forEach(p -> add(p, spanish, english));
    List<String> longer = ofSource ? spanish : english;
    longer.add(8, ofSource ? "Figura 2. La barca" : "Figure 2. A rowing machine");
    longer.add(4, ofSource ? "1 Véase la nota del editor." : "1 See the editor's note.");
    longer.add(4, "17");
    longer.add(4, ofSource ? "Crónica de un pueblo" : "Chronicle of a Village");

    List<String> beads = align(spanish, english);

    String alone = ofSource ? "[%d]:[]" : "[]:[%d]";
    assertThat(beads)
        .contains(alone.formatted(4), alone.formatted(5), alone.formatted(6), alone.formatted(11))
        .hasSize(14);
  }

  /** The beads as lines of the format, without their confidence. */
  private List<String> align(List<String> sources, List<String> targets) throws IOException {
    Files.write(folder.resolve("source"), sources);
    Files.write(folder.resolve("target"), targets);
    Shell.Result result =
        new Shell(folder).run("align", "-q", "--one-per-line", "source", "target");
    assertThat(result.code()).as(result.err()).isEqualTo(ExitCode.OK);
    return result.out().lines().map(l -> l.substring(0, l.lastIndexOf(':'))).toList();
  }
}
