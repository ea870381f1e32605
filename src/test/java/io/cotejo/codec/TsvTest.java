package io.cotejo.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of tables, with escapes and without. */
class TsvTest {

  private static final String ALPHABET = "ab\\\t\n\rtnrñ 😀";

  @Test
  void cellsOfOthersAreTakenAsTheyStand() {
    assertThat(Tsv.cells("a\t\tb\\t \t")).containsExactly("a", "", "b\\t ", "");
    assertThat(Tsv.cells("")).containsExactly("");
  }

  @Test
  void cellsHaveTheirPlaces() {
    String file = "x\n\tab\t\ny";

    assertThat(Tsv.cells(file, new Span(2, 6)))
        .containsExactly(new Span(2, 2), new Span(3, 5), new Span(6, 6));
    assertThat(Tsv.cells(file, new Span(0, 0))).containsExactly(new Span(0, 0));
  }

  @Test
  void whatPartsCellsAndRowsIsEscaped() {
    assertThat(Tsv.row(List.of("a\tb", "\n\r", "c\\", ""))).isEqualTo("a\\tb\t\\n\\r\tc\\\\\t");
  }

  @Test
  void anyTextComesBackFromItsRow() {
    Random random = new Random(3);
    for (int k = 0; k < 2000; k++) {
      List<String> cells = new ArrayList<>();
      for (int cell = random.nextInt(4); cell >= 0; cell--) {
        StringBuilder text = new StringBuilder();
        for (int c = random.nextInt(8); c > 0; c--) {
          text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        cells.add(text.toString());
      }
      List<String> written = Tsv.cells(Tsv.row(cells));

      assertThat(written).allMatch(Tsv::isEscaped);
      assertThat(written.stream().map(Tsv::unescaped)).isEqualTo(cells);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\", "a\\x", "a\\\\\\", "a\nb", "\t"})
  void whatCotejoWouldNotWriteIsTold(String cell) {
    assertThat(Tsv.isEscaped(cell)).isFalse();
  }

  @Test
  void aBackslashThatEscapesNothingSaysNothing() {
    assertThat(Tsv.unescaped("a\\x\\")).isEqualTo("ax\\");
  }
}
