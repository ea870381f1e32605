package io.cotejo.align;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.Alignment;
import io.cotejo.bitext.Bead;
import io.cotejo.bitext.DocumentPair;
import io.cotejo.bitext.IndexRange;
import io.cotejo.testing.Pairs;
import io.cotejo.testing.ParallelText;
import io.cotejo.testing.RandomTexts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextRelationTest {

  private static final int NONE = -1;

  @Test
  void linksInOrderMakeATranslation() {
    TextRelation relation = TextRelation.of(links(10, 10, 0, 1, NONE, 3, 4, NONE, 6, 7, 8, 9));

    assertThat(relation.links()).isEqualTo(8);
    assertThat(relation.inOrder()).isEqualTo(8);
    assertThat(relation.coverage()).isEqualTo(0.8);
    assertThat(relation.sizeRatio()).isEqualTo(1);
    assertThat(relation.isParallel()).isTrue();
  }

  @Test
  void crossingLinksMakeNone() {
    TextRelation relation = TextRelation.of(links(6, 6, 5, 4, 3, 2, 1, 0));

    assertThat(relation.inOrder()).isEqualTo(1);
    assertThat(relation.isParallel()).isFalse();
  }

  @Test
  void fewLinksMakeNone() {
    assertThat(
            TextRelation.of(links(10, 10, 0, NONE, NONE, NONE, 4, NONE, NONE, NONE, NONE, NONE))
                .isParallel())
        .isFalse();
  }

  @Test
  void aPageIsNoTranslationOfItsPosts() {
    TextRelation relation =
        TextRelation.of(links(9, 3, NONE, NONE, 0, NONE, 1, NONE, NONE, 2, NONE));

    assertThat(relation.coverage()).isEqualTo(1);
    assertThat(relation.sizeRatio()).isLessThan(0.4);
    assertThat(relation.isParallel()).isFalse();
  }

  @Test
  void emptyTextsAndASingleLinkSayNothing() {
    assertThat(TextRelation.of(links(0, 0)).isParallel()).isFalse();
    assertThat(TextRelation.of(links(0, 5)).isParallel()).isFalse();
    assertThat(TextRelation.of(links(1, 1, 0)).isParallel()).isFalse();
  }

  @Test
  void theLongestRiseAgreesWithASlowSearch() {
    for (int seed = 0; seed < 50; seed++) {
      List<Integer> order = new ArrayList<>(IntStream.range(0, 12).boxed().toList());
      Collections.shuffle(order, new Random(seed));
      int[] targets = order.stream().mapToInt(k -> k).toArray();

      assertThat(TextRelation.of(links(12, 12, targets)).inOrder()).isEqualTo(slowRise(targets));
    }
  }

  private static int slowRise(int[] values) {
    int[] lengths = new int[values.length];
    int longest = 0;
    for (int k = 0; k < values.length; k++) {
      for (int before = 0; before < k; before++) {
        if (values[before] < values[k]) {
          lengths[k] = Math.max(lengths[k], lengths[before]);
        }
      }
      longest = Math.max(longest, ++lengths[k]);
    }
    return longest;
  }

  @Test
  void theComparableAlignerTellsTranslationsFromTheRest() {
    RandomTexts texts = new RandomTexts(1, 2000);
    DocumentPair translation = ParallelText.of(texts, 40).pair();
    List<String> shuffled = new ArrayList<>(translation.target().texts());
    Collections.shuffle(shuffled, texts.random());
    DocumentPair retold = Pairs.of(translation.source().texts(), translation.pivot(), shuffled);
    DocumentPair stranger =
        Pairs.of(translation.source().texts(), translation.pivot(), texts.sentences(40));

    List<Alignment> found =
        ComparableAligner.withDefaults().align(List.of(translation, retold, stranger));

    assertThat(found)
        .extracting(a -> TextRelation.of(a).isParallel())
        .containsExactly(true, false, false);
  }

  /** An alignment of n by m sentences: for each source sentence its target. */
  private static Alignment links(int n, int m, int... targets) {
    List<String> sources = Collections.nCopies(n, "s");
    List<Bead> beads = new ArrayList<>();
    for (int i = 0; i < targets.length; i++) {
      int start = Math.max(0, targets[i]);
      int end = targets[i] == NONE ? start : start + 1;
      beads.add(new Bead(new IndexRange(i, i + 1), new IndexRange(start, end), 0, 1));
    }
    return new Alignment(
        Pairs.withoutPivot(sources, Collections.nCopies(m, "t")), Alignment.Order.CROSSING, beads);
  }
}
