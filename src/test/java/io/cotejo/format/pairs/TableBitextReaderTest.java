package io.cotejo.format.pairs;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
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
import java.nio.charset.Charset;
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Source\tTarget",
        "SOURCE\tTARGET",
        "ES\tEN",
        "es-ES\ten-US",
        "Spanish\tEnglish",
        "Español\tInglés",
        "ESPAÑOL\tINGLES",
        "src\ttrg",
        "\"source\"\t\"target\"",
        "spa\teng",
        "Source text\tTarget text",
        "Origen\tDestino",
        "source_es\ttarget_en",
        "text_es\ttext_en",
        "Source (Spanish)\tTarget (English)",
        "Spanish (Mexico)\tEnglish (US)",
        "Español\tEnglish",
        "castellano\tinglés",
        "Original\tTranslation",
        "Es\tEn"
      })
  void headerIsNoPair(String header) throws Exception {
    assertThat(read(header + "\nHola.\tHello.\n"))
        .extracting(TableBitextReaderTest::texts)
        .containsExactly("Hola. | Hello.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"No\tNo", "Sí\tYes", "español\tSpanish", "Fuente\tSource", "Hola.\tHi.", "a\tto"})
  void pairIsNoHeader(String pair) throws Exception {
    assertThat(read(pair + "\nHola.\tHello.\n")).hasSize(2);
  }

  @Test
  void quotationMarksOfSpreadsheetsAreNoText() throws Exception {
    assertThat(
            read("es\ten\r\n\"Dijo \"\"sí\"\"\"\t\"He said \"\"yes\"\"\"\r\n\"Hola, Ana\"\tHi\r\n"))
        .extracting(TableBitextReaderTest::texts)
        .containsExactly("Dijo \"sí\" | He said \"yes\"", "Hola, Ana | Hi");
    assertThat(read("es\ten\n\"Uno\ndos\"\t\"One\ntwo\"\n\"a\tb\"\tc\n"))
        .extracting(TableBitextReaderTest::texts)
        .containsExactly("Uno dos | One two", "a b | c");
    assertThat(read("\"a\"\t\"b\"\n\"c\"\t\"d\"\n"))
        .extracting(TableBitextReaderTest::texts)
        .containsExactly("a | b", "c | d");
  }

  @Test
  void quotationMarksOfSpeechAreText() throws Exception {
    assertThat(read("es\ten\n\"Dijo \"\"sí\"\"\"\tYes\n\"Hola Ana\t\"Hi Ana\nSí, claro.\tYes.\n"))
        .extracting(TableBitextReaderTest::texts)
        .containsExactly("Dijo \"sí\" | Yes", "\"Hola Ana | \"Hi Ana", "Sí, claro. | Yes.");
    assertThat(
            read("\"Hola.\"\t\"Hello.\"\nSin, claro.\tSure.\n\"Adiós\" dijo.\t\"Bye\" he said.\n"))
        .extracting(TableBitextReaderTest::texts)
        .containsExactly(
            "\"Hola.\" | \"Hello.\"", "Sin, claro. | Sure.", "\"Adiós\" dijo. | \"Bye\" he said.");
    assertThat(read("\"Ven aquí.\t\"Come here.\nAhora.\"\tNow.\"\n"))
        .extracting(TableBitextReaderTest::texts)
        .containsExactly("\"Ven aquí. | \"Come here.", "Ahora.\" | Now.\"");
  }

  private static List<AlignedPair> csv(String table) throws IOException, InvalidInputException {
    return GivenFile.of("a.csv", table)
        .pairs(TableBitextReader.ofCommas(Languages.OF_FILE, Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "es;en\r\n\"Sí; claro\";\"Yes, sure\"\r\n",
        "Source,Target\n\"Sí; claro\",\"Yes, sure\"\n",
        "sep=;\nEspañol;Inglés\n\"Sí; claro\";Yes, sure\n",
        "\"Sí; claro\",\"Yes, sure\"\n",
        "id,es,en,comment\n1,Sí; claro,\"Yes, sure\",x\n",
      })
  void tablesWithCommasAndSemicolonsAreRead(String table) throws Exception {
    assertThat(csv(table))
        .extracting(TableBitextReaderTest::texts)
        .containsExactly("Sí; claro | Yes, sure");
  }

  @Test
  void charsetIsThatOfTheMarkElseTheOneThatIsNamed() throws Exception {
    String table = "es\ten\n¿Qué?\tWhat?\n";
    Optional<Charset> named = Optional.of(Charset.forName("windows-1252"));
    for (byte[] bytes :
        List.of(
            table.getBytes(named.get()),
            ("\uFEFF" + table).getBytes(UTF_8),
            ("\uFEFF" + table).getBytes(UTF_16LE),
            ("\uFEFF" + table).getBytes(UTF_16BE))) {
      assertThat(
              new GivenFile("a", bytes).pairs(TableBitextReader.ofTabs(Languages.OF_FILE, named)))
          .extracting(TableBitextReaderTest::texts)
          .containsExactly("¿Qué? | What?");
    }
    assertThatThrownBy(
            () ->
                new GivenFile("a", "Yes\tSi\n".getBytes(UTF_16LE))
                    .pairs(TableBitextReader.ofTabs(Languages.OF_FILE, Optional.empty())))
        .hasMessage("a:1: error: not UTF-8; name its charset by --charset");
  }

  @Test
  void columnsInOtherLanguagesAreToldOrAskedFor() {
    TableBitextReader reader =
        TableBitextReader.ofTabs(
            Languages.of(Language.SPANISH, Language.ENGLISH), Optional.empty());
    assertThat(reader.understands("de\tfr")).isTrue();
    assertThatThrownBy(() -> read(reader, "de\tfr\nJa\tOui\n"))
        .hasMessage(
            "a.tsv: error: its columns are in de, fr; say by -s and -t which two are meant");
    assertThatThrownBy(() -> read("de\tfr\tes\nJa\tOui\tSí\n"))
        .hasMessageContaining("has texts in de (1), es (1), fr (1); say by -s and -t");
  }

  @Test
  void guardAgainstFormulasIsNoText() throws Exception {
    String[] texts = {"=1+1", "'=1", "''-x", "'Hola'", "-5 °C"};
    for (String text : texts) {
      AlignedPair pair =
          AlignedPair.unjudged(
              Optional.of(Samples.es(0, text)), "", Optional.of(Samples.en("en", 0, text)));
      String written = Samples.write(new CsvBitextWriter(), Samples.bitext(List.of(pair)));
      assertThat(csv(written))
          .extracting(TableBitextReaderTest::texts)
          .containsExactly(text + " | " + text);
    }
  }
}
