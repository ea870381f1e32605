package io.cotejo.translate.own;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacedCodesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Vino ⟦1⟧Ana Ruiz⟦2⟧ ayer. | Yesterday Ana Ruiz came. | Yesterday ⟦1⟧Ana Ruiz⟦2⟧ came.",
        "⟦1⟧Ana⟦2⟧ y ⟦3⟧ISO 9001⟦4⟧. | ISO 9001 and Ana. | ⟦3⟧ISO 9001⟦4⟧ and ⟦1⟧Ana⟦2⟧.",
        // not there, there twice, nothing but a mark between, alone
        "La ⟦1⟧casa⟦2⟧ azul. | The blue house. | The blue house.",
        "Vino ⟦1⟧Ana⟦2⟧. | Ana, oh Ana! | Ana, oh Ana!",
        "Sí⟦1⟧,⟦2⟧ ya. | Yes, now. | Yes, now.",
        "Véase⟦1⟧ aquí. | See here. | See here."
      })
  void goAroundWordsThatStandInBothOnce(String text, String translation, String placed) {
    assertThat(PlacedCodes.in(translation, text)).isEqualTo(placed);
  }
}
