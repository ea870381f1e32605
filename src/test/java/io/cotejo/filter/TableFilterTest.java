package io.cotejo.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables for spreadsheets; those with tabs are in {@link RecordFiltersTest}, too. */
class TableFilterTest {

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void whatPartsCellsIsTold(String separator) throws Exception {
    String csv = "id,text,note\r\n1,uno,\"x, y\"\r\n2,,y\r\n\r\n3,\"dos\",\"z\"\"\"\r\n";
    String expected = "id,text,note\r\n1,[uno],\"x, y\"\r\n2,,y\r\n\r\n3,\"[dos]\",\"z\"\"\"\r\n";

    assertThat(Sample.of("a.csv", csv.replace(",", separator)).translated(t -> "[" + t + "]"))
        .isEqualTo(expected.replace(",", separator));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "uno|a, b|\"a, b\"",
        "uno|a \"b\"|\"a \"\"b\"\"\"",
        "uno|a;b|a;b",
        "\"uno\"|dos|\"dos\"",
        "\"di \"\"sí\"\"\"|say \"yes\"|\"say \"\"yes\"\"\"",
        "\" uno \"|one|\" one \"",
        "\"uno, dos\"|one|\"one\"",
      },
      delimiter = '|')
  void aCellIsQuotedWhereItWasOrHasToBe(String cell, String translation, String expected)
      throws Exception {
    String csv = "text,id\n" + cell + ",1\n";
    assertThat(Sample.of("a.csv", csv).translated(t -> translation))
        .isEqualTo("text,id\n" + expected + ",1\n");
  }

  @Test
  void quotationMarksAreNoneOfTheText() throws Exception {
    String csv = "sep=;\r\nid;Text\r\n1;\"Dijo \"\"sí\"\".\"\r\n2;\"uno\r\ndos; tres\"\r\n";
    Sample sample = Sample.of("a.csv", csv);

    assertThat(sample.texts()).containsExactly("Dijo \"sí\".", "uno", "dos; tres");
    assertThat(sample.translated(t -> t)).isEqualTo(csv);
    assertThat(sample.translated(t -> "[" + t + "]"))
        .isEqualTo(
            "sep=;\r\nid;Text\r\n1;\"[Dijo \"\"sí\"\".]\"\r\n2;\"[uno]\r\n[dos; tres]\"\r\n");
  }

  @Test
  void tabsOfSpreadsheetsAreQuotedInTheirManner() throws Exception {
    String tsv = "id\ttext\n1\t\"Dijo \"\"sí\"\".\"\n2\t\"uno\ndos\"\n";
    assertThat(Sample.of("a.tsv", tsv).texts()).containsExactly("Dijo \"sí\".", "uno", "dos");
    assertThat(Sample.of("a.tsv", tsv).translated(t -> "a\tb"))
        .isEqualTo("id\ttext\n1\t\"a b\"\n2\t\"a b\na b\"\n");
  }

  @Test
  void anOpeningMarkAloneIsSpeech() throws Exception {
    String tsv = "id\ttext\n1\t\"Ven aquí.\n2\t\"Dijo \"\"sí\"\".\"\n3\tfin\"\n";
    assertThat(Sample.of("a.tsv", tsv).texts())
        .containsExactly("\"Ven aquí.", "Dijo \"sí\".", "fin\"");
    assertThat(Sample.of("a.tsv", tsv).translated(t -> t)).isEqualTo(tsv);
    assertThat(Sample.of("a.tsv", tsv).translated(t -> t.replace("Dijo", "Said")))
        .isEqualTo(tsv.replace("Dijo", "Said"));
  }

  @Test
  void tablesThatAreBrokenAreRefused() {
    assertThatThrownBy(() -> Sample.of("a.csv", "id,text\n1,\"uno\n2,dos\n").texts())
        .hasMessageStartingWith("a.csv:2:3: error: a quotation mark without its partner");
    assertThatThrownBy(() -> Sample.of("a.csv", "text,id\n\"uno\" dos,1\n").texts())
        .hasMessageStartingWith("a.csv:2:1: error: a quotation mark without its partner");
    assertThatThrownBy(() -> Sample.of("a.csv", "id,x\n").texts())
        .hasMessageStartingWith("a.csv:1:1: error: no column 'text'");
    assertThatThrownBy(() -> Sample.of("a.csv", "id,text\n1\n").texts())
        .hasMessageStartingWith("a.csv:2:1: error: no column 'text': only 1");
  }
}
