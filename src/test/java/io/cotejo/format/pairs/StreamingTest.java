package io.cotejo.format.pairs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cotejo.bitext.AlignedPair;
import io.cotejo.bitext.Language;
import io.cotejo.bitext.LeftOut;
import io.cotejo.bitext.Passage;
import io.cotejo.bitext.ReviewState;
import io.cotejo.bitext.ReviewedPair;
import io.cotejo.bitext.Role;
import io.cotejo.bitext.Sentence;
import io.cotejo.bitext.Span;
import io.cotejo.format.Samples;
import io.cotejo.testing.GivenFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rows are read one after the other and written one after the other: nobody holds them. */
class StreamingTest {

  private static final Languages BOTH = Languages.of(Language.SPANISH, Language.ENGLISH);

  /** Units that no buffer holds. */
  private static final int TOO_MANY = 20_000;

  /** A file that never ends, as far as anybody who reads on can tell. */
  private record Endless(String name, String head, IntFunction<String> unit)
      implements BitextSource {

    @Override
    public InputStream open() {
      return new InputStream() {
        private int next;
        private InputStream piece = bytes(head);

        @Override
        public int read() throws IOException {
          int read = piece.read();
          while (read < 0) {
            if (++next > TOO_MANY) {
              throw new AssertionError(name + " is read to its end before a row is given");
            }
            piece = bytes(unit.apply(next));
            read = piece.read();
          }
          return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
          bytes[offset] = (byte) read();
          return 1 + Math.max(0, piece.read(bytes, offset + 1, length - 1));
        }
      };
    }

    private static InputStream bytes(String text) {
      return new ByteArrayInputStream(text.getBytes(UTF_8));
    }
  }

  /** A format, its reader, and a file of it. */
  private record Given(BitextReader reader, Endless file) {
    @Override
    public String toString() {
      return file.name();
    }
  }

  static Stream<Given> endless() {
    return Stream.of(
        new Given(
            new TmxBitextReader(BOTH),
            new Endless(
                "a.tmx",
                "<tmx version='1.4'><header srclang='es'/><body>",
                k ->
                    "<tu><tuv xml:lang='es'><seg>Casa %d</seg></tuv>".formatted(k)
                        + "<tuv xml:lang='en'><seg>House %d</seg></tuv></tu>\n".formatted(k))),
        new Given(
            new XliffBitextReader(),
            new Endless(
                "a12.xlf",
                "<xliff version='1.2'><file source-language='es' target-language='en'><body>",
                k ->
                    "<trans-unit id='%d'><source>Casa %d</source>".formatted(k, k)
                        + "<target>House %d</target></trans-unit>\n".formatted(k))),
        new Given(
            new XliffBitextReader(),
            new Endless(
                "a20.xlf",
                "<xliff version='2.0' srcLang='es' trgLang='en'><file id='f'>",
                k ->
                    "<unit id='%d'><segment><source>Casa %d</source>".formatted(k, k)
                        + "<target>House %d</target></segment></unit>\n".formatted(k))),
        new Given(
            TableBitextReader.ofCommas(BOTH, Optional.empty()),
            new Endless("a.csv", "Source,Target\r\n", "Casa %1$d,House %1$d\r\n"::formatted)),
        new Given(
            TableBitextReader.ofTabs(BOTH, Optional.empty()),
            new Endless(
                "own.tsv",
                String.join("\t", BeadTable.HEADER) + "\n",
                k ->
                    "%d\t1-1\t\t\t\ta\t%d\tCasa %d\t\tb\t%d\tHouse %d\n".formatted(k, k, k, k, k))),
        new Given(new JsonlBitextReader(), new Endless("a.jsonl", "\n", StreamingTest::bead)));
  }

