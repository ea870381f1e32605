package io.cotejo.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Span;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SegmentedTextReaderTest {

  private static List<SegmentedText> read(String lines) throws Exception {
    return new SegmentedTextReader().read("gold.jsonl", new StringReader(lines));
  }

  @Test
  void readsTextsAndTheirSentences() throws Exception {
    assertThat(read("{\"text\":\"A. B.\",\"sentences\":[[0,2],[3,5]],\"more\":[1]}\n"))
        .containsExactly(new SegmentedText("A. B.", List.of(new Span(0, 2), new Span(3, 5))));
  }

  @Test
  void countsCodePointsNotUnits() throws Exception {
    SegmentedText text =
        read("{\"text\":\"\uD83D\uDE00\uD83D\uDE00 A. B.\",\"sentences\":[[0,5],[6,8]]}").get(0);
    assertThat(text.sentences().stream().map(s -> s.of(text.text())))
        .containsExactly("\uD83D\uDE00\uD83D\uDE00 A.", "B.");
  }

  @Test
  void passesOverBlankLines() throws Exception {
    assertThat(read("\n \n{\"text\":\"\",\"sentences\":[]}\n\n"))
        .containsExactly(new SegmentedText("", List.of()));
    assertThat(read("")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "{; broken JSON",
        "{\"text\":\"A.\",\"sentences\":[[0,2]]} x; broken JSON",
        "{\"text\":\"A.\",\"sentences\":[[0,2]]} {}; broken JSON",
        "null; not one JSON object",
        "[]; broken JSON",
        "{}; field \"text\" is missing",
        "{\"text\":\"A.\"}; field \"sentences\" is missing",
        "{\"text\":\"A.\",\"sentences\":[null]}; field \"sentence\" is missing",
        "{\"text\":\"A.\",\"sentences\":[[0]]}; needs its start and its end",
        "{\"text\":\"A.\",\"sentences\":[[0,1,2]]}; needs its start and its end",
        "{\"text\":\"A.\",\"sentences\":[[null,2]]}; field \"start\" is missing",
        "{\"text\":\"A.\",\"sentences\":[[0,null]]}; field \"end\" is missing",
        "{\"text\":\"A.\",\"sentences\":[[0,3]]}; leaves the text",
        "{\"text\":\"A.\",\"sentences\":[[-1,2]]}; leaves the text",
        "{\"text\":\"A.\",\"sentences\":[[2,1]]}; leaves the text",
        "{\"text\":\"A.\",\"sentences\":[[50,1]]}; leaves the text",
        "{\"text\":\"A.\",\"sentences\":[[0,1.5]]}; broken JSON",
        "{\"text\":\"A.\",\"sentences\":[[0,99999999999]]}; broken JSON",
        "{\"text\":\"A.\",\"sentences\":\"all\"}; broken JSON",
      })
  void namesTheLineThatIsBroken(String line, String reason) {
    String lines = "{\"text\":\"A.\",\"sentences\":[[0,2]]}\n\n" + line + "\n";
    assertThatThrownBy(() -> read(lines))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            e ->
                assertThat(e.diagnostic().toString())
                    .startsWith("gold.jsonl:3: error: not a text with its sentences (")
                    .contains(reason)
                    .endsWith("; write the file anew, or take this line out"));
  }

  @Test
  void keepsMessagesShortAndOnOneLine() {
    String line = "{\"text\":\"A.\",\"sentences\":[[" + "1,".repeat(500) + "2]]}";
    assertThatThrownBy(() -> read(line))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            e -> assertThat(e.diagnostic().toString()).hasLineCount(1).hasSizeLessThan(300));
  }
}
