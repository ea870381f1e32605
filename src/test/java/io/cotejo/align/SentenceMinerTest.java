package io.cotejo.align;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.score.DictionaryWords;
import io.cotejo.score.PileScores;
import io.cotejo.score.Statistics;
import io.cotejo.testing.RandomTexts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SentenceMinerTest {

  /** Two piles in no order; every third sentence of each has no counterpart. */
  private static final class Piles {
    private final List<String> sources = new ArrayList<>();
    private final List<String> pivots = new ArrayList<>();
    private final List<String> targets = new ArrayList<>();
    private final Map<Integer, Integer> right = new HashMap<>();

    Piles(int seed, int size) {
      RandomTexts texts = new RandomTexts(seed, 3000);
      List<Integer> places = new ArrayList<>(IntStream.range(0, size).boxed().toList());
      Collections.shuffle(places, texts.random());
      targets.addAll(Collections.nCopies(size, ""));
      for (int i = 0; i < size; i++) {
        String text = texts.sentence();
        sources.add(RandomTexts.foreign(text));
        pivots.add(texts.reword(text, 0.8));
        boolean paired = i % 3 != 0;
        targets.set(places.get(i), paired ? texts.reword(text, 0.9) : texts.sentence());
        if (paired) {
          right.put(i, places.get(i));
        }
      }
    }

    SentenceMiner.Links mine(MineOptions options) {
      return SentenceMinerTest.mine(sources, pivots, targets, options);
    }

    long right(SentenceMiner.Links links) {
      return IntStream.range(0, links.size())
          .filter(k -> Integer.valueOf(links.targets()[k]).equals(right.get(links.sources()[k])))
          .count();
    }
  }

  private static SentenceMiner.Links mine(
      List<String> sources, List<String> pivots, List<String> targets, MineOptions options) {
    PileScores scores =
        PileScores.prepare(
            sources, List.of(pivots), targets, DictionaryWords.NONE, Statistics.NONE);
    return new SentenceMiner(options).mine(scores, done -> {});
  }

  @Test
  void findsThePairsAndHardlyAnythingElse() {
    Piles piles = new Piles(1, 1500);

    SentenceMiner.Links links = piles.mine(MineOptions.defaults());

    assertThat(piles.right(links)).isGreaterThan(950);
    assertThat(links.size() - piles.right(links)).isLessThan(40);
    assertThat(links.candidates()).isGreaterThan(links.size()).isLessThanOrEqualTo(1500 * 24);
  }

  @Test
  void threadsChangeNothing() {
    Piles piles = new Piles(2, 2200);

    SentenceMiner.Links one = piles.mine(MineOptions.defaults().withLeastConfidence(0));
    SentenceMiner.Links eight =
        piles.mine(MineOptions.defaults().withLeastConfidence(0).withThreads(8));

    assertThat(one.size()).isPositive();
    assertThat(eight.sources()).isEqualTo(one.sources());
    assertThat(eight.targets()).isEqualTo(one.targets());
    assertThat(eight.confidences()).isEqualTo(one.confidences());
    assertThat(eight.candidates()).isEqualTo(one.candidates());
  }

  @Test
  void eachSentenceIsInOnePairTheLikeliestFirst() {
    SentenceMiner.Links links =
        new Piles(3, 600).mine(MineOptions.defaults().withLeastConfidence(0));

    assertThat(links.sources()).doesNotHaveDuplicates();
    assertThat(links.targets()).doesNotHaveDuplicates();
    assertThat(
            IntStream.range(1, links.size())
                .allMatch(k -> links.confidences()[k] <= links.confidences()[k - 1]))
        .isTrue();
  }

  @Test
  void theLeastConfidenceCutsTheListShort() {
    Piles piles = new Piles(4, 600);
    SentenceMiner.Links all = piles.mine(MineOptions.defaults().withLeastConfidence(0));
    SentenceMiner.Links sure = piles.mine(MineOptions.defaults().withLeastConfidence(0.99));

    assertThat(sure.size()).isPositive().isLessThan(all.size());
    assertThat(sure.confidences())
        .isEqualTo(java.util.Arrays.copyOf(all.confidences(), sure.size()));
    assertThat(sure.confidences()[sure.size() - 1]).isGreaterThanOrEqualTo(0.99);
  }

  @Test
  void contradictingNumbersPushAPairDown() {
    Piles piles = new Piles(5, 200);
    piles.pivots.set(1, piles.pivots.get(1) + " 12 %");
    String target = piles.targets.get(piles.right.get(1));
    piles.targets.set(piles.right.get(1), target + " 12 %");
    double same = confidence(piles.mine(MineOptions.defaults().withLeastConfidence(0)), 1);
    piles.targets.set(piles.right.get(1), target + " 21 %");
    double other = confidence(piles.mine(MineOptions.defaults().withLeastConfidence(0)), 1);

    assertThat(other).isLessThan(same);
  }

  private static double confidence(SentenceMiner.Links links, int source) {
    return IntStream.range(0, links.size())
        .filter(k -> links.sources()[k] == source)
        .mapToDouble(k -> links.confidences()[k])
        .findFirst()
        .orElse(0);
  }

  @Test
  void shortSentencesHaveCounterpartsToo() {
    Piles piles = new Piles(6, 300);
    piles.sources.add("ñañaz");
    piles.pivots.add("zorrillo pequeno");
    piles.targets.add("zorrillo pequeno");

    SentenceMiner.Links links = piles.mine(MineOptions.defaults());

    assertThat(confidence(links, 300)).isGreaterThan(0.5);
  }

  @Test
  void emptyPilesHaveNoPairs() {
    List<String> none = List.of();
    assertThat(mine(none, none, none, MineOptions.defaults()).size()).isZero();
    assertThat(mine(List.of("a"), List.of("b"), none, MineOptions.defaults()).size()).isZero();
    assertThat(mine(none, none, List.of("b"), MineOptions.defaults()).size()).isZero();
  }
}
