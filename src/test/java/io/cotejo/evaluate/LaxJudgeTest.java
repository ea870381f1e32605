package io.cotejo.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LaxJudgeTest {

  private static boolean isRight(LaxJudge judge, String bead) {
    return judge.isRight(Beads.of(bead).get(0));
  }

  @Test
  void aBeadOfTheGoldIsRight() {
    LaxJudge judge = new LaxJudge(Beads.of("[0, 1]:[0]", "[2]:[]", "[]:[1]"));
    assertThat(isRight(judge, "[0, 1]:[0]")).isTrue();
    assertThat(isRight(judge, "[2]:[]")).isTrue();
    assertThat(isRight(judge, "[]:[1]")).isTrue();
  }

  @Test
  void sharingASentenceOnBothSidesOfOneGoldBeadIsEnough() {
    LaxJudge judge = new LaxJudge(Beads.of("[0, 1]:[0]", "[2]:[1, 2]"));
    assertThat(isRight(judge, "[1]:[0]")).isTrue();
    assertThat(isRight(judge, "[2, 3]:[2, 3]")).isTrue();
  }

  @Test
  void sharingOneSideOrTwoBeadsIsNotEnough() {
    LaxJudge judge = new LaxJudge(Beads.of("[0]:[0]", "[1]:[1]", "[2]:[]"));
    assertThat(isRight(judge, "[0]:[1]")).isFalse();
    assertThat(isRight(judge, "[0]:[]")).isFalse();
    assertThat(isRight(judge, "[]:[1]")).isFalse();
    assertThat(isRight(judge, "[2]:[2]")).isFalse();
  }

  @Test
  void nothingIsRightWithoutGold() {
    assertThat(isRight(new LaxJudge(List.of()), "[0]:[0]")).isFalse();
  }

  @Test
  void tellsLargeIndicesApart() {
    LaxJudge judge = new LaxJudge(Beads.of("[999999999]:[0]", "[0]:[999999998]"));
    assertThat(isRight(judge, "[1, 999999999]:[0, 1]")).isTrue();
    assertThat(isRight(judge, "[0]:[999999998, 999999999]")).isTrue();
    assertThat(isRight(judge, "[0]:[0]")).isFalse();
    assertThat(isRight(judge, "[999999999]:[999999998]")).isFalse();
  }

  /** The judge and the evaluator count the same thing. */
  @Test
  void agreesWithTheLaxPrecisionOfTheEvaluator() {
    Random random = new Random(7);
    long right = 0;
    for (int round = 0; round < 50; round++) {
      List<GoldBead> gold = Beads.random(random);
      List<GoldBead> test =
          Beads.random(random).stream().filter(b -> !b.isEmpty()).distinct().toList();
      LaxJudge judge = new LaxJudge(gold);
      Ratio precision =
          new AlignmentEvaluator(false)
              .evaluate(List.of(new BeadDocument(gold, test)))
              .nullsCounted()
              .lax()
              .precision();
      assertThat(test.stream().filter(judge::isRight).count()).isEqualTo(precision.hits());
      right += precision.hits();
    }
    assertThat(right).isPositive();
  }
}
