package io.cotejo.format.pairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cotejo.bitext.AlignedPair;
import io.cotejo.bitext.Bitext;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Language;
import io.cotejo.bitext.Passage;
import io.cotejo.bitext.Sentence;
import io.cotejo.bitext.Verdict;
import io.cotejo.format.Samples;
import io.cotejo.testing.GivenFile;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableBitextReaderTest {

  private static final String OWN = String.join("\t", BeadTable.HEADER) + "\n";

  private static List<AlignedPair> read(String table) throws IOException, InvalidInputException {
    return read(TableBitextReader.ofTabs(Languages.OF_FILE, Optional.empty()), table);
  }

  private static List<AlignedPair> read(TableBitextReader reader, String table)
      throws IOException, InvalidInputException {
    return GivenFile.of("a.tsv", table).pairs(reader);
  }

  private static String texts(AlignedPair pair) {
    return pair.source().map(Passage::text).orElse("-")
        + " | "
        + pair.target().map(Passage::text).orElse("-");
  }

  @Test
  void whatWasWrittenIsWrittenAgain() throws Exception {
    for (Bitext bitext : List.of(Samples.bitext(), Samples.hostile())) {
      String written = Samples.write(new TsvBitextWriter(), bitext);
      String again =
          Samples.write(
              new TsvBitextWriter(),
              new Bitext(bitext.source(), bitext.target(), read(written), bitext.signature()));
      assertThat(withoutIds(again)).isEqualTo(withoutIds(written));
    }
  }

  /** An id goes by the sentences, and where they end is not in a table. */
  private static String withoutIds(String table) {
    return table.replaceAll("(?m)^[0-9a-f]{12}(-\\d+)?\t", "\t");
  }

  @Test
  void passageIsCutWhereItsSentencesEnd() throws Exception {
    String row =
        "x\t2-1\tpartial\t0.6\t1.2\ta.txt\t4,6\tNació en EE. UU. y volvió. Vive sola.\t\tb.txt\t3"
            + "\tShe lives alone.\n";
    Passage source = read(OWN + row).get(0).source().orElseThrow();
    assertThat(source.sentences().stream().map(Sentence::index)).containsExactly(4, 6);
    assertThat(source.text()).isEqualTo("Nació en EE. UU. y volvió. Vive sola.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id\tsource\ttarget\tnote\n1\tHola.\tHello.\tx\n\n2\tAdiós.\t\t\n",
        "\uFEFFen\tes\r\nHello.\tHola.\r\n\tAdiós.\r\n",
        "Hola.\tHello.\nAdiós.\t",
      })
  void tablesOfOthersAreRead(String table) throws Exception {
    List<AlignedPair> pairs = read(table);
    assertThat(pairs)
        .extracting(TableBitextReaderTest::texts)
        .containsExactly("Hola. | Hello.", "Adiós. | -");
    assertThat(pairs)
        .extracting(AlignedPair::verdict)
        .containsExactly(Verdict.UNJUDGED, Verdict.NONE);
  }

  @Test
  void backslashesOfOthersAreText() throws Exception {
    assertThat(read("source\ttarget\nC:\\temp\tC:\\temp\n"))
        .extracting(TableBitextReaderTest::texts)
        .containsExactly("C:\\temp | C:\\temp");
  }

  @Test
  void languagesCanBeNamed() throws Exception {
    Language german = Language.of("de");
    TableBitextReader reader =
        TableBitextReader.ofTabs(Languages.of(german, Language.of("fr")), Optional.empty());
    AlignedPair pair = read(reader, "fr\tde\nOui.\tJa.\n").get(0);
    assertThat(texts(pair)).isEqualTo("Ja. | Oui.");
    assertThat(pair.source().orElseThrow().language()).isEqualTo(german);
  }

  @ParameterizedTest
  @ValueSource(strings = {"id\ttext\tname\n1\tHola.\tx\n", "Hola.\n", "source\ttarget\nHola.\n"})
  void whatIsNoTableOfPairsIsRefused(String table) {
    assertThatThrownBy(() -> read(table))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageMatching("a\\.tsv(:\\d+)?: error: .+");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", " \n\n"})
  void emptyTableHoldsNoPair(String table) throws Exception {
    assertThat(read(table)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x\t1-1\tequivalent\tsure\t0\ta\t0\tHola.\t\tb\t0\tHello.\n",
        "x\t1-1\tequivalent\t7\t0\ta\t0\tHola.\t\tb\t0\tHello.\n",
        "x\t1-1\tequivalent\tNaN\t0\ta\t0\tHola.\t\tb\t0\tHello.\n",
        "x\t1-1\tequivalent\t1\t0\ta\tzero\tHola.\t\tb\t0\tHello.\n",
        "x\t1-1\tequivalent\t1\t0\ta\t-1\tHola.\t\tb\t0\tHello.\n",
        "x\t1-1\tequivalent\t1\t0\ta\t0\t\t\tb\t0\t\n",
      })
  void brokenRowIsToldWithItsLine(String row) {
    assertThatThrownBy(() -> read(OWN + row))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageStartingWith("a.tsv:2: error: ");
  }
}
