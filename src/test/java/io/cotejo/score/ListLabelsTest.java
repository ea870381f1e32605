package io.cotejo.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListLabelsTest {

  private static final List<String> FOUR = List.of("1. Pan", "2. Leche", "3. Huevos", "4. Queso");

  @Test
  void aSideThatLacksAnItemAndCountsOnIsRenumbered() {
    List<String> three = List.of("1. Bread", "2. Eggs", "3. Cheese");

    assertThat(ListLabels.areRenumbered(FOUR, three)).isTrue();
    assertThat(ListLabels.areRenumbered(three, FOUR)).isTrue();
  }

  @Test
  void lettersAndTextBetweenItemsCountToo() {
    List<String> letters = List.of("To buy:", "a) bread", "b) eggs", "Then:", "a) sleep");

    assertThat(ListLabels.areRenumbered(FOUR, letters)).isTrue();
  }

  @Test
  void labelsTellWhereAHoleIsLeftOrNothingIsMissing() {
    assertThat(ListLabels.areRenumbered(FOUR, List.of("1. Bread", "3. Eggs", "4. Cheese")))
        .isFalse();
    assertThat(ListLabels.areRenumbered(FOUR, FOUR)).isFalse();
    assertThat(ListLabels.areRenumbered(FOUR, List.of("Bread", "Eggs"))).isFalse();
    assertThat(ListLabels.areRenumbered(List.of(), List.of())).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "3. Huevos,Huevos",
    "(12) y sal,y sal",
    "' c) sal',sal",
    "1987,1987",
    "3.5 kg,3.5 kg",
    "2024. Otro,2024. Otro",
    "4.,4.",
    "D. Juan,D. Juan"
  })
  void onlyALabelWithTextBehindItIsTakenOff(String text, String behind) {
    assertThat(ListLabels.behind(text)).isEqualTo(behind);
  }
}
