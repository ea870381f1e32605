package io.cotejo.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.Alignment;
import io.cotejo.bitext.Bead;
import io.cotejo.bitext.DocumentPair;
import io.cotejo.bitext.IndexRange;
import io.cotejo.bitext.Language;
import io.cotejo.bitext.Sentence;
import io.cotejo.bitext.Side;
import io.cotejo.format.pairs.BeadListWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BeadListTest {

  @Test
  void writesAMonotoneAlignmentWithItsNullBeads() throws IOException {
    List<Bead> beads = List.of(bead(0, 2, 0, 1, 0.97), bead(2, 3, 1, 1, 0.88));
    Alignment alignment =
        new Alignment(pair(indices(0, 1, 2), indices(0)), Alignment.Order.MONOTONE, beads);
    assertThat(write(alignment, 3, 1)).isEqualTo("[0, 1]:[0]:0.97\n[2]:[]:0.88\n");
  }

  @Test
  void accountsForEveryLineThatIsNoSentence() throws IOException {
    List<Bead> beads = List.of(bead(0, 1, 0, 1, 0.5), bead(1, 3, 1, 2, 0.75));
    Alignment alignment =
        new Alignment(pair(indices(1, 3, 5), indices(0, 2)), Alignment.Order.MONOTONE, beads);
    assertThat(write(alignment, 7, 4))
        .isEqualTo(
            """
            [0]:[]:1
            [1]:[0]:0.5
            [2]:[]:1
            [4]:[]:1
            []:[1]:1
            [3, 5]:[2]:0.75
            [6]:[]:1
            []:[3]:1
            """);
  }

  @Test
  void writesCrossingLinksAsTheyStand() throws IOException {
    List<Bead> beads = List.of(bead(0, 1, 2, 3, 0.9), bead(2, 3, 0, 1, 0.4));
    Alignment alignment =
        new Alignment(pair(indices(0, 1, 2), indices(0, 1, 2)), Alignment.Order.CROSSING, beads);
    assertThat(write(alignment, 3, 3)).isEqualTo("[0]:[2]:0.9\n[2]:[0]:0.4\n");
  }

  @Test
  void accountsForBlankLinesBehindCrossingLinks() throws IOException {
    List<Bead> beads = List.of(bead(0, 1, 1, 2, 0.9), bead(1, 2, 0, 1, 0.5));
    Alignment alignment =
        new Alignment(pair(indices(1, 2), indices(0, 2)), Alignment.Order.CROSSING, beads);
    assertThat(write(alignment, 4, 3))
        .isEqualTo("[1]:[2]:0.9\n[2]:[0]:0.5\n[0]:[]:1\n[3]:[]:1\n[]:[1]:1\n");
  }

  private static int[] indices(int... indices) {
    return indices;
  }

  private static String write(Alignment alignment, int sources, int targets) throws IOException {
    StringWriter out = new StringWriter();
    new BeadListWriter().write(alignment, sources, targets, out);
    return out.toString();
  }

  private static Bead bead(int from, int to, int targetFrom, int targetTo, double confidence) {
    return new Bead(new IndexRange(from, to), new IndexRange(targetFrom, targetTo), 1, confidence);
  }

  private static DocumentPair pair(int[] sources, int[] targets) {
    return new DocumentPair(
        side("es.txt", Language.SPANISH, sources),
        side("en.txt", Language.ENGLISH, targets),
        Collections.nCopies(sources.length, ""));
  }

  private static Side side(String name, Language language, int[] indices) {
    List<Sentence> sentences =
        IntStream.of(indices).mapToObj(i -> Samples.sentence(i, language, "x")).toList();
    return new Side(name, language, sentences);
  }
}
