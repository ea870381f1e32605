package io.cotejo.format.pairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cotejo.bitext.Bitext;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Language;
import io.cotejo.bitext.LeftOut;
import io.cotejo.bitext.LeftOutReason;
import io.cotejo.bitext.ReviewState;
import io.cotejo.bitext.ReviewedBitext;
import io.cotejo.bitext.Role;
import io.cotejo.bitext.Sentence;
import io.cotejo.bitext.Span;
import io.cotejo.format.Samples;
import io.cotejo.format.check.FileChecker;
import io.cotejo.testing.GivenFile;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What takes no part in a bitext is named in it, and in no file of pairs. */
class LeftOutRowsTest {

  private static final LeftOut MENU =
      LeftOut.of(
          "es.txt",
          new Sentence(7, 3, new Span(9, 15), "Inicio\t", Language.SPANISH, Role.BOILERPLATE),
          LeftOutReason.MENU);
  private static final LeftOut FRENCH =
      LeftOut.of(
          "es.txt",
          new Sentence(8, 4, new Span(20, 34), "Voilà le phare.", Language.of("fr"), Role.PROSE),
          LeftOutReason.OTHER_LANGUAGE);
  private static final Bitext BITEXT =
      new Bitext(
          Language.SPANISH,
          Language.ENGLISH,
          Samples.bitext().pairs(),
          List.of(MENU, FRENCH),
          Samples.SIGNATURE);

  private static ReadPairs read(BitextReader reader, String text) throws Exception {
    return GivenFile.of("a", text).read(reader);
  }

  @Test
  void jsonlIsReadBackAsItWas() throws Exception {
    String written = Samples.write(new JsonlBitextWriter(), BITEXT);
    assertThat(written)
        .hasLineCount(6)
        .contains(
            "\"type\":\"left-out\",\"reason\":\"another-language\",\"passage\":{\"document\"");
    ReadPairs rows = read(new JsonlBitextReader(), written);
    assertThat(rows.leftOut()).isEqualTo(BITEXT.leftOut());
    assertThat(rows.pairs()).hasSameSizeAs(BITEXT.pairs());
  }

  @Test
  void tableIsWrittenAgainAsItWas() throws Exception {
    String written = Samples.write(new TsvBitextWriter(), BITEXT);
    assertThat(written).contains("\tleft-out\tmenu\t1\t0\tes.txt\t7\tInicio\\t\t\t\t\t\n");
    ReadPairs rows = read(TableBitextReader.ofTabs(Languages.OF_FILE, Optional.empty()), written);
    assertThat(rows.leftOut())
        .extracting(LeftOut::reason)
        .containsExactly(LeftOutReason.MENU, LeftOutReason.OTHER_LANGUAGE);
    Bitext again =
        new Bitext(
            Language.SPANISH, Language.ENGLISH, rows.pairs(), rows.leftOut(), Samples.SIGNATURE);
    assertThat(Samples.write(new TsvBitextWriter(), again)).isEqualTo(written);
    String csv = Samples.write(new CsvBitextWriter(), BITEXT);
    assertThat(csv).contains(",left-out,menu,1,0,es.txt,7,");
    assertThat(read(TableBitextReader.ofCommas(Languages.OF_FILE, Optional.empty()), csv).leftOut())
        .extracting(LeftOut::reason)
        .containsExactly(LeftOutReason.MENU, LeftOutReason.OTHER_LANGUAGE);
  }

  @Test
  void filesOfPairsHaveNone() throws Exception {
    for (BitextWriter writer :
        List.of(new TmxBitextWriter(), new XliffBitextWriter(), MosesBitextWriter.ofSource())) {
      assertThat(Samples.write(writer, BITEXT)).isEqualTo(Samples.write(writer, Samples.bitext()));
    }
  }

  @Test
  void reviewedBitextKeepsThemUnlessOnlySomeStatesAreWanted() throws Exception {
    ReviewedBitext reviewed = ReviewedBitext.of(BITEXT);
    StringWriter out = new StringWriter();
    new JsonlBitextWriter().write(reviewed, out);
    assertThat(read(new JsonlBitextReader(), out.toString()).leftOut()).isEqualTo(BITEXT.leftOut());
    assertThat(reviewed.including(Set.of(ReviewState.values())).leftOut()).hasSize(2);
    assertThat(reviewed.including(Set.of(ReviewState.ACCEPTED)).leftOut()).isEmpty();
  }

  @Test
  void checksKnowThem(@TempDir Path folder) throws Exception {
    for (var format : List.of("jsonl", "tsv")) {
      Path file = folder.resolve("a." + format);
      BitextWriter writer = format.equals("tsv") ? new TsvBitextWriter() : new JsonlBitextWriter();
      Files.writeString(file, Samples.write(writer, BITEXT));
      assertThat(FileChecker.check(file, "a." + format)).isEmpty();
    }
  }

  @Test
  void lineWithoutAReasonIsRefused() {
    String line = menu().replace("\"menu\"", "\"weather\"");
    assertThatThrownBy(() -> read(new JsonlBitextReader(), line))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("a:1: error: not a bead (unknown reason \"weather\")");
  }

  private static String menu() {
    return "{\"type\":\"left-out\",\"reason\":\"menu\",\"passage\":{\"document\":\"a\",\"language\":"
        + "\"es\",\"sentences\":[{\"index\":0,\"paragraph\":0,\"start\":0,\"end\":6,\"role\":"
        + "\"boilerplate\",\"text\":\"Inicio\"}]}}";
  }
}
