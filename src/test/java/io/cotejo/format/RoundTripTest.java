package io.cotejo.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.AlignedPair;
import io.cotejo.bitext.Alignment;
import io.cotejo.bitext.Bead;
import io.cotejo.bitext.Bitext;
import io.cotejo.bitext.IndexRange;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Passage;
import io.cotejo.evaluate.BeadFile;
import io.cotejo.evaluate.GoldBead;
import io.cotejo.evaluate.ScoredBead;
import io.cotejo.format.pairs.BeadListWriter;
import io.cotejo.format.pairs.BitextReader;
import io.cotejo.format.pairs.BitextWriter;
import io.cotejo.format.pairs.CsvBitextWriter;
import io.cotejo.format.pairs.Languages;
import io.cotejo.format.pairs.TableBitextReader;
import io.cotejo.format.pairs.TmxBitextReader;
import io.cotejo.format.pairs.TmxBitextWriter;
import io.cotejo.format.pairs.TsvBitextWriter;
import io.cotejo.format.pairs.XliffBitextReader;
import io.cotejo.format.pairs.XliffBitextWriter;
import io.cotejo.testing.GivenFile;
import io.cotejo.testing.Pairs;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Written, read and written again, a file is the same. */
class RoundTripTest {

  private static final Languages OF_FILE = new Languages(Optional.empty(), Optional.empty());

  static Stream<Arguments> formats() {
    return Stream.of(
        Arguments.of(new TmxBitextWriter(), new TmxBitextReader(OF_FILE)),
        Arguments.of(new XliffBitextWriter(), new XliffBitextReader()),
        Arguments.of(new TsvBitextWriter(), TableBitextReader.ofTabs(OF_FILE, Optional.empty())),
        Arguments.of(new CsvBitextWriter(), TableBitextReader.ofCommas(OF_FILE, Optional.empty())));
  }

  private static String again(BitextWriter writer, BitextReader reader, String written, Bitext of)
      throws IOException, InvalidInputException {
    List<AlignedPair> read = GivenFile.of("a.file", written).pairs(reader);
    return Samples.write(writer, new Bitext(of.source(), of.target(), read, of.signature()));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void everythingIsKept(BitextWriter writer, BitextReader reader) throws Exception {
    String written = Samples.write(writer, Samples.bitext());
    assertThat(again(writer, reader, written, Samples.bitext())).isEqualTo(written);
  }

  @ParameterizedTest
  @MethodSource("formats")
  void hostileTextIsKeptFromTheSecondTimeOn(BitextWriter writer, BitextReader reader)
      throws Exception {
    // What a format cannot hold is gone when it was written once, and white space is folded when
    // it is read; the id is that of the rest.
    String written = Samples.write(writer, Samples.hostile());
    String second = again(writer, reader, written, Samples.hostile());
    assertThat(again(writer, reader, second, Samples.hostile())).isEqualTo(second);
    assertThat(withoutIds(second)).isEqualToNormalizingWhitespace(withoutIds(written));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void aMegabyteAndTextFromRightToLeftAreKept(BitextWriter writer, BitextReader reader)
      throws Exception {
    Bitext bitext =
        Samples.bitext(
            List.of(
                Samples.pair(
                    Samples.es(0, "palabra ".repeat(1 << 17).strip()),
                    "\u202eword",
                    Samples.en("en.txt", 0, "شمس \u202e\ud83c\udf1e \u2067=1+1"),
                    0.5,
                    Samples.bitext().pairs().get(0).evidence())));
    String written = Samples.write(writer, bitext);
    assertThat(written.length()).isGreaterThan(1 << 20);
    assertThat(again(writer, reader, written, bitext).equals(written)).isTrue();
  }

  private static String withoutIds(String file) {
    return file.replaceAll("\\b[0-9a-f]{12}\\b", "id");
  }

  @Test
  void sentencesThatManyPairsShareStayOne() throws Exception {
    Passage source = Samples.es(4, "El barco se hundió.");
    Bitext bitext =
        Samples.bitext(
            List.of(
                Samples.pair(
                    source,
                    "p",
                    Samples.en("a.txt", 2, "It sank."),
                    0.9,
                    Samples.bitext().pairs().get(0).evidence()),
                Samples.pair(
                    source,
                    "p",
                    Samples.en("b.txt", 7, "The ship sank."),
                    0.8,
                    Samples.bitext().pairs().get(0).evidence())));
    List<AlignedPair> read =
        GivenFile.of("a.tmx", Samples.write(new TmxBitextWriter(), bitext))
            .pairs(new TmxBitextReader(OF_FILE));
    assertThat(read)
        .extracting(p -> p.source().orElseThrow().sentences().get(0).index())
        .containsExactly(4, 4);
    assertThat(read)
        .extracting(p -> p.target().orElseThrow().sentences().get(0).index())
        .containsExactly(2, 7);
  }

  @Test
  void beadListsAreKept() throws Exception {
    List<String> texts = IntStream.range(0, 5).mapToObj(i -> "t" + i).toList();
    Alignment alignment =
        new Alignment(
            Pairs.withoutPivot(texts, texts),
            Alignment.Order.MONOTONE,
            List.of(
                bead(0, 2, 0, 1, 0.97),
                bead(2, 2, 1, 2, 0.61),
                bead(2, 3, 2, 5, 0.5),
                bead(3, 4, 5, 5, 1),
                bead(4, 5, 5, 5, 0.25)));
    String written = beads(alignment);
    List<Bead> read =
        new BeadFile("a.beads")
            .parse(written.lines().toList()).stream().map(RoundTripTest::bead).toList();
    assertThat(beads(new Alignment(alignment.pair(), Alignment.Order.CROSSING, inOrder(read))))
        .isEqualTo(
            beads(
                new Alignment(
                    alignment.pair(), Alignment.Order.CROSSING, inOrder(alignment.beads()))));
    assertThat(read).hasSize(5);
  }

  private static List<Bead> inOrder(List<Bead> beads) {
    return Stream.concat(
            beads.stream().filter(b -> !b.source().isEmpty()),
            beads.stream().filter(b -> b.source().isEmpty()))
        .toList();
  }

  private static String beads(Alignment alignment) throws IOException {
    StringWriter out = new StringWriter();
    new BeadListWriter().write(alignment, 5, 5, out);
    return out.toString();
  }

  private static Bead bead(int i0, int i1, int j0, int j1, double confidence) {
    return new Bead(new IndexRange(i0, i1), new IndexRange(j0, j1), 0, confidence);
  }

  private static Bead bead(ScoredBead read) {
    GoldBead bead = read.bead();
    return new Bead(range(bead.source()), range(bead.target()), 0, read.score().orElse(1));
  }

  private static IndexRange range(List<Integer> indices) {
    return indices.isEmpty()
        ? new IndexRange(0, 0)
        : new IndexRange(indices.get(0), indices.get(indices.size() - 1) + 1);
  }
}
