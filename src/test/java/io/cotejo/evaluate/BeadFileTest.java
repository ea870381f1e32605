package io.cotejo.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cotejo.bitext.InvalidInputException;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BeadFileTest {

  private final BeadFile file = new BeadFile("a.beads");

  @Test
  void readsBeadsWithAndWithoutScores() throws InvalidInputException {
    List<ScoredBead> beads =
        file.parse(
            List.of("[0, 1]:[0]", "", " [ ] : [2,4]: 0.25 ", "\t", "[2]:[]:-1e-3", "[3]:[5]:"));
    assertThat(beads)
        .containsExactly(
            bead(List.of(0, 1), List.of(0), OptionalDouble.empty()),
            bead(List.of(), List.of(2, 4), OptionalDouble.of(0.25)),
            bead(List.of(2), List.of(), OptionalDouble.of(-0.001)),
            bead(List.of(3), List.of(5), OptionalDouble.empty()));
  }

  @Test
  void aBeadIsASetInWhateverOrder() throws InvalidInputException {
    assertThat(file.parse(List.of("[227, 218]:[9, 8, 10]:0.5")))
        .containsExactly(bead(List.of(218, 227), List.of(8, 9, 10), OptionalDouble.of(0.5)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "1.", ".5", "+2.5", "3E2", "-0.125"})
  void readsScoresAsAlignersPrintThem(String score) throws InvalidInputException {
    assertThat(file.parse(List.of("[0]:[0]:" + score)).get(0).score())
        .hasValue(Double.parseDouble(score));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0:0 | 1 | expected [",
        "[0] | 4 | expected :",
        "[0]:[a] | 6 | expected a sentence index",
        "[0,]:[1] | 4 | expected a sentence index",
        "[0 1]:[1] | 4 | expected ]",
        "[-1]:[1] | 2 | expected a sentence index",
        "[1, 1]:[1] | 5 | index 1 is in the bead already",
        "[3, 1, 3]:[1] | 8 | index 3 is in the bead already",
        "[0]:[9999999999] | 6 | expected a sentence index",
        "[0]:[0]:NaN | 9 | expected a number",
        "[0]:[0]:1d | 9 | expected a number",
        "[0]:[0]:1e999 | 9 | expected a number",
        "[0]:[0] 0.5 | 9 | expected :",
      })
  void saysWhereALineIsNoBead(String line, int column, String message) {
    assertThatThrownBy(() -> file.parse(List.of("[0]:[0]", "", line)))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageStartingWith("a.beads:3:" + column + ": error: " + message);
  }

  @Test
  void readsVeryLongLines() throws InvalidInputException {
    StringBuilder line = new StringBuilder("[0");
    for (int i = 1; i < 100_000; i++) {
      line.append(", ").append(i);
    }
    List<ScoredBead> beads = file.parse(List.of(line + "]:[0]"));
    assertThat(beads.get(0).bead().source()).hasSize(100_000);
  }

  private static ScoredBead bead(List<Integer> source, List<Integer> target, OptionalDouble score) {
    return new ScoredBead(new GoldBead(source, target), score);
  }
}
