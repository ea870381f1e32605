package io.cotejo.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cotejo.bitext.Alignment;
import io.cotejo.bitext.Bead;
import io.cotejo.bitext.DocumentPair;
import io.cotejo.bitext.IndexRange;
import io.cotejo.testing.Pairs;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SectionsTest {

  private static final DocumentPair WHOLE =
      Pairs.of(numbered("s", 6), numbered("p", 6), numbered("t", 5));

  private static List<String> numbered(String letter, int count) {
    return IntStream.range(0, count).mapToObj(i -> letter + i).toList();
  }

  private static Bead bead(int from, int to, int targetFrom, int targetTo) {
    return new Bead(new IndexRange(from, to), new IndexRange(targetFrom, targetTo), 0, 1);
  }

  /** Every sentence by itself. */
  private static Alignment apart(DocumentPair pair, Alignment.Order order) {
    List<Bead> beads = new ArrayList<>();
    int n = pair.source().size();
    IntStream.range(0, n).forEach(i -> beads.add(bead(i, i + 1, 0, 0)));
    IntStream.range(0, pair.target().size()).forEach(j -> beads.add(bead(n, n, j, j + 1)));
    return new Alignment(pair, order, beads);
  }

  @Test
  void isOnePartWithoutKnownBeads() {
    assertThat(new Sections(WHOLE, List.of()).parts()).containsExactly(WHOLE);
  }

  @Test
  void cutsBothTextsAndThePivotAtTheKnownBeadsInAnyOrder() {
    Sections sections = new Sections(WHOLE, List.of(bead(4, 6, 3, 4), bead(1, 2, 1, 3)));
    assertThat(sections.fixed()).containsExactly(bead(1, 2, 1, 3), bead(4, 6, 3, 4));
    assertThat(sections.parts().stream().map(p -> p.source().texts()))
        .containsExactly(List.of("s0"), List.of("s2", "s3"), List.of());
    assertThat(sections.parts().stream().map(DocumentPair::pivot))
        .containsExactly(List.of("p0"), List.of("p2", "p3"), List.of());
    assertThat(sections.parts().stream().map(p -> p.target().texts()))
        .containsExactly(List.of("t0"), List.of(), List.of("t4"));
  }

  @Test
  void joinsThePartsAroundTheKnownBeads() {
    Sections sections = new Sections(WHOLE, List.of(bead(1, 2, 1, 3), bead(4, 6, 3, 4)));
    Alignment joined =
        sections.join(
            sections.parts().stream().map(p -> apart(p, Alignment.Order.MONOTONE)).toList());
    assertThat(joined.pair()).isEqualTo(WHOLE);
    assertThat(joined.order()).isEqualTo(Alignment.Order.MONOTONE);
    assertThat(joined.beads()).contains(bead(1, 2, 1, 3), bead(4, 6, 3, 4)).hasSize(7);
    assertThat(joined.unpairedSource()).containsExactly(0, 2, 3);
    assertThat(joined.unpairedTarget()).containsExactly(0, 4);
  }

  @Test
  void linksThatCrossInAPartCrossInTheWhole() {
    Sections sections = new Sections(WHOLE, List.of(bead(2, 3, 2, 3)));
    List<DocumentPair> parts = sections.parts();
    Alignment crossed =
        new Alignment(
            parts.get(0),
            Alignment.Order.CROSSING,
            List.of(bead(0, 1, 1, 2), bead(1, 2, 0, 0), bead(0, 0, 0, 1)));
    Alignment joined =
        sections.join(List.of(crossed, apart(parts.get(1), Alignment.Order.CROSSING)));
    assertThat(joined.order()).isEqualTo(Alignment.Order.CROSSING);
    assertThat(joined.beads()).startsWith(bead(0, 1, 1, 2), bead(1, 2, 0, 0), bead(2, 3, 2, 3));
    assertThat(joined.unpairedTarget()).containsExactly(0, 3, 4);
    assertThat(joined.beads()).hasSize(9);
  }

  @Test
  void refusesKnownBeadsThatCrossOverlapOrRepeat() {
    assertRefused("known beads cross or overlap at [3]:[1]", bead(1, 2, 2, 3), bead(3, 4, 1, 2));
    assertRefused("known beads cross or overlap at [2, 3]:[3]", bead(1, 3, 1, 2), bead(2, 4, 3, 4));
    assertRefused("known beads cross or overlap at [1]:[1]", bead(1, 2, 1, 2), bead(1, 2, 1, 2));
  }

  @Test
  void refusesKnownBeadsThatLeaveTheTexts() {
    assertRefused("a known bead leaves the text", bead(5, 7, 4, 5));
    assertRefused("a known bead leaves the text", bead(0, 1, 4, 6));
    assertRefused("a known bead leaves the text", bead(50, 51, 4, 5));
  }

  private static void assertRefused(String message, Bead... fixed) {
    List<Bead> beads = new ArrayList<>(List.of(fixed));
    assertThatThrownBy(() -> new Sections(WHOLE, beads))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(message);
    Collections.reverse(beads);
    assertThatThrownBy(() -> new Sections(WHOLE, beads))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(message);
  }
}
