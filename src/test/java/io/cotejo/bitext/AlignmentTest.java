package io.cotejo.bitext;

import static io.cotejo.bitext.Examples.bead;
import static io.cotejo.bitext.Examples.pair;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.cotejo.bitext.Alignment.Order;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AlignmentTest {

  @Test
  void monotoneAlignmentCoversBothSides() {
    Alignment alignment =
        new Alignment(
            pair(4, 4),
            Order.MONOTONE,
            List.of(bead(0, 1, 0, 1), bead(1, 2, 1, 1), bead(2, 4, 1, 2), bead(4, 4, 2, 4)));
    assertThat(alignment.unpairedSource()).containsExactly(1);
    assertThat(alignment.unpairedTarget()).containsExactly(2, 3);
    assertThat(alignment.beads())
        .extracting(Bead::isNull)
        .containsExactly(false, true, false, true);
  }

  static Stream<List<Bead>> brokenMonotone() {
    return Stream.of(
        List.of(),
        List.of(bead(0, 1, 0, 1)),
        List.of(bead(1, 2, 0, 1), bead(0, 1, 1, 2)),
        List.of(bead(0, 2, 0, 1), bead(1, 2, 1, 2)),
        List.of(bead(0, 2, 0, 3)));
  }

  @ParameterizedTest
  @MethodSource("brokenMonotone")
  void gapsOverlapsAndDisorderAreRefusedInAMonotoneOne(List<Bead> beads) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Alignment(pair(2, 2), Order.MONOTONE, beads))
        .withMessageContaining("beads");
  }

  @Test
  void crossingAlignmentMayCross() {
    Alignment alignment =
        new Alignment(pair(3, 3), Order.CROSSING, List.of(bead(0, 1, 2, 3), bead(2, 3, 0, 1)));
    assertThat(alignment.unpairedSource()).containsExactly(1);
    assertThat(alignment.unpairedTarget()).containsExactly(1);
  }

  @Test
  void crossingAlignmentMaySayThatSentencesHaveNoPartner() {
    Alignment alignment =
        new Alignment(
            pair(2, 2),
            Order.CROSSING,
            List.of(bead(0, 1, 0, 0), bead(1, 2, 0, 1), bead(0, 0, 1, 2)));
    assertThat(alignment.unpairedSource()).containsExactly(0);
    assertThat(alignment.unpairedTarget()).containsExactly(1);
  }

  static Stream<List<Bead>> brokenCrossing() {
    return Stream.of(
        List.of(bead(0, 0, 0, 1), bead(0, 1, 1, 2)),
        List.of(bead(1, 2, 0, 1), bead(0, 1, 1, 2)),
        List.of(bead(0, 1, 0, 1), bead(1, 2, 0, 1)),
        List.of(bead(0, 2, 0, 1), bead(1, 2, 1, 2)),
        List.of(bead(0, 1, 1, 3)));
  }

  @ParameterizedTest
  @MethodSource("brokenCrossing")
  void disorderAndSharedSentencesAreRefusedInACrossingOne(List<Bead> beads) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Alignment(pair(2, 2), Order.CROSSING, beads));
  }

  @Test
  void aCrossingOneMayHaveNullBeads() {
    List<Bead> beads = List.of(bead(0, 1, 1, 2), bead(1, 2, 0, 0), bead(0, 0, 0, 1));
    Alignment alignment = new Alignment(pair(2, 2), Order.CROSSING, beads);
    assertThat(alignment.unpairedSource()).containsExactly(1);
    assertThat(alignment.unpairedTarget()).containsExactly(0);
  }

  @Test
  void emptySidesHaveAnEmptyAlignment() {
    assertThat(new Alignment(pair(0, 0), Order.MONOTONE, List.of()).unpairedSource()).isEmpty();
  }

  @Test
  void beadNeedsASentence() {
    assertThatIllegalArgumentException().isThrownBy(() -> bead(1, 1, 2, 2));
    assertThat(bead(0, 1, 0, 0).isNull()).isTrue();
    assertThat(bead(0, 0, 0, 1).isNull()).isTrue();
    assertThat(bead(0, 1, 0, 1).isNull()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, Double.NaN, Double.POSITIVE_INFINITY})
  void costIsFiniteAndNotNegative(double cost) {
    IndexRange one = new IndexRange(0, 1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Bead(one, one, cost, 0.5))
        .withMessageContaining("cost");
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
  void confidenceIsAProbability(double confidence) {
    IndexRange one = new IndexRange(0, 1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Bead(one, one, 0, confidence))
        .withMessageContaining("confidence");
  }

  @Test
  void everySourceSentenceHasItsPivot() {
    Side side = Examples.side(Language.SPANISH, 2);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DocumentPair(side, side, List.of("one")))
        .withMessageContaining("2 sentences: 1");
  }
}
