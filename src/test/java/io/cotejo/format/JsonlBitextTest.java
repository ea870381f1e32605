package io.cotejo.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cotejo.bitext.AlignedPair;
import io.cotejo.bitext.Bitext;
import io.cotejo.bitext.Doubt;
import io.cotejo.bitext.Evidence;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.MemoryMatch;
import io.cotejo.bitext.Passage;
import io.cotejo.bitext.TimeSpan;
import io.cotejo.bitext.Verdict;
import io.cotejo.format.pairs.JsonlBitextReader;
import io.cotejo.format.pairs.JsonlBitextWriter;
import io.cotejo.testing.GivenFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonlBitextTest {

  private final JsonlBitextWriter writer = new JsonlBitextWriter();
  private final JsonlBitextReader reader = new JsonlBitextReader();

  @Test
  void readsBackWhatItWrote() throws Exception {
    assertThat(read(Samples.write(writer, Samples.bitext()))).isEqualTo(Samples.bitext().pairs());
  }

  @Test
  void readsBackHostileTextFromUtf8() throws Exception {
    String text = Samples.write(writer, Samples.hostile());
    String decoded = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    assertThat(read(decoded)).isEqualTo(Samples.hostile().pairs());
    assertThat(text).hasLineCount(1).doesNotContain("\u2028", "\u2029", "\u0000");
    assertThat(text).contains("<script>").contains("\\ud800");
  }

  @Test
  void writesTheFieldsInTheirOrder() throws IOException {
    assertThat(Samples.write(writer, Samples.bitext()).lines().findFirst().orElseThrow())
        .matches(
            "\\{\"id\":\"[0-9a-f]{12}\",\"type\":\"1-1\",\"confidence\":0.93,\"cost\":1.27,"
                + "\"verdict\":\"equivalent\",\"source\":\\{\"document\":\"es.txt\","
                + "\"language\":\"es\",\"sentences\":\\[\\{\"index\":0,\"paragraph\":0,"
                + "\"start\":0,\"end\":90,\"role\":\"prose\","
                + "\"text\":\"El faro se encendió en 1908.\"}]},"
                + "\"pivot\":\"The lighthouse was lit in 1908.\",\"doubts\":\\[],\"target\":\\{.*},"
                + "\"evidence\":\\{\"numbers\":\\[\"1908\"],\"names\":\\[],"
                + "\"words\":\\[\"lighthouse\",\"lit\"],\"sourceOnly\":\\[],\"targetOnly\":\\[],"
                + "\"contradictions\":\\[]}}");
  }

  @Test
  void doubtsComeBack() throws Exception {
    AlignedPair pair =
        Samples.bitext()
            .pairs()
            .get(0)
            .withDoubts(List.of(Doubt.LENGTH, new Doubt("of-tomorrow"), Doubt.COPY));
    String line = Samples.write(writer, Samples.bitext(List.of(pair)));
    assertThat(line).contains("\"doubts\":[\"length\",\"of-tomorrow\",\"copy\"]");
    assertThat(read(line)).containsExactly(pair);
  }

  @Test
  void whatMemoriesKnowComesBack() throws Exception {
    MemoryMatch match = new MemoryMatch(99, "a 1", "a [-1-] {+2+}", "b 1", "b 2", "m.tmx");
    AlignedPair pair = Samples.bitext().pairs().get(0).withMatches(List.of(match));

    String line = Samples.write(writer, Samples.bitext(List.of(pair)));

    assertThat(line).contains("\"matches\":[{\"percent\":99,\"text\":\"a 1\",");
    assertThat(read(line)).containsExactly(pair);
  }

  @Test
  void timesComeBack() throws Exception {
    AlignedPair plain = Samples.bitext().pairs().get(0);
    AlignedPair pair =
        plain.between(
            plain.source().map(p -> at(p, new TimeSpan(6000, 10_000))),
            plain.target().map(p -> at(p, new TimeSpan(-40, 0))));
    String lines = Samples.write(writer, Samples.bitext(List.of(pair, plain)));
    assertThat(lines)
        .contains("\"time\":{\"start\":6000,\"end\":10000}", "\"time\":{\"start\":-40,\"end\":0}");
    assertThat(read(lines)).containsExactly(pair, plain);
  }

  private static Passage at(Passage passage, TimeSpan time) {
    return new Passage(
        passage.document(),
        passage.language(),
        passage.sentences().stream().map(s -> s.at(Optional.of(time))).toList());
  }

  @Test
  void filesFromBeforeDoubtsAreRead() throws Exception {
    String line = Samples.write(writer, Samples.bitext()).lines().findFirst().orElseThrow();
    String older = line.replace("\"doubts\":[],", "");
    assertThat(older).isNotEqualTo(line);
    assertThat(read(older)).containsExactly(Samples.bitext().pairs().get(0));
  }

  @Test
  void evidenceOfFilesFromBeforeItHadTwoSidesIsRead() throws Exception {
    String line = Samples.write(writer, Samples.bitext()).lines().findFirst().orElseThrow();
    String older = line.replace(",\"sourceOnly\":[],\"targetOnly\":[],\"contradictions\":[]", "");
    assertThat(older).isNotEqualTo(line);
    assertThat(read(older)).containsExactly(Samples.bitext().pairs().get(0));
  }

  @Test
  void evidenceComesBackWhole() throws Exception {
    AlignedPair pair = Samples.bitext().pairs().get(0);
    Evidence evidence =
        new Evidence(
            List.of("7"), List.of("Inés"), List.of(), List.of("a"), List.of("b"), List.of("1 ≠ 2"));
    AlignedPair other =
        new AlignedPair(
            pair.source(), pair.pivot(), pair.target(), 0, 1, Verdict.PARTIAL, evidence);
    assertThat(read(Samples.write(writer, Samples.bitext(List.of(other))))).containsExactly(other);
  }

  @Test
  void writesNullForTheSideThatIsMissing() throws IOException {
    List<String> lines = Samples.write(writer, Samples.bitext()).lines().toList();
    assertThat(lines.get(2)).contains("\"type\":\"1-0\"", "\"target\":null");
    assertThat(lines.get(3)).contains("\"type\":\"0-1\"", "\"source\":null", "\"pivot\":\"\"");
  }

  @Test
  void givesTheSameBeadTheSameIdAndEveryBeadItsOwn() throws IOException {
    AlignedPair pair = Samples.bitext().pairs().get(0);
    Bitext thrice = Samples.bitext(List.of(pair, Samples.bitext().pairs().get(1), pair));
    List<String> ids =
        Samples.write(writer, thrice).lines().map(line -> line.split("\"")[3]).toList();
    assertThat(ids.get(2)).isEqualTo(ids.get(0) + "-2");
    assertThat(ids.get(1)).isNotEqualTo(ids.get(0));
    assertThat(Samples.write(writer, Samples.bitext())).contains(ids.get(0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{\"id\":              | broken JSON at $.id",
        "[]                    | broken JSON at $",
        "null                  | not one JSON object",
        "{\"cost\":\"x\"}      | broken JSON at $.cost",
        "{\"a\":1}             | field \"pivot\" is missing",
        "{\"pivot\":\"\",\"cost\":1,\"confidence\":1,\"verdict\":\"good\"}"
            + " | unknown verdict \"good\"",
        "{\"source\":{\"language\":\"es\",\"document\":\"d\",\"sentences\":[null]}}"
            + " | field \"sentence\" is missing",
        "{\"source\":{\"language\":\"!!\"}} | code must be",
      })
  void saysWhereALineIsNotABead(String line, String reason) throws IOException {
    String good = Samples.write(writer, Samples.bitext());
    assertThatThrownBy(() -> read(good + line + "\n"))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageStartingWith("pairs.jsonl:5: error: not a bead (" + reason)
        .hasMessageContaining("write the file anew");
  }

  @Test
  void refusesASecondValueOnALine() throws IOException {
    String good = Samples.write(writer, Samples.hostile()).strip();
    assertThatThrownBy(() -> read(good + " {}"))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageStartingWith("pairs.jsonl:1: error:");
  }

  @Test
  void keepsControlCharactersOutOfMessages() {
    assertThatThrownBy(() -> read("{\"\\u001b[31m" + "x".repeat(999) + "\": tru"))
        .isInstanceOf(InvalidInputException.class)
        .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(300).doesNotContain("\u001b"));
  }

  @Test
  void passesOverBlankLinesAndUnknownFields() throws Exception {
    String text = Samples.write(writer, Samples.bitext());
    String more = text.replace("{\"id\"", "\n{\"note\":[1,{}],\"id\"");
    assertThat(read(more)).isEqualTo(Samples.bitext().pairs());
  }

  private List<AlignedPair> read(String text) throws IOException, InvalidInputException {
    return GivenFile.of("pairs.jsonl", text).pairs(reader);
  }
}
