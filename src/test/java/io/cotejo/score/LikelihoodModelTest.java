package io.cotejo.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.cotejo.bitext.DocumentPair;
import io.cotejo.testing.Pairs;
import io.cotejo.testing.ParallelText;
import io.cotejo.testing.RandomTexts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LikelihoodModelTest {
  private static final Adaptation ADAPTATION = new Adaptation(0.3, 2.5, 1, 0.7, 0.4);
  private static final BeadTypes TYPES = new BeadTypes(4, 6);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void costsFollowTheFormulaInTheFullBand(long seed) {
    Case texts = new Case(List.of(mixed(seed)), 0);
    Band band = Band.full(texts.model.sources(), texts.model.targets());

    texts.checkAll(band, List.of(0, band.rows()));
  }

  @ParameterizedTest
  @ValueSource(longs = {5, 6, 7, 8})
  void costsFollowTheFormulaInNarrowBandsAndBlocks(long seed) {
    Random random = new Random(seed);
    Case texts = new Case(List.of(mixed(seed)), 0);
    Band band = randomBand(random, texts.model.sources(), texts.model.targets());
    List<Integer> cuts = new ArrayList<>(List.of(0));
    while (cuts.get(cuts.size() - 1) < band.rows()) {
      cuts.add(Math.min(band.rows(), cuts.get(cuts.size() - 1) + 1 + random.nextInt(4)));
    }

    texts.checkAll(band, cuts);
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 5, 9})
  void costsFollowTheFormulaWhereTheBandGoesInSteps(int step) {
    Case texts = new Case(List.of(mixed(5)), 0);
    int n = texts.model.sources();
    int m = texts.model.targets();
    int[] last = IntStream.rangeClosed(0, n).map(i -> i * m / n / step * step).toArray();
    last[n] = m;
    int[] first =
        IntStream.rangeClosed(0, n)
            .map(i -> Math.max(0, last[Math.max(0, i - 1)] - step))
            .toArray();

    texts.checkAll(new Band(first, last), List.of(0, n / 2, n + 1));
  }

  @ParameterizedTest
  @ValueSource(longs = {12, 13})
  void severalTranslationsShareTheWeightOfOne(long seed) {
    DocumentPair once = mixed(seed);
    List<String> other = new ArrayList<>(once.target().texts().subList(0, 7));
    other.addAll(once.pivot().subList(7, once.source().size()));
    other.set(3, "");

    Case texts = new Case(List.of(with(once, List.of(other))), 0);

    texts.checkAll(
        Band.full(texts.model.sources(), texts.model.targets()),
        List.of(0, texts.model.sources() + 1));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void theSameTranslationAgainChangesNoCost(int times) {
    DocumentPair once = mixed(14);
    CostModel one = new Case(List.of(once), 0).model;
    CostModel more =
        new Case(List.of(with(once, Collections.nCopies(times, once.pivot()))), 0).model;
    Band band = Band.full(one.sources(), one.targets());
    CostBlock expected = one.block(band, 0, band.rows());
    CostBlock found = more.block(band, 0, band.rows());
    double[] ofOne = new double[TYPES.count()];
    double[] ofMore = new double[TYPES.count()];

    for (int i = 0; i < band.rows(); i++) {
      for (int j = 0; j <= one.targets(); j++) {
        expected.costs(i, j, ofOne);
        found.costs(i, j, ofMore);
        assertThat(ofMore).as("node %d, %d", i, j).containsExactly(ofOne, within(1e-4));
      }
    }
  }

  private static DocumentPair with(DocumentPair pair, List<List<String>> others) {
    return new DocumentPair(pair.source(), pair.target(), pair.pivot(), others);
  }

  @Test
  void wordsAreCountedOverAllPairs() {
    List<DocumentPair> pairs = List.of(mixed(9), mixed(10));

    Case second = new Case(pairs, 1);

    second.checkAll(
        Band.full(second.model.sources(), second.model.targets()),
        List.of(0, second.model.sources() + 1));
  }

  @Test
  void oneBlockAndManyGiveTheSameCosts() {
    CostModel model = new Case(List.of(mixed(11)), 0).model;
    Band band = Band.full(model.sources(), model.targets());
    CostBlock whole = model.block(band, 0, band.rows());
    double[] expected = new double[TYPES.count()];
    double[] found = new double[TYPES.count()];

    for (int i = 0; i < band.rows(); i++) {
      CostBlock single = model.block(band, i, i + 1);
      for (int j = 0; j <= model.targets(); j++) {
        whole.costs(i, j, expected);
        single.costs(i, j, found);
        assertThat(found).as("node %d, %d", i, j).isEqualTo(expected);
      }
    }
  }

  @Test
  void everyFurtherSentenceCostsMore() {
    LikelihoodModel model = new Case(List.of(mixed(12)), 0).model;

    for (int type = 0; type < TYPES.count(); type++) {
      for (int other = 0; other < TYPES.count(); other++) {
        boolean paired = !TYPES.isNull(type) && !TYPES.isNull(other);
        boolean larger =
            TYPES.source(other) >= TYPES.source(type)
                && TYPES.target(other) >= TYPES.target(type)
                && other != type;
        if (paired && larger) {
          assertThat(model.costOfType(other)).isGreaterThan(model.costOfType(type));
        }
      }
    }
    assertThat(model.costOfType(0)).isZero();
  }

  /** How often each price is paid: the second sentence, each further one, both sides, nulls. */
  @ParameterizedTest
  @CsvSource({
    "1, 1, 0, 0, 0",
    "1, 2, 1, 0, 0",
    "2, 1, 1, 0, 0",
    "1, 3, 1, 1, 0",
    "4, 1, 1, 2, 0",
    "2, 2, 1, 0, 1",
    "2, 3, 1, 1, 1",
    "3, 2, 1, 1, 1",
    "3, 3, 1, 2, 1",
    "4, 2, 1, 2, 1",
  })
  void sentencesBeyondTheFirstTwoOfAMergeArePaidOneByOne(
      int a, int b, int merges, int further, int manyToMany) {
    double price =
        merges * ScoreConstants.MERGE_COST
            + further * ScoreConstants.FURTHER_COST
            + manyToMany * ScoreConstants.MANY_TO_MANY_COST;
    PairScores scores = PairScores.prepare(List.of(mixed(14)), TYPES, DictionaryWords.NONE);
    LikelihoodModel model = (LikelihoodModel) scores.model(0, Adaptation.start());

    int type =
        IntStream.range(0, TYPES.count())
            .filter(t -> TYPES.source(t) == a && TYPES.target(t) == b)
            .findFirst()
            .orElseThrow();
    assertThat(model.costOfType(type)).isCloseTo(price, within(1e-12));
  }

  @Test
  void nullBeadsAndMergesCostWhatTheAdaptationSays() {
    List<DocumentPair> pairs = List.of(mixed(13));
    PairScores scores = PairScores.prepare(pairs, TYPES, DictionaryWords.NONE);
    LikelihoodModel usual = (LikelihoodModel) scores.model(0, new Adaptation(0.3, 2.5, 1, 0, 0));
    LikelihoodModel adapted =
        (LikelihoodModel) scores.model(0, new Adaptation(0.3, 1.25, 0.8, 0.5, 0));

    for (int type = 3; type < TYPES.count(); type++) {
      double more = adapted.costOfType(type) - usual.costOfType(type);
      assertThat(more).isCloseTo(0.5, within(1e-9));
    }
    assertThat(adapted.costOfType(0)).isEqualTo(usual.costOfType(0));
    assertThat(adapted.sourceNulls[0]).isCloseTo(usual.sourceNulls[0] - 1.25, within(1e-9));
    assertThat(adapted.targetNulls[0]).isCloseTo(usual.targetNulls[0] - 1.25, within(1e-9));
    assertThat(adapted.continued()).isEqualTo(0.8);
  }

  @Test
  void theLongerASentenceTheDearerItIsToLose() {
    List<String> texts = List.of("* * *", "yes", "one two three four five six seven eight", "x y");
    DocumentPair pair = Pairs.of(texts, texts, texts);
    LikelihoodModel model =
        (LikelihoodModel)
            PairScores.prepare(List.of(pair), TYPES, DictionaryWords.NONE)
                .model(0, Adaptation.start());

    assertThat(model.sourceNulls).isEqualTo(model.targetNulls);
    assertThat(model.sourceNulls[0]).isPositive().isLessThan(model.sourceNulls[1]);
    assertThat(model.sourceNulls[1]).isLessThan(model.sourceNulls[3]);
    assertThat(model.sourceNulls[2]).isCloseTo(ScoreConstants.NULL_COST, within(1e-9));
  }

  @Test
  void aShortSentenceThatTheOtherSideDoesNotSayPaysInALargerBead() {
    List<String> sources = List.of("yes", "the lighthouse burned down", "lighthouse keepers");
    DocumentPair pair = Pairs.of(sources, sources, sources.subList(1, 3));
    LikelihoodModel model =
        (LikelihoodModel)
            PairScores.prepare(List.of(pair), TYPES, DictionaryWords.NONE)
                .model(0, Adaptation.start());

    assertThat(model.sourceStrangers[0])
        .isPositive()
        .isLessThan(ScoreConstants.STRANGER_COST)
        .isGreaterThan(model.sourceStrangers[2]);
    assertThat(model.sourceStrangers[1]).isZero();
  }

  @Test
  void aTranslationCostsLessThanAnyOtherSentence() {
    ParallelText.Builder builder = new ParallelText.Builder(new RandomTexts(14, 400));
    for (int k = 0; k < 30; k++) {
      builder.add(1, 1);
    }
    CostModel model = new Case(List.of(builder.build().pair()), 0).model;
    Band band = Band.full(30, 30);
    CostBlock block = model.block(band, 0, band.rows());
    double[] costs = new double[TYPES.count()];

    for (int i = 0; i < 30; i++) {
      block.costs(i, i, costs);
      double right = costs[0];
      for (int j = 0; j < 30; j++) {
        block.costs(i, j, costs);
        assertThat(costs[0]).isGreaterThanOrEqualTo(right);
      }
    }
  }

  /** Sentences with and without a pivot, repeated words, marks, and sentences without any word. */
  private static DocumentPair mixed(long seed) {
    RandomTexts texts = new RandomTexts(seed, 60);
    DocumentPair pair = ParallelText.of(texts, 12).pair();
    List<String> sources = new ArrayList<>(pair.source().texts());
    List<String> pivots = new ArrayList<>(pair.pivot());
    List<String> targets = new ArrayList<>(pair.target().texts());
    pivots.set(1, "");
    pivots.set(4, " ");
    sources.set(4, targets.get(3) + " " + targets.get(3));
    sources.set(2, "—");
    pivots.set(2, "…");
    targets.set(5, "***");
    targets.set(6, texts.word() + " " + targets.get(6) + " 1.234 ?");
    sources.set(6, "1234 ? " + sources.get(6));
    return Pairs.of(sources, pivots, targets);
  }

  private static Band randomBand(Random random, int n, int m) {
    int[] first = new int[n + 1];
    int[] last = new int[n + 1];
    last[0] = random.nextInt(4);
    for (int i = 1; i <= n; i++) {
      last[i] = Math.min(m, Math.max(last[i - 1], i * m / n + random.nextInt(4)));
      int low = Math.max(first[i - 1], i * m / n - random.nextInt(4));
      first[i] = Math.min(low, last[i - 1]);
    }
    last[n] = m;
    return new Band(first, last);
  }

  /** One pair among others, its model and the naive formula. */
  private static final class Case {
    private final LikelihoodModel model;
    private final NaiveEvidence naive;

    Case(List<DocumentPair> pairs, int pair) {
      PairScores scores = PairScores.prepare(pairs, TYPES, DictionaryWords.NONE);
      this.model = (LikelihoodModel) scores.model(pair, ADAPTATION);
      this.naive = new NaiveEvidence(pairs, pairs.get(pair), ADAPTATION);
    }

    void checkAll(Band band, List<Integer> cuts) {
      double[] costs = new double[TYPES.count()];
      for (int k = 0; k + 1 < cuts.size(); k++) {
        CostBlock block = model.block(band, cuts.get(k), cuts.get(k + 1));
        for (int i = cuts.get(k); i < cuts.get(k + 1); i++) {
          for (int j = band.first()[i]; j <= band.last()[i]; j++) {
            block.costs(i, j, costs);
            check(band, i, j, costs);
          }
        }
      }
    }

    private void check(Band band, int i, int j, double[] costs) {
      for (int type = 0; type < costs.length; type++) {
        int a = TYPES.source(type);
        int b = TYPES.target(type);
        if (!band.contains(i + a, j + b)) {
          assertThat(costs[type]).isEqualTo(Double.POSITIVE_INFINITY);
        } else {
          assertThat(costs[type])
              .as("%d-%d at %d, %d", a, b, i, j)
              .isCloseTo(expected(type, i, j), within(1e-4));
        }
      }
    }

    private double expected(int type, int i, int j) {
      int a = TYPES.source(type);
      int b = TYPES.target(type);
      boolean edge = a == 0 ? i == 0 || i == model.sources() : j == 0 || j == model.targets();
      return TYPES.isNull(type)
          ? naive.nullCost(ADAPTATION.nullCost(), i, a, j) - (edge ? ScoreConstants.EDGE : 0)
          : model.costOfType(type)
              + naive.strangers(i, a, j, b)
              - ScoreConstants.TEXT_WEIGHT * naive.text(i, a, j, b)
              - ScoreConstants.LENGTH_WEIGHT * model.lengths.gain(i, a, j, b);
    }
  }
}
