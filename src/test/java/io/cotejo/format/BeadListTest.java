package io.cotejo.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cotejo.bitext.Alignment;
import io.cotejo.bitext.Bead;
import io.cotejo.bitext.DocumentPair;
import io.cotejo.bitext.IndexRange;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Language;
import io.cotejo.bitext.Sentence;
import io.cotejo.bitext.Side;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BeadListTest {

  private final BeadListReader reader = new BeadListReader();

  @Test
  void writesAMonotoneAlignmentWithItsNullBeads() throws Exception {
    List<Bead> beads = List.of(bead(0, 2, 0, 1, 0.97), bead(2, 3, 1, 1, 0.88));
    String text = write(new Alignment(pair(3, 1), Alignment.Order.MONOTONE, beads));
    assertThat(text).isEqualTo("[0, 1]:[0]:0.97\n[2]:[]:0.88\n");
    assertThat(read(text))
        .containsExactly(
            listed(List.of(0, 1), List.of(0), 0.97), listed(List.of(2), List.of(), 0.88));
  }

  @Test
  void writesTheUnpairedSentencesOfACrossingAlignment() throws Exception {
    List<Bead> beads = List.of(bead(0, 1, 2, 3, 0.9), bead(2, 3, 0, 1, 0.4));
    String text = write(new Alignment(pair(3, 3), Alignment.Order.CROSSING, beads));
    assertThat(text).isEqualTo("[0]:[2]:0.9\n[2]:[0]:0.4\n[1]:[]\n[]:[1]\n");
    assertThat(read(text)).hasSize(4);
    assertThat(read(text).get(2).confidence()).isEmpty();
  }

  @Test
  void readsGoldBeadsWithGapsCostsAndComments() throws Exception {
    assertThat(read("# gold\n\n [ 0,2 ] : [ 4 ] : 1.5e1 \n[1]:[2]\r\n[]:[7]"))
        .containsExactly(
            listed(List.of(0, 2), List.of(4), 15),
            new ListedBead(List.of(1), List.of(2), OptionalDouble.empty()),
            new ListedBead(List.of(), List.of(7), OptionalDouble.empty()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "x;                1; expected \"[\"",
        "[0];              4; expected \":\"",
        "[0]:[;            6; expected a position of 1 to 9 digits",
        "[0,]:[1];         4; expected a position",
        "[-1]:[1];         2; expected a position",
        "[0]:[1234567890]; 6; expected a position",
        "[1 0]:[1];        4; expected \"]\"",
        "[1, 1]:[1];       5; expected positions in ascending order",
        "[]:[];            4; expected a sentence on one side at least",
        "[0]:[1]:;         9; expected a number",
        "[0]:[1]:0,9;      9; expected a number",
        "[0]:[1]:NaN;      9; expected a finite number",
        "[0]:[1] 3;        9; expected \":\"",
        "[٣]:[1];          2; expected a position",
      })
  void saysWhereALineCeasesToBeABead(String line, int column, String reason) {
    assertThatThrownBy(() -> read("[0]:[0]\n" + line))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageStartingWith("gold.txt:2:" + column + ": error: " + reason)
        .hasMessageEndingWith("write beads as [0, 1]:[0]:0.97");
  }

  @Test
  void refusesABeadWithoutSentences() {
    assertThatThrownBy(() -> new ListedBead(List.of(), List.of(), OptionalDouble.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("one side");
  }

  private List<ListedBead> read(String text) throws IOException, InvalidInputException {
    return reader.read("gold.txt", new StringReader(text));
  }

  private static String write(Alignment alignment) throws IOException {
    StringWriter out = new StringWriter();
    new BeadListWriter().write(alignment, out);
    return out.toString();
  }

  private static ListedBead listed(List<Integer> source, List<Integer> target, double number) {
    return new ListedBead(source, target, OptionalDouble.of(number));
  }

  private static Bead bead(int from, int to, int targetFrom, int targetTo, double confidence) {
    return new Bead(new IndexRange(from, to), new IndexRange(targetFrom, targetTo), 1, confidence);
  }

  private static DocumentPair pair(int source, int target) {
    return new DocumentPair(
        side("es.txt", Language.SPANISH, source),
        side("en.txt", Language.ENGLISH, target),
        Collections.nCopies(source, ""));
  }

  private static Side side(String name, Language language, int size) {
    List<Sentence> sentences =
        IntStream.range(0, size).mapToObj(i -> Samples.sentence(i, language, "x")).toList();
    return new Side(name, language, sentences);
  }
}
