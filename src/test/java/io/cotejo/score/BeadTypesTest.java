package io.cotejo.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BeadTypesTest {

  @Test
  void theOrderSettlesTies() {
    assertThat(names(new BeadTypes(3, 4)))
        .containsExactly("1-1", "1-0", "0-1", "1-2", "1-3", "2-1", "2-2", "3-1");
  }

  @Test
  void theSmallestSetIsOneToOneAndNull() {
    assertThat(names(new BeadTypes(1, 2))).containsExactly("1-1", "1-0", "0-1");
  }

  @Test
  void sideAndSumAreBothLimits() {
    BeadTypes types = new BeadTypes(5, 7);

    assertThat(IntStream.range(0, types.count()))
        .allSatisfy(
            t -> {
              assertThat(types.source(t)).isBetween(0, 5);
              assertThat(types.target(t)).isBetween(0, 5);
              assertThat(types.source(t) + types.target(t)).isBetween(1, 7);
            });
    assertThat(names(types)).doesNotHaveDuplicates().contains("2-5", "5-2").doesNotContain("4-4");
    assertThat(types.largestSide()).isEqualTo(5);
  }

  @Test
  void theLargestSideIsOneThatOccurs() {
    assertThat(new BeadTypes(10, 4).largestSide()).isEqualTo(3);
    assertThat(new BeadTypes(10, 2).largestSide()).isEqualTo(1);
  }

  @Test
  void onlyTheTwoEmptySidedTypesAreNull() {
    BeadTypes types = new BeadTypes(4, 6);

    assertThat(IntStream.range(0, types.count()).filter(types::isNull)).containsExactly(1, 2);
  }

  @Test
  void limitsThatAllowNoBeadAreRefused() {
    assertThatThrownBy(() -> new BeadTypes(0, 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("0, 2");
    assertThatThrownBy(() -> new BeadTypes(1, 1)).isInstanceOf(IllegalArgumentException.class);
  }

  private static List<String> names(BeadTypes types) {
    return IntStream.range(0, types.count())
        .mapToObj(t -> types.source(t) + "-" + types.target(t))
        .toList();
  }
}
