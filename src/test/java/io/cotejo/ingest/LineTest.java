package io.cotejo.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineTest {

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r", "\u0085", "\u2028", "\u2029", "\f"})
  void everyLineEndEndsALine(String end) {
    List<Line> lines = Line.of("uno" + end + "dos" + end + end + "tres");
    assertThat(lines).extracting(Line::text).containsExactly("uno", "dos", "tres");
    assertThat(lines).extracting(Line::afterBlank).containsExactly(true, false, true);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n", "\r\n \t\r\n", "\uFEFF\u200B\u00A0"})
  void blankTextHasNoLines(String text) {
    assertThat(Line.of(text)).isEmpty();
  }

  @Test
  void spaceAndMarksOfNoWidthAroundALineAreNoPartOfIt() {
    assertThat(Line.of("\u00A0\u200B uno dos \u00AD\n"))
        .extracting(Line::text)
        .containsExactly("uno dos");
  }

  @Test
  void spansFindTheLinesAgain() {
    Random random = new Random(20261124);
    String[] pieces = {"a", "é", "😀", " ", "\u00A0", "\n", "\r", "\r\n", "\uD83D", "."};
    for (int i = 0; i < 2000; i++) {
      StringBuilder text = new StringBuilder();
      random.ints(random.nextInt(20), 0, pieces.length).forEach(p -> text.append(pieces[p]));
      for (Line line : Line.of(text.toString())) {
        assertThat(line.span().of(text.toString())).isEqualTo(line.text()).isNotBlank();
      }
    }
  }
}