  private static String bead(int k) {
    StringWriter out = new StringWriter();
    try {
      new JsonlBitextWriter().write(Samples.bitext(List.of(row(k, "a").pair())), out);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toString();
  }

  private static ReviewedPair row(int k, String document) {
    return ReviewedPair.auto(
        AlignedPair.unjudged(
            Optional.of(passage(document, Language.SPANISH, k, "Casa " + k)),
            "",
            Optional.of(passage("b", Language.ENGLISH, k, "House " + k))));
  }

  private static Passage passage(String document, Language language, int k, String text) {
    Span span = new Span(0, text.length());
    return new Passage(
        document, language, List.of(new Sentence(k, k, span, text, language, Role.PROSE)));
  }

  /** Ends the reading. */
  private static final class Enough extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /** Takes some rows and no more. */
  private static final class Some implements RowTaker {
    private final List<String> texts = new ArrayList<>();
    private final int most;

    Some(int most) {
      this.most = most;
    }

    @Override
    public void row(ReviewedPair row) throws IOException {
      texts.add(GivenFile.texts(row.pair()));
      if (texts.size() == most) {
        throw new Enough();
      }
    }

    @Override
    public void leftOut(LeftOut out) {
      throw new AssertionError(out);
    }
  }

  @ParameterizedTest
  @MethodSource("endless")
  void rowsAreGivenBeforeTheEndIsRead(Given given) throws Exception {
    Some some = new Some(3);
    BitextRows rows = new FacingRows("x", given.reader().open(given.file()), BOTH);
    assertThatThrownBy(() -> rows.each(some)).isInstanceOf(Enough.class);
    assertThat(some.texts)
        .containsExactly("Casa 1 | House 1", "Casa 2 | House 2", "Casa 3 | House 3");
  }

  static Stream<BitextWriter> writers() {
    return Stream.of(
        new JsonlBitextWriter(),
        new TsvBitextWriter(),
        new CsvBitextWriter(),
        new TmxBitextWriter(),
        new XliffBitextWriter(),
        MosesBitextWriter.ofSource(),
        MosesBitextWriter.ofTarget());
  }

  /** A writer that holds rows, in whatever form, keeps the first one from being collected. */
  @ParameterizedTest
  @MethodSource("writers")
  void writersHoldNoRow(BitextWriter writer) throws Exception {
    List<WeakReference<ReviewedPair>> given = new ArrayList<>();
    boolean[] collected = new boolean[1];
    BitextStream bitext =
        stream(
            taker -> {
              for (int k = 0; k < 100; k++) {
                ReviewedPair row = row(k, "a");
                given.add(new WeakReference<>(row));
                taker.row(row);
              }
              for (int round = 0; round < 50 && given.get(0).get() != null; round++) {
                System.gc();
              }
              collected[0] = given.get(0).get() == null;
            });
    writer.write(bitext, Writer.nullWriter());
    assertThat(collected[0]).isTrue();
  }

  private static BitextStream stream(BitextStream.Rows rows) {
    return new BitextStream(Language.SPANISH, Language.ENGLISH, "1", false, false, rows);
  }

  @Test
  void unitsOfXliffStandWithTheirDocumentsInWhateverOrderTheyCome() throws Exception {
    StringWriter out = new StringWriter();
    BitextStream bitext =
        stream(
            taker -> {
              for (String document : List.of("z", "y", "z", "x", "y")) {
                taker.row(row(1, document));
              }
            });
    new XliffBitextWriter().write(bitext, out);
    assertThat(GivenFile.of("a.xlf", out.toString()).pairs(new XliffBitextReader()))
        .extracting(p -> p.source().orElseThrow().document())
        .containsExactly("z", "z", "y", "y", "x");
    assertThat(out.toString()).containsOnlyOnce("original=\"z\"").contains("-2\"");
  }

  @Test
  void aSurveyTellsWhatStandsInTheHead() throws Exception {
    String table =
        String.join("\t", BeadTable.REVIEWED)
            + "\n1\t1-1\t\t\t\ta\t0\tCasa\t\tb\t0\tHouse\taccepted\t\t\n"
            + "2\t1-1\t\t\t\ta\t1\tPerro\t\tb\t1\tDog\tauto\t\t\n";
    Survey survey =
        Survey.of(
            TableBitextReader.ofTabs(BOTH, Optional.empty()).open(GivenFile.of("a.tsv", table)));
    assertThat(survey.hasPair()).isTrue();
    assertThat(survey.reviewed()).containsExactly(ReviewState.ACCEPTED);
    StringWriter all = new StringWriter();
    new TsvBitextWriter()
        .write(survey.including(EnumSet.allOf(ReviewState.class), Samples.SIGNATURE), all);
    assertThat(all.toString()).contains("Casa", "Perro", "accepted");
    StringWriter untouched = new StringWriter();
    new TsvBitextWriter()
        .write(survey.including(EnumSet.of(ReviewState.AUTO), Samples.SIGNATURE), untouched);
    assertThat(untouched.toString()).contains("Perro").doesNotContain("Casa", "state");
  }

  @Test
  void aFileThatChangesMeanwhileIsToldOf() throws Exception {
    boolean[] seen = new boolean[1];
    BitextSource file =
        new BitextSource() {
          @Override
          public String name() {
            return "a.jsonl";
          }

          @Override
          public InputStream open() {
            String text = seen[0] ? "broken" : bead(1);
            seen[0] = true;
            return new ByteArrayInputStream(text.getBytes(UTF_8));
          }
        };
    BitextStream rows =
        Survey.of(new JsonlBitextReader().open(file))
            .including(EnumSet.allOf(ReviewState.class), Samples.SIGNATURE);
    assertThatThrownBy(() -> new JsonlBitextWriter().write(rows, Writer.nullWriter()))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("a.jsonl:1")
        .hasMessageContaining("changed");
  }
}
