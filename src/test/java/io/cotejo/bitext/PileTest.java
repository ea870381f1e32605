package io.cotejo.bitext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PileTest {

  private static Pile pile(List<String> lines) {
    Pile.Builder builder = new Pile.Builder();
    lines.forEach(builder::add);
    return builder.build();
  }

  @Test
  void keepsEachTextOnceWithItsFirstLine() {
    Pile pile = pile(List.of("uno", "", "dos", " uno ", "\t", "tres", "dos"));

    assertThat(pile.texts()).containsExactly("uno", "dos", "tres");
    assertThat(IntStream.range(0, 3).map(pile::line)).containsExactly(0, 2, 5);
    assertThat(pile.lines()).isEqualTo(7);
    assertThat(pile.blank()).isEqualTo(2);
    assertThat(pile.repeated()).isEqualTo(2);
  }

  @Test
  void textsOfOneHashStayApart() {
    assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());

    assertThat(pile(List.of("Aa", "BB", "Aa", "BB")).texts()).containsExactly("Aa", "BB");
  }

  @Test
  void manyLinesAreTheDistinctOnesInOrder() {
    Random random = new Random(7);
    List<String> lines = new ArrayList<>();
    for (int k = 0; k < 5000; k++) {
      lines.add("línea 🐟 " + random.nextInt(2000));
    }

    Pile pile = pile(lines);

    List<String> distinct = lines.stream().distinct().toList();
    assertThat(pile.texts()).isEqualTo(distinct);
    assertThat(IntStream.range(0, distinct.size()).mapToObj(k -> lines.get(pile.line(k))))
        .containsExactlyElementsOf(distinct);
  }

  @Test
  void saysWhetherALineIsNew() {
    Pile.Builder builder = new Pile.Builder();

    assertThat(builder.add("a")).isTrue();
    assertThat(builder.add("a")).isFalse();
    assertThat(builder.add("  ")).isFalse();
  }

  @Test
  void aFileWithoutLinesIsAnEmptyPile() {
    Pile pile = pile(List.of());

    assertThat(pile.texts()).isEmpty();
    assertThat(pile.lines()).isZero();
    assertThat(pile.repeated()).isZero();
  }
}
