package io.cotejo.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PivotsTest {

  private static final List<String> SOURCE = List.of("El mar duerme.");

  private static List<List<String>> merged(String... translations) {
    return Pivots.merged(SOURCE, List.of(translations).stream().map(List::of).toList());
  }

  @Test
  void oneIsTakenAsItIs() {
    assertThat(merged("El mar duerme.")).containsExactly(List.of("El mar duerme."));
    assertThat(merged("")).containsExactly(List.of(""));
  }

  @Test
  void differentOnesAreAllKeptInTheirOrder() {
    assertThat(merged("The sea sleeps.", "The sea is asleep."))
        .containsExactly(List.of("The sea sleeps."), List.of("The sea is asleep."));
  }

  @Test
  void theSameAgainIsNoOther() {
    assertThat(merged("The sea sleeps.", " The sea sleeps. "))
        .containsExactly(List.of("The sea sleeps."));
  }

  @Test
  void whereOneIsBlankAnotherStandsInItsPlace() {
    assertThat(merged(" ", "The sea sleeps.")).containsExactly(List.of("The sea sleeps."));
    assertThat(merged("", "")).containsExactly(List.of(""));
  }

  @Test
  void aCopyOfTheSourceIsNoTranslationWhereThereIsOne() {
    assertThat(merged("EL MAR DUERME.", "The sea sleeps.", "El mar, duerme"))
        .containsExactly(List.of("The sea sleeps."));
  }

  @Test
  void copiesAloneAreNames() {
    assertThat(merged("El mar duerme", "El mar duerme.")).containsExactly(List.of("El mar duerme"));
  }

  @Test
  void shorterListsAreFilledWithBlanks() {
    List<List<String>> merged =
        Pivots.merged(
            List.of("uno", "dos", "tres"),
            List.of(List.of("one", "", "three"), List.of("1st", "two", "three")));

    assertThat(merged).containsExactly(List.of("one", "two", "three"), List.of("1st", "", ""));
  }
}
