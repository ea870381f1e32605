package io.cotejo.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.cotejo.bitext.DocumentPair;
import io.cotejo.testing.Pairs;
import io.cotejo.testing.ParallelText;
import io.cotejo.testing.RandomTexts;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceReaderTest {
  private static final Adaptation ADAPTATION = new Adaptation(0.35, 3, 1, 0, 0);
  private static final BeadTypes TYPES = new BeadTypes(3, 5);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void agreesWithTheFormulaForEverySpan(long seed) {
    List<DocumentPair> pairs = List.of(ParallelText.of(new RandomTexts(seed, 50), 10).pair());
    NaiveEvidence naive = new NaiveEvidence(pairs, pairs.get(0), ADAPTATION);
    EvidenceReader reader = reader(pairs);
    Spans spans = new Spans(pairs.get(0));

    spans.forEach(
        (i, a, j, b) -> {
          SpanEvidence found = reader.read(i, a, j, b);
          assertThat(found.text()).isCloseTo(naive.text(i, a, j, b), within(1e-4));
          assertThat(found.unexplained()).isCloseTo(naive.unexplained(i, a, j, b), within(1e-4));
        });
  }

  @Test
  void theCostOfABeadIsItsTypeLessItsEvidence() {
    List<DocumentPair> pairs = List.of(ParallelText.of(new RandomTexts(4, 50), 10).pair());
    LikelihoodModel model =
        (LikelihoodModel)
            PairScores.prepare(pairs, TYPES, DictionaryWords.NONE).model(0, ADAPTATION);
    Band band = Band.full(model.sources(), model.targets());
    CostBlock block = model.block(band, 0, band.rows());
    double[] costs = new double[TYPES.count()];
    EvidenceReader reader = reader(pairs);

    for (int type = 3; type < TYPES.count(); type++) {
      block.costs(2, 3, costs);
      SpanEvidence found = reader.read(2, TYPES.source(type), 3, TYPES.target(type));
      double expected =
          model.costOfType(type)
              - ScoreConstants.TEXT_WEIGHT * found.text()
              - ScoreConstants.LENGTH_WEIGHT * found.length();
      assertThat(costs[type]).isCloseTo(expected, within(1e-4));
    }
  }

  /** What is lost without the first or the last sentence is what the shorter span says less. */
  @Test
  void theWeakestSentenceBringsInWhatTheRestLacks() {
    List<DocumentPair> pairs = List.of(ParallelText.of(new RandomTexts(6, 50), 10).pair());
    EvidenceReader reader = reader(pairs);
    for (int i = 0; i < 6; i++) {
      double two = nats(reader.read(i, 2, i, 1));
      double lost =
          Math.min(two - nats(reader.read(i, 1, i, 1)), two - nats(reader.read(i + 1, 1, i, 1)));
      assertThat(reader.leastContribution(reader.read(i, 2, i, 1), i, 2, i, 1).nats())
          .isCloseTo(Math.min(two, lost), within(1e-4));
      double wide = nats(reader.read(i, 1, i, 2));
      double gone =
          Math.min(wide - nats(reader.read(i, 1, i, 1)), wide - nats(reader.read(i, 1, i + 1, 1)));
      assertThat(reader.leastContribution(reader.read(i, 1, i, 2), i, 1, i, 2).nats())
          .isCloseTo(Math.min(wide, gone), within(1e-4));
    }
  }

  private static double nats(SpanEvidence evidence) {
    return ScoreConstants.TEXT_WEIGHT * evidence.text()
        + ScoreConstants.LENGTH_WEIGHT * evidence.length();
  }

  @Test
  void readingLeavesNothingBehind() {
    List<DocumentPair> pairs = List.of(ParallelText.of(new RandomTexts(5, 50), 10).pair());
    EvidenceReader used = reader(pairs);
    List<SpanEvidence> first = new ArrayList<>();
    List<SpanEvidence> fresh = new ArrayList<>();

    new Spans(pairs.get(0)).forEach((i, a, j, b) -> first.add(used.read(i, a, j, b)));
    new Spans(pairs.get(0)).forEach((i, a, j, b) -> fresh.add(reader(pairs).read(i, a, j, b)));

    assertThat(first).isEqualTo(fresh);
  }

  @Test
  void sharesAndCountsStayInTheirRanges() {
    List<DocumentPair> pairs = List.of(ParallelText.of(new RandomTexts(6, 50), 10).pair());
    EvidenceReader reader = reader(pairs);

    new Spans(pairs.get(0))
        .forEach(
            (i, a, j, b) -> {
              SpanEvidence found = reader.read(i, a, j, b);
              assertThat(found.sourceCoverage()).isBetween(0.0, 1.0);
              assertThat(found.targetCoverage()).isBetween(0.0, 1.0);
              assertThat(found.coverage()).isBetween(0.0, 1.0);
              assertThat(found.contentWords()).isBetween(0, found.targetTokens());
              assertThat(found.unexplained()).isBetween(0.0, found.targetTokens() * (1 + 1e-9));
            });
  }

  @Test
  void aCounterpartIsCoveredAndAStrangerIsNot() {
    RandomTexts texts = new RandomTexts(7, 2000);
    List<String> targets = texts.sentences(20);
    EvidenceReader reader =
        reader(List.of(Pairs.of(targets.stream().map(t -> "—").toList(), targets, targets)));

    SpanEvidence same = reader.read(3, 1, 3, 1);
    SpanEvidence other = reader.read(3, 1, 9, 1);

    assertThat(same.coverage()).isGreaterThan(0.8).isGreaterThan(other.coverage());
    assertThat(same.text()).isPositive();
    assertThat(other.text()).isNegative();
    assertThat(same.contentWords()).isGreaterThan(other.contentWords());
    assertThat(same.unexplained()).isLessThan(other.unexplained());
  }

  @Test
  void numbersOnOneSideOnlyAreCounted() {
    RandomTexts texts = new RandomTexts(8, 200);
    List<String> pivots = new ArrayList<>(texts.sentences(8));
    List<String> targets = new ArrayList<>(pivots);
    pivots.set(2, pivots.get(2) + " 1.999 77");
    targets.set(2, targets.get(2) + " 1,999 88 99");
    EvidenceReader reader =
        reader(List.of(Pairs.of(pivots.stream().map(t -> "—").toList(), pivots, targets)));

    assertThat(reader.read(2, 1, 2, 1).loneNumbers()).isEqualTo(3);
    assertThat(reader.read(4, 1, 4, 1).loneNumbers()).isZero();
  }

  @Test
  void sentencesWithoutWordsHaveNoEvidence() {
    SpanEvidence found =
        reader(List.of(Pairs.withoutPivot(List.of("—"), List.of("…")))).read(0, 1, 0, 1);

    assertThat(found.text()).isZero();
    assertThat(found.size()).isZero();
    assertThat(found.coverage()).isZero();
    assertThat(found.length()).isFinite();
  }

  private static EvidenceReader reader(List<DocumentPair> pairs) {
    return PairScores.prepare(pairs, TYPES, DictionaryWords.NONE).reader(0, ADAPTATION);
  }

  /** All spans of a pair that have a type. */
  private record Spans(DocumentPair pair) {
    interface Visitor {
      void span(int i, int a, int j, int b);
    }

    void forEach(Visitor visitor) {
      for (int type = 0; type < TYPES.count(); type++) {
        int a = TYPES.source(type);
        int b = TYPES.target(type);
        for (int i = 0; !TYPES.isNull(type) && i + a <= pair.source().size(); i++) {
          for (int j = 0; j + b <= pair.target().size(); j++) {
            visitor.span(i, a, j, b);
          }
        }
      }
    }
  }
}
