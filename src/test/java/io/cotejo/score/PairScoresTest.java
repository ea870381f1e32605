package io.cotejo.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.DocumentPair;
import io.cotejo.testing.Pairs;
import io.cotejo.testing.ParallelText;
import io.cotejo.testing.RandomTexts;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PairScoresTest {
  private static final BeadTypes TYPES = new BeadTypes(2, 3);

  private final DocumentPair first = ParallelText.of(new RandomTexts(1, 200), 20).pair();
  private final DocumentPair second = ParallelText.of(new RandomTexts(2, 200), 30).pair();

  @Test
  void pairsKeepTheirOrder() {
    PairScores scores = PairScores.prepare(List.of(first, second), TYPES, DictionaryWords.NONE);
    CostModel model = scores.model(1, Adaptation.start());

    assertThat(scores.pair(0)).isSameAs(first);
    assertThat(scores.pair(1)).isSameAs(second);
    assertThat(model.sources()).isEqualTo(second.source().size());
    assertThat(model.targets()).isEqualTo(second.target().size());
    assertThat(model.types()).isSameAs(TYPES);
  }

  @Test
  void aWordThatOtherDocumentsUseOftenTellsLessInThisOne() {
    DocumentPair alone = Pairs.of(List.of("—"), List.of("zorro lince"), List.of("zorro lince"));
    List<String> full = Collections.nCopies(60, "lince");
    DocumentPair other = Pairs.of(full, full, full);

    PairScores pooled =
        PairScores.prepare(List.of(alone, other, first), TYPES, DictionaryWords.NONE);
    PairScores single = PairScores.prepare(List.of(alone, first), TYPES, DictionaryWords.NONE);

    assertThat(text(pooled)).isLessThan(text(single));
  }

  private static double text(PairScores scores) {
    return scores.reader(0, Adaptation.start()).read(0, 1, 0, 1).text();
  }

  @Test
  void emptySidesHaveAModel() {
    DocumentPair empty = Pairs.of(List.of(), List.of(), List.of());
    CostModel model =
        PairScores.prepare(List.of(empty), TYPES, DictionaryWords.NONE)
            .model(0, Adaptation.start());
    double[] costs = new double[TYPES.count()];

    model.block(Band.full(0, 0), 0, 1).costs(0, 0, costs);

    assertThat(costs).containsOnly(Double.POSITIVE_INFINITY);
  }
}
