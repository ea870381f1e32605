package io.cotejo.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** JSONL and TSV. */
class RecordFiltersTest {

  private static String loud(String text) {
    return text.toUpperCase(Locale.ROOT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"text":"uno"}                    | {"text":"UNO"}
          { "id" : 1 , "text" : "uno" }     | { "id" : 1 , "text" : "UNO" }
          {"te\\u0078t":"uno"}              | {"te\\u0078t":"UNO"}
          {"text":"ni\\u00f1o"}             | {"text":"NIÑO"}
          {"text":"uno\\ndos\\r\\n\\ntres"} | {"text":"UNO\\nDOS\\r\\n\\nTRES"}
          {"text":"a \\"b\\" \\\\ c\\/d"}   | {"text":"A \\"B\\" \\\\ C/D"}
          {"a":{"text":"uno"},"text":"dos"} | {"a":{"text":"uno"},"text":"DOS"}
          {"a":["text","x"],"text":"dos"}   | {"a":["text","x"],"text":"DOS"}
          {"text":["uno","dos"]}            | {"text":["uno","dos"]}
          {"text":{"text":"uno"}}           | {"text":{"text":"uno"}}
          {"text":null,"x":"uno"}           | {"text":null,"x":"uno"}
          {"a":"text","b":"uno"}            | {"a":"text","b":"uno"}
          """)
  void onlyTheFieldOfTheTextChanges(String line, String expected) throws MalformedFileException {
    assertThat(Sample.of("a.jsonl", line + "\r\n\n" + line).translated(RecordFiltersTest::loud))
        .isEqualTo(expected + "\r\n\n" + expected);
  }

  @Test
  void translationsInJsonAreEscaped() throws MalformedFileException {
    assertThat(Sample.of("a.jsonl", "{\"text\":\"uno\"}").translated(t -> "a\"},{\\ \t\n😀"))
        .isEqualTo("{\"text\":\"a\\\"},{\\\\   😀\"}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"text":"uno"   | broken JSON; mend this line or take it out
          {'text':'uno'}  | broken JSON; mend this line or take it out
          {} {}           | broken JSON; mend this line or take it out
          ["text"]        | not a JSON object; one is needed in each line
          """)
  void aBrokenRecordIsToldWithItsLine(String line, String message) {
    assertThatThrownBy(() -> Sample.of("a.jsonl", "{}\n" + line).texts())
        .isInstanceOf(MalformedFileException.class)
        .hasMessage("a.jsonl:2:1: error: " + message);
  }

  @Test
  void onlyTheColumnOfTheTextChanges() throws MalformedFileException {
    assertThat(
            Sample.of("a.tsv", "id\ttext\tnote\r\n1\tuno\tx\r\n2\t\ty\r\n\r\n3\t\"dos\"")
                .translated(RecordFiltersTest::loud))
        .isEqualTo("id\ttext\tnote\r\n1\tUNO\tx\r\n2\t\ty\r\n\r\n3\t\"DOS\"");
  }

  @Test
  void noTranslationBreaksATable() throws MalformedFileException {
    assertThat(Sample.of("a.tsv", "text\nuno\n").translated(t -> "a\tb\nc"))
        .isEqualTo("text\na b c\n");
  }

  @Test
  void aMissingColumnIsTold() {
    assertThatThrownBy(() -> Sample.of("a.tsv", "id\tx\n").texts())
        .hasMessage("a.tsv:1:1: error: no column 'text'; name the one of the text by --text-field");
    assertThatThrownBy(() -> Sample.of("a.tsv", "id\ttext\n1\n").texts())
        .hasMessage("a.tsv:2:1: error: no column 'text': only 1 in this line");
  }
}
