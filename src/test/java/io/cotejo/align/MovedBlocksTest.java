package io.cotejo.align;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.Alignment;
import io.cotejo.bitext.Bead;
import io.cotejo.bitext.DocumentPair;
import io.cotejo.bitext.IndexRange;
import io.cotejo.score.DictionaryWords;
import io.cotejo.testing.Pairs;
import io.cotejo.testing.RandomTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MovedBlocksTest {

  private static final MonotoneAligner IN_ORDER =
      new MonotoneAligner(AlignOptions.defaults(), DictionaryWords.NONE);

  @Test
  void aTranslationWithMovedPartsIsAlignedPartByPart() {
    RandomTexts texts = new RandomTexts(3, 2000);
    List<String> pivots = texts.sentences(30);
    List<String> retold = pivots.stream().map(p -> texts.reword(p, 0.8)).toList();
    List<String> targets =
        Stream.of(retold.subList(20, 30), retold.subList(0, 12), retold.subList(12, 20))
            .flatMap(List::stream)
            .toList();
    DocumentPair pair =
        Pairs.of(pivots.stream().map(RandomTexts::foreign).toList(), pivots, targets);

    MovedBlocks blocks =
        MovedBlocks.of(
            new ComparableAligner(ComparableAligner.LEAST_CONFIDENCE, DictionaryWords.NONE, 2)
                .align(List.of(pair))
                .get(0));
    Alignment joined = blocks.join(IN_ORDER.align(blocks.parts()));

    assertThat(blocks.areMoved()).isTrue();
    assertThat(joined.order()).isEqualTo(Alignment.Order.CROSSING);
    assertThat(joined.unpairedSource()).isEmpty();
    assertThat(joined.unpairedTarget()).isEmpty();
    assertThat(joined.beads())
        .extracting(b -> b.target().start())
        .isEqualTo(IntStream.range(0, 30).mapToObj(i -> (i + 10) % 30).toList());
    assertThat(TextRelation.of(joined).isParallel()).isTrue();
  }

  @Test
  void everySentenceBelongsToOnePart() {
    Alignment links = links(20, 24, 10, 11, 12, -1, -1, -1, -1, 1, 3, 4, -1, -1, 18, 20, 21);

    List<DocumentPair> parts = MovedBlocks.of(links).parts();

    assertThat(parts).hasSize(3);
    assertThat(parts.stream().flatMap(p -> p.source().sentences().stream()).toList())
        .isEqualTo(links.pair().source().sentences());
    assertThat(parts.stream().flatMap(p -> p.target().sentences().stream()).toList())
        .containsExactlyInAnyOrderElementsOf(links.pair().target().sentences());
  }

  @Test
  void linksInOrderAreNotMoved() {
    assertThat(MovedBlocks.of(links(9, 9, 0, 1, 2, 3, 4, 5, 6, 7, 8)).areMoved()).isFalse();
    assertThat(MovedBlocks.of(links(30, 30, 0, 1, 2, 20, 21, 22)).areMoved()).isFalse();
  }

  @Test
  void scatteredLinksMakeNoParts() {
    assertThat(MovedBlocks.of(links(6, 6, 5, 3, 1, 4, 0, 2)).parts()).isEmpty();
    assertThat(MovedBlocks.of(links(0, 0)).areMoved()).isFalse();
  }

  private static Alignment links(int n, int m, int... targets) {
    List<Bead> beads = new ArrayList<>();
    for (int i = 0; i < targets.length; i++) {
      if (targets[i] >= 0) {
        beads.add(
            new Bead(new IndexRange(i, i + 1), new IndexRange(targets[i], targets[i] + 1), 0, 1));
      }
    }
    return new Alignment(
        Pairs.withoutPivot(
            IntStream.range(0, n).mapToObj(i -> "s" + i).toList(),
            IntStream.range(0, m).mapToObj(j -> "t" + j).toList()),
        Alignment.Order.CROSSING,
        beads);
  }
}
