package io.cotejo.translate.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTest {

  private static final String DAYS = "Tienes {n, plural, one {# día} other {# días}} más";

  private static Message message(String text) {
    return Message.in(text).orElseThrow();
  }

  @Test
  void eachCaseIsATextOfItsOwn() {
    assertThat(message(DAYS).texts()).containsExactly("Tienes ⟦1⟧ más", "⟦1⟧ día", "⟦1⟧ días");
    assertThat(message(DAYS).with(List.of("You have ⟦1⟧ more", "⟦1⟧ day", "⟦ 1 ⟧ days")))
        .contains("You have {n, plural, one {# day} other {# days}} more");
  }

  @Test
  void aCaseMayHoldAMessageAndSignsOfItsOwn() {
    String text = "{g, select, a {él y {m, plural, =0 {nada} other {# más}}} other {}}";

    assertThat(message(text).texts())
        .containsExactly("⟦1⟧", "él y {m, plural, =0 {nada} other {# más}}");
    assertThat(message(text).with(List.of("⟦1⟧", "he and {m}")))
        .contains("{g, select, a {he and {m}} other {}}");
  }

  @Test
  void placeholdersThatAreThereAlreadyStay() {
    Message message = message("⟦1⟧Hay⟦2⟧ {n, plural, other {⟦3⟧#⟦4⟧ gatos}}");

    assertThat(message.texts()).containsExactly("⟦1⟧Hay⟦2⟧ ⟦5⟧", "⟦3⟧⟦5⟧⟦4⟧ gatos");
    assertThat(message.with(List.of("⟦1⟧Are⟦2⟧ ⟦5⟧", "⟦3⟧⟦5⟧⟦4⟧ cats")))
        .contains("⟦1⟧Are⟦2⟧ {n, plural, other {⟦3⟧#⟦4⟧ cats}}");
  }

  @Test
  void whatIsQuotedIsNoMark() {
    assertThat(message("{n, plural, other {quedan '{' y '#' y # más}}").texts())
        .containsExactly("⟦1⟧", "quedan '{' y '#' y ⟦1⟧ más");
  }

  @Test
  void aLostCaseOrSignIsNoticed() {
    assertThat(message(DAYS).with(List.of("You have more", "⟦1⟧ day", "⟦1⟧ days"))).isEmpty();
    assertThat(message(DAYS).with(List.of("You have ⟦1⟧", "a day", "⟦1⟧ days"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hola {name}",
        "{n, number}",
        "{n, plural, one {# día}",
        "{n, plural, }",
        "{n, plural, one}",
        "{n, plural, one {a} otro",
        "nada"
      })
  void othersAreNone(String text) {
    assertThat(Message.in(text)).isEmpty();
  }
}
