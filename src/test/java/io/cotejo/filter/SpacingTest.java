package io.cotejo.filter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpacingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          La ⟦1⟧casa⟦2⟧ roja         | The red ⟦1⟧ house ⟦2⟧         | The red ⟦1⟧house⟦2⟧
          La ⟦1⟧casa⟦2⟧ roja         | The ⟦ 1 ⟧house ⟦2⟧red         | The ⟦1⟧house⟦2⟧ red
          La ⟦1⟧casa⟦2⟧.             | The ⟦1⟧ house ⟦2⟧ .           | The ⟦1⟧house⟦2⟧.
          Una (⟦1⟧casa⟦2⟧) y         | A ( ⟦1⟧ house ⟦2⟧ ) and       | A (⟦1⟧house⟦2⟧) and
          La ⟦1⟧⟦2⟧casa⟦3⟧⟦4⟧ roja   | The ⟦1⟧ ⟦2⟧ house ⟦3⟧ ⟦4⟧ red | The ⟦1⟧⟦2⟧house⟦3⟧⟦4⟧ red
          uno ⟦1⟧ dos                | one ⟦1⟧ two                   | one ⟦1⟧ two
          uno⟦1⟧dos                  | one ⟦1⟧ two                   | one ⟦1⟧ two
          uno ⟦1⟧dos                 | one⟦1⟧two                     | one⟦1⟧two
          uno⟦1⟧. Dos                | One ⟦1⟧ two.                  | One ⟦1⟧ two.
          """)
  void placeholdersHangOnTheirNeighboursAsInTheSource(
      String source, String translation, String expected) {
    assertThat(Spacing.like(source, translation)).isEqualTo(expected);
  }
}
