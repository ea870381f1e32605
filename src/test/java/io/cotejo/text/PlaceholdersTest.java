package io.cotejo.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written for what is kept, and what is taken for it. */
class PlaceholdersTest {

  @ParameterizedTest
  @ValueSource(strings = {"⟦1⟧", "⟦ 1 ⟧", "⟦\n\t1⟧", "⟦01⟧", "⟦0⟧", "⟦999999⟧"})
  void whiteSpaceInsideIsAccepted(String placeholder) {
    assertThat(Placeholders.PATTERN.matcher(placeholder).matches()).isTrue();
    assertThat(Placeholders.areIn("a" + placeholder + "b")).isTrue();
    assertThat(Placeholders.endAt("a" + placeholder + "b", 1)).isEqualTo(1 + placeholder.length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"⟦1000000⟧", "⟦1 2⟧", "⟦٣⟧", "⟦⟧", "⟦-1⟧", "⟦\u00A01⟧", "[1]", "⟦1", "1⟧"})
  void anythingElseIsNone(String text) {
    assertThat(Placeholders.PATTERN.matcher(text).find()).isFalse();
    assertThat(Placeholders.areIn(text)).isFalse();
    assertThat(Placeholders.endAt(text, 0)).isZero();
  }

  @Test
  void whatIsWrittenIsAccepted() {
    assertThat(Placeholders.of(12)).isEqualTo("⟦12⟧");
    for (int number : new int[] {0, 1, 999_999}) {
      assertThat(Placeholders.PATTERN.matcher(Placeholders.of(number)).results())
          .singleElement()
          .matches(found -> Integer.parseInt(found.group(1)) == number);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 1_000_000})
  void numbersThatWouldNotBeAcceptedAreNotWritten(int number) {
    assertThatThrownBy(() -> Placeholders.of(number))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("number must be in [0, 999999]: " + number);
  }

  @Test
  void bracketsAreClosedUp() {
    assertThat(Placeholders.closed("⟦ 1 ⟧ casa ⟦2 ⟧, ⟦ x ⟧")).isEqualTo("⟦1⟧ casa ⟦2⟧, ⟦ x ⟧");
  }

  @Test
  void onlyOneThatBeginsThereEnds() {
    assertThat(Placeholders.endAt("a⟦1⟧", 0)).isZero();
    assertThat(Placeholders.endAt("a⟦1⟧", 1)).isEqualTo(4);
    assertThat(Placeholders.endAt("⟦⟦1⟧", 0)).isZero();
    assertThat(Placeholders.endAt("⟦1⟧", 3)).isEqualTo(3);
  }
}
