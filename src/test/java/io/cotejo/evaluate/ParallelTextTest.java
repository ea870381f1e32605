package io.cotejo.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParallelTextTest {

  private static final ParallelText TEXT =
      new ParallelText(
          List.of("a", "b", "c", "d"),
          List.of("A", "B", "C", "D"),
          List.of("1", "2", "3"),
          Beads.of("[3]:[2]", "[1]:[]", "[0]:[0]", "[2]:[1]"));

  @Test
  void anExcerptHasItsOwnPlaces() {
    assertThat(TEXT.excerpt(1, 2))
        .isEqualTo(
            new ParallelText(
                List.of("c", "d"),
                List.of("C", "D"),
                List.of("2", "3"),
                Beads.of("[0]:[0]", "[1]:[1]")));
  }

  @Test
  void whatIsNotThereIsRefused() {
    assertThatThrownBy(
            () -> new ParallelText(List.of("a"), List.of(""), List.of("1"), Beads.of("[0]:[1]")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1 and 1 sentences");
    assertThatThrownBy(() -> new ParallelText(List.of("a"), List.of(), List.of("1"), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("0 translations for 1");
  }
}
