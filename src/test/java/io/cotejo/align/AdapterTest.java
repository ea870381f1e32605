package io.cotejo.align;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.score.Adaptation;
import io.cotejo.score.BeadTypes;
import io.cotejo.score.ScoreConstants;
import io.cotejo.score.Unexplained;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class AdapterTest {

  private static final int ONE_TO_ONE = 0;
  private static final int ONE_TO_NONE = 1;
  private static final int ONE_TO_TWO = 3;
  private final BeadTypes types = new BeadTypes(2, 3);
  private final Adapter adapter = new Adapter(types);

  @Test
  void aTextFullOfNullBeadsMakesThemCheaper() {
    Adaptation many = adapter.adaptation(path(50, ONE_TO_NONE, 50), 0.4);
    Adaptation none = adapter.adaptation(path(100, ONE_TO_NONE, 0), 0.4);

    assertThat(many.nullCost()).isPositive().isLessThan(none.nullCost());
    assertThat(many.unexplained()).isEqualTo(0.4);
  }

  @Test
  void aTextFullOfMergesMakesThemCheaper() {
    Adaptation many = adapter.adaptation(path(50, ONE_TO_TWO, 50), 0.4);
    Adaptation none = adapter.adaptation(path(100, ONE_TO_TWO, 0), 0.4);

    assertThat(many.mergeSurcharge()).isLessThan(none.mergeSurcharge());
  }

  @Test
  void beadsOfTwoAndTwoAreDearerWhereThereAreNone() {
    Adaptation none = adapter.adaptation(path(100, ONE_TO_TWO, 50), 0.4);

    assertThat(none.manyToManySurcharge()).isPositive();
  }

  @Test
  void nullBeadsNeverComeForNothing() {
    assertThat(adapter.adaptation(path(0, ONE_TO_NONE, 100_000), 0.4).nullCost()).isPositive();
  }

  @Test
  void anEmptyTextSaysNothing() {
    Adaptation adaptation = adapter.adaptation(path(0, ONE_TO_NONE, 0), 0.4);

    assertThat(adaptation.nullCost()).isEqualTo(ScoreConstants.NULL_COST);
    assertThat(Math.abs(adaptation.mergeSurcharge())).isLessThan(1e-9);
    assertThat(Math.abs(adaptation.manyToManySurcharge())).isLessThan(1e-9);
  }

  @Test
  void theLessIsExplainedTheHigherIsLambda() {
    double good = adapter.lambda(Unexplained.of(200, 1000));
    double weak = adapter.lambda(Unexplained.of(600, 1000));
    double none = adapter.lambda(Unexplained.of(1000, 1000));

    assertThat(good).isStrictlyBetween(0.0, weak);
    assertThat(none).isGreaterThan(weak).isLessThan(1);
  }

  @Test
  void withoutDocumentsLambdaStaysAsItWas() {
    assertThat(adapter.lambda(Unexplained.NONE)).isEqualTo(Adaptation.start().unexplained());
  }

  @Test
  void aRunOfNullBeadsIsOneGap() {
    Adaptation scattered = adapter.adaptation(path(50, ONE_TO_NONE, 50), 0.4);
    int[] types = new int[100];
    Arrays.fill(types, 50, 100, ONE_TO_NONE);
    Adaptation run = adapter.adaptation(new BeadPath(types, new int[100], new int[100]), 0.4);

    assertThat(run.nullCost()).isGreaterThan(scattered.nullCost());
  }

  @Test
  void whatFollowsANullSentenceCostsTheSameInAllTexts() {
    Adaptation many = adapter.adaptation(path(100, ONE_TO_NONE, 100), 0.4);
    Adaptation none = adapter.adaptation(path(100, ONE_TO_NONE, 0), 0.4);

    assertThat(many.continued()).isLessThan(Adaptation.start().continued());
    assertThat(none.nullCost() - none.continued())
        .isEqualTo(ScoreConstants.NULL_COST - Adaptation.start().continued());
    assertThat(adapter.adaptation(path(0, ONE_TO_NONE, 0), 0.4).continued())
        .isEqualTo(Adaptation.start().continued());
  }

  /** The others stand among the pairs as long as there are any. */
  private static BeadPath path(int pairs, int otherType, int others) {
    int[] all = new int[pairs + others];
    for (int k = 0; k < all.length; k++) {
      boolean other = k < 2 * Math.min(pairs, others) ? k % 2 == 1 : others > pairs;
      all[k] = other ? otherType : ONE_TO_ONE;
    }
    return new BeadPath(all, new int[all.length], new int[all.length]);
  }
}
