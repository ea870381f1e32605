package io.cotejo.align;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.Alignment;
import io.cotejo.bitext.DocumentPair;
import io.cotejo.bitext.Settled;
import io.cotejo.bitext.Side;
import io.cotejo.score.DictionaryWords;
import io.cotejo.score.Statistics;
import io.cotejo.testing.Pairs;
import io.cotejo.testing.ParallelText;
import io.cotejo.testing.RandomTexts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A pair comes out the same in every pile, with any number of threads, whatever is said of others.
 */
class GivenStatisticsTest {

  private static final List<String> ALIGNERS = List.of("in order", "in any order");

  private static Aligner aligner(String kind, int threads) {
    return kind.equals("in order")
        ? new MonotoneAligner(AlignOptions.defaults().withThreads(threads), DictionaryWords.NONE)
        : new ComparableAligner(ComparableAligner.LEAST_CONFIDENCE, DictionaryWords.NONE, 2);
  }

  /** Documents with a good translation each, or with none, so that words are learned. */
  private static List<DocumentPair> pile(boolean pivot) {
    List<DocumentPair> pile = new ArrayList<>();
    for (int k = 0; k < 7; k++) {
      DocumentPair made = ParallelText.of(new RandomTexts(k, 150), 12 + 3 * k).pair();
      List<String> targets = made.target().texts();
      DocumentPair pair =
          pivot
              ? made
              : Pairs.withoutPivot(targets.stream().map(RandomTexts::foreign).toList(), targets);
      pile.add(
          new DocumentPair(
              named(pair.source(), "s" + k), named(pair.target(), "t" + k), pair.pivot()));
    }
    return pile;
  }

  private static Side named(Side side, String name) {
    return new Side(name, side.language(), side.sentences());
  }

  private static Map<String, Alignment> byName(List<Alignment> alignments) {
    Map<String, Alignment> byName = new HashMap<>();
    alignments.forEach(a -> byName.put(a.pair().source().document(), a));
    return byName;
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aPairComesOutTheSameInEveryShard(boolean pivot) {
    for (String kind : ALIGNERS) {
      List<DocumentPair> pile = pile(pivot);
      Pooled pooled = aligner(kind, 1).pool(pile);
      Map<String, Alignment> expected = byName(pooled.alignments());
      for (int threads : new int[] {1, 2, 4}) {
        Random random = new Random(threads);
        List<DocumentPair> shuffled = new ArrayList<>(pile);
        Collections.shuffle(shuffled, random);
        int cut = 1 + random.nextInt(pile.size() - 1);
        List<Alignment> shards = new ArrayList<>();
        for (List<DocumentPair> shard :
            List.of(shuffled.subList(0, cut), shuffled.subList(cut, pile.size()))) {
          shards.addAll(aligner(kind, threads).align(shard, Settled.NONE, pooled.statistics()));
        }
        assertThat(byName(shards)).isEqualTo(expected);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whatAPileTellsOfItselfDoesNotDependOnItsOrder(boolean pivot) {
    for (String kind : ALIGNERS) {
      List<DocumentPair> shuffled = new ArrayList<>(pile(pivot));
      Pooled expected = aligner(kind, 1).pool(shuffled);
      for (int threads : new int[] {1, 2, 4}) {
        Collections.shuffle(shuffled, new Random(threads));
        Pooled found = aligner(kind, threads).pool(shuffled);
        assertThat(found.statistics().id()).isEqualTo(expected.statistics().id());
        assertThat(byName(found.alignments())).isEqualTo(byName(expected.alignments()));
      }
      assertThat(expected.statistics().hasLearned()).isEqualTo(kind.equals("in order") && !pivot);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whatIsSettledAboutOnePairMovesNoOther(boolean pivot) {
    List<DocumentPair> pile = pile(pivot);
    Settled settled =
        new Settled(
            List.of(new Settled.Link("s1", List.of(3), "t1", List.of(9))),
            List.of(new Settled.Link("s1", List.of(7), "t1", List.of(7))),
            Set.of());
    for (String kind : ALIGNERS) {
      List<Alignment> before = aligner(kind, 2).align(pile);
      List<Alignment> after = aligner(kind, 2).align(pile, settled);

      assertThat(after.get(1)).isNotEqualTo(before.get(1));
      IntStream.range(0, pile.size())
          .filter(k -> k != 1)
          .forEach(k -> assertThat(after.get(k)).isEqualTo(before.get(k)));
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void otherStatisticsMayGiveOtherConfidences(boolean pivot) {
    List<DocumentPair> pile = pile(pivot);
    Statistics pooled = aligner("in order", 1).pool(pile).statistics();

    assertThat(aligner("in order", 1).align(pile.subList(0, 1), Settled.NONE, pooled))
        .isNotEqualTo(aligner("in order", 1).align(pile.subList(0, 1)));
  }
}
