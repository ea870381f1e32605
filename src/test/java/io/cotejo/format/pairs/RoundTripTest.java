package io.cotejo.format.pairs;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.AlignedPair;
import io.cotejo.bitext.Bitext;
import io.cotejo.bitext.Evidence;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Language;
import io.cotejo.bitext.Passage;
import io.cotejo.bitext.ReviewedBitext;
import io.cotejo.bitext.Role;
import io.cotejo.bitext.Sentence;
import io.cotejo.bitext.Span;
import io.cotejo.bitext.Verdict;
import io.cotejo.format.Samples;
import io.cotejo.testing.GivenFile;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Written, read and written again, files of pairs are the same, whatever is in them. */
class RoundTripTest {

  private static final int FILES = 60;

  private static final Languages BOTH = Languages.of(Language.SPANISH, Language.ENGLISH);

  enum Format {
    JSONL,
    TSV,
    CSV,
    TMX,
    XLIFF;

    private BitextWriter writer() {
      return switch (this) {
        case JSONL -> new JsonlBitextWriter();
        case TSV -> new TsvBitextWriter();
        case CSV -> new CsvBitextWriter();
        case TMX -> new TmxBitextWriter();
        case XLIFF -> new XliffBitextWriter();
      };
    }

    private BitextReader reader() {
      return switch (this) {
        case JSONL -> new JsonlBitextReader();
        case TSV -> TableBitextReader.ofTabs(BOTH, Optional.empty());
        case CSV -> TableBitextReader.ofCommas(BOTH, Optional.empty());
        case TMX -> new TmxBitextReader(BOTH);
        case XLIFF -> new XliffBitextReader();
      };
    }

    String write(ReviewedBitext bitext) throws IOException {
      StringWriter out = new StringWriter();
      writer().write(bitext, out);
      return out.toString();
    }

    ReviewedBitext read(String file) throws IOException, InvalidInputException {
      ReadPairs read = GivenFile.of("x", file).read(reader());
      return new ReviewedBitext(
          read.source(), read.target(), read.rows(), List.of(), Samples.SIGNATURE);
    }

    /** What is left of a bitext in this format. */
    ReviewedBitext carried(ReviewedBitext bitext) throws IOException, InvalidInputException {
      return read(write(bitext));
    }
  }

  /** What every format can hold; white space and mark-up of all kinds among it. */
  private static final List<String> HOSTILE =
      List.of(
          "😀", "👩‍🚀", "𝔘", "ñ", "e\u0301", "\u200F", "\u200E", "\u202B", "\u2028", "\u0085",
          "\u00A0", "\u200B", "<", ">", "&", "&amp;", "&#10;", "]]>", "<!--", "\"", "\"\"", "'",
          "`", "\\", "\\n", "\\t", ",", ";", "=", "-", "|", "{0}", "%s", "⟦1⟧", "\t", "\n", "\r",
          "\r\n", "  ", " ");

  /** What XML cannot hold, and what is no character at all. */
  private static final List<String> FORBIDDEN =
      List.of("\u0001", "\u001b", "\u0000", "\uffff", "\ud800", "\udc00");

  private static String text(Random random, List<String> parts) {
    StringBuilder text = new StringBuilder("x");
    for (int i = random.nextInt(8); i > 0; i--) {
      text.append(parts.get(random.nextInt(parts.size())));
      text.append(random.nextBoolean() ? "palabra" : "");
    }
    return text.append("x.").toString();
  }

  private static Passage passage(
      Random random, String document, Language language, int index, List<String> parts) {
    List<Sentence> sentences = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(3); i++) {
      String text = text(random, parts);
      Span span = new Span(0, text.length());
      sentences.add(new Sentence(index + i, index + i, span, text, language, Role.PROSE));
    }
    return new Passage(document, language, sentences);
  }

  private static ReviewedBitext bitext(Random random, List<String> parts) {
    List<AlignedPair> pairs = new ArrayList<>();
    String from = "es " + text(random, parts);
    String to = "en " + text(random, parts);
    for (int i = 0; i < 12; i += 3) {
      Verdict verdict = random.nextBoolean() ? Verdict.EQUIVALENT : Verdict.PARTIAL;
      pairs.add(
          new AlignedPair(
              Optional.of(passage(random, from, Language.SPANISH, i, parts)),
              random.nextBoolean() ? "" : text(random, parts),
              Optional.of(passage(random, to, Language.ENGLISH, i, parts)),
              0,
              random.nextInt(100) / 100.0,
              verdict,
              Evidence.NONE));
    }
    return ReviewedBitext.of(
        new Bitext(Language.SPANISH, Language.ENGLISH, pairs, Samples.SIGNATURE));
  }

  @ParameterizedTest
  @EnumSource
  void eachFormatKeepsWhatItWrote(Format format) throws Exception {
    List<String> parts = new ArrayList<>(HOSTILE);
    parts.addAll(FORBIDDEN);
    for (int seed = 0; seed < FILES; seed++) {
      String written = format.write(bitext(new Random(seed), parts));

      assertThat(format.write(format.read(written))).as("seed " + seed).isEqualTo(written);
    }
  }

  @ParameterizedTest
  @EnumSource
  void eachFormatCarriesWhatAnotherKeeps(Format other) throws Exception {
    for (int seed = 0; seed < FILES; seed++) {
      // What TMX keeps, each of the others keeps, too.
      ReviewedBitext bitext = Format.TMX.carried(bitext(new Random(seed), HOSTILE));
      for (Format format : Format.values()) {
        String written = format.write(bitext);
        String again = format.write(other.carried(format.read(written)));

        assertThat(again).as(format + " by " + other + ", seed " + seed).isEqualTo(written);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"TSV", "CSV", "XLIFF"})
  void translationsOfMachinesAreKeptByAllButMemories(Format format) throws Exception {
    for (int seed = 0; seed < FILES; seed++) {
      ReviewedBitext bitext = bitext(new Random(seed), HOSTILE);
      for (Format other : List.of(Format.JSONL, Format.TSV, Format.CSV, Format.XLIFF)) {
        String written = format.write(bitext);
        String again = format.write(other.carried(format.read(written)));

        assertThat(again).as(format + " by " + other + ", seed " + seed).isEqualTo(written);
      }
    }
  }

  @Test
  void theTextsAreThoseThatWereWritten() throws Exception {
    for (int seed = 0; seed < FILES; seed++) {
      ReviewedBitext bitext = bitext(new Random(seed), HOSTILE);
      for (Format format : Format.values()) {
        assertThat(texts(format.carried(bitext)))
            .as(format + ", seed " + seed)
            .isEqualTo(texts(bitext));
      }
    }
  }

  private static List<String> texts(ReviewedBitext bitext) {
    return bitext.rows().stream()
        .map(
            r ->
                r.pair().source().orElseThrow().text()
                    + "\0"
                    + r.pair().target().orElseThrow().text())
        .toList();
  }
}
