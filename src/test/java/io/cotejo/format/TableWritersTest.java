package io.cotejo.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.AlignedPair;
import io.cotejo.bitext.Evidence;
import io.cotejo.format.pairs.CsvBitextWriter;
import io.cotejo.format.pairs.TsvBitextWriter;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableWritersTest {

  private static final String HEADER =
      "id,type,verdict,confidence,cost,source_document,source_indices,source_text,pivot,"
          + "target_document,target_indices,target_text";

  @Test
  void tsvHasAHeaderAndOneRowABead() throws IOException {
    List<String> lines = Samples.write(new TsvBitextWriter(), Samples.bitext()).lines().toList();
    assertThat(lines).hasSize(5);
    assertThat(lines.get(0)).isEqualTo(HEADER.replace(',', '\t'));
    assertThat(lines.get(2).split("\t", -1))
        .containsExactly(
            lines.get(2).substring(0, 12),
            "2-1",
            "partial",
            "0.6123",
            "1.27",
            "es.txt",
            "1,2",
            "Lo cuidaba Inés. Vivía sola.",
            "Inés kept it. She lived alone.",
            "en.txt",
            "1",
            "Inés, its keeper, lived alone.");
    assertThat(lines.get(3)).endsWith("Nobody visits it.\t\t\t");
  }

  @Test
  void tsvEscapesWhatWouldBreakARow() throws IOException {
    String text = Samples.write(new TsvBitextWriter(), Samples.hostile());
    List<String> rows = List.of(text.split("\n", -1));
    assertThat(rows).hasSize(3);
    assertThat(rows.get(1).split("\t", -1)).hasSize(12);
    assertThat(rows.get(1)).contains("\\t\\r\\n\\\\t 😀 \ufffd \ufffd").doesNotContain("\r");
  }

  @Test
  void csvQuotesWhereNeeded() throws IOException {
    String text = Samples.write(new CsvBitextWriter(), Samples.bitext());
    assertThat(text).startsWith(HEADER + "\r\n").endsWith("\r\n");
    assertThat(text).contains(",en.txt,1,\"Inés, its keeper, lived alone.\"\r\n");
    assertThat(text).contains(",\"1,2\",Lo cuidaba Inés. Vivía sola.,");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\nx"})
  void csvKeepsSpreadsheetsFromRunningACell(String text) throws IOException {
    String csv = Samples.write(new CsvBitextWriter(), Samples.bitext(List.of(pairOf(text))));
    assertThat(csv).contains("'" + text);
    assertThat(csv).doesNotContain("," + text).doesNotContain(",\"" + text);
  }

  @Test
  void csvDoublesQuotes() throws IOException {
    String csv = Samples.write(new CsvBitextWriter(), Samples.hostile());
    assertThat(csv).contains("\"'=\"\"<script>alert('1')</script>\"\"&amp;");
  }

  @Test
  void csvQuotesWhiteSpaceAtTheEnds() throws IOException {
    String csv = Samples.write(new CsvBitextWriter(), Samples.bitext(List.of(pairOf(" x"))));
    assertThat(csv).endsWith(",\" x\"\r\n");
  }

  private static AlignedPair pairOf(String text) {
    return Samples.pair(Samples.es(0, text), text, Samples.en("en.txt", 0, text), 1, Evidence.NONE);
  }
}
