package io.cotejo.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.cotejo.bitext.Alignment;
import io.cotejo.bitext.Bead;
import io.cotejo.bitext.DocumentPair;
import io.cotejo.bitext.IndexRange;
import io.cotejo.score.DictionaryWords;
import io.cotejo.testing.Pairs;
import io.cotejo.testing.ParallelText;
import io.cotejo.testing.RandomTexts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextRelationTest {

  @Test
  void nearlyEverySentenceOfATranslationHasAPartner() {
    TextRelation relation = TextRelation.of(paired(14, 14, 12, 1));

    assertThat(relation.paired()).isCloseTo(12 / 14.0, within(1e-12));
    assertThat(relation.coverage()).isCloseTo(12 / 14.0, within(1e-12));
    assertThat(relation.isParallel()).isTrue();
  }

  @Test
  void textsThatShareHalfAreNone() {
    assertThat(TextRelation.of(paired(14, 14, 8, 1)).isParallel()).isFalse();
  }

  @Test
  void doubtfulPartnersAreNone() {
    TextRelation relation = TextRelation.of(paired(10, 10, 10, 0.4));

    assertThat(relation.paired()).isZero();
    assertThat(relation.isParallel()).isFalse();
  }

  @Test
  void longSentencesAgainstManyShortOnesAreATranslationIfTheTextsAreAsLong() {
    List<String> sources = Collections.nCopies(5, "x".repeat(100));
    List<String> targets = Collections.nCopies(20, "y".repeat(25));
    List<String> fewer = Collections.nCopies(20, "y".repeat(50));

    assertThat(TextRelation.of(paired(Pairs.withoutPivot(sources, targets), 5, 1)).isParallel())
        .isTrue();
    assertThat(TextRelation.of(paired(Pairs.withoutPivot(sources, fewer), 5, 1)).isParallel())
        .isFalse();
  }

  @Test
  void emptyTextsSayNothing() {
    assertThat(TextRelation.of(paired(0, 0, 0, 1)).isParallel()).isFalse();
    assertThat(TextRelation.of(paired(0, 5, 0, 1)).isParallel()).isFalse();
  }

  @Test
  void alignersTellTranslationsFromTheRest() {
    RandomTexts texts = new RandomTexts(1, 2000);
    DocumentPair translation = ParallelText.of(texts, 40).pair();
    List<String> shuffled = new ArrayList<>(translation.target().texts());
    Collections.shuffle(shuffled, texts.random());
    DocumentPair retold = Pairs.of(translation.source().texts(), translation.pivot(), shuffled);
    DocumentPair stranger =
        Pairs.of(translation.source().texts(), translation.pivot(), texts.sentences(40));

    List<Alignment> found =
        new MonotoneAligner(AlignOptions.defaults(), DictionaryWords.NONE)
            .align(List.of(translation, retold, stranger));

    assertThat(found)
        .extracting(a -> TextRelation.of(a).isParallel())
        .containsExactly(true, false, false);
  }

  private static Alignment paired(int n, int m, int pairs, double confidence) {
    return paired(
        Pairs.withoutPivot(Collections.nCopies(n, "s"), Collections.nCopies(m, "t")),
        pairs,
        confidence);
  }

  /** An alignment in which the first sentences are partners, and the rest has none. */
  private static Alignment paired(DocumentPair pair, int pairs, double confidence) {
    List<Bead> beads = new ArrayList<>();
    for (int i = 0; i < pairs; i++) {
      beads.add(new Bead(new IndexRange(i, i + 1), new IndexRange(i, i + 1), 0, confidence));
    }
    return new Alignment(pair, Alignment.Order.CROSSING, beads);
  }
}
