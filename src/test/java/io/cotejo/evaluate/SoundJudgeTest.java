package io.cotejo.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class SoundJudgeTest {

  private static boolean isSound(String bead, String... gold) {
    return new SoundJudge(Beads.of(gold)).isSound(Beads.of(bead).get(0));
  }

  @Test
  void aBeadOfTheGoldIsSound() {
    String[] gold = {"[0, 1]:[0]", "[2]:[]", "[]:[1]", "[3]:[2]"};
    for (String bead : gold) {
      assertThat(isSound(bead, gold)).as(bead).isTrue();
    }
  }

  @Test
  void finerBeadsMayBeOne() {
    String[] gold = {"[0]:[0]", "[1]:[1, 2]", "[2, 3]:[3]"};
    assertThat(isSound("[0, 1]:[0, 1, 2]", gold)).isTrue();
    assertThat(isSound("[0, 1, 2, 3]:[0, 1, 2, 3]", gold)).isTrue();
  }

  @Test
  void aSentenceWithoutCounterpartIsNotSwallowed() {
    String[] gold = {"[0]:[]", "[1]:[0]", "[]:[1]"};
    assertThat(isSound("[0, 1]:[0]", gold)).isFalse();
    assertThat(isSound("[1]:[0, 1]", gold)).isFalse();
  }

  @Test
  void noCounterpartIsElsewhere() {
    String[] gold = {"[0]:[0]", "[1]:[1]", "[2, 3]:[2]"};
    assertThat(isSound("[0, 1]:[0]", gold)).isFalse();
    assertThat(isSound("[0]:[1]", gold)).isFalse();
    assertThat(isSound("[2]:[2]", gold)).isFalse();
    assertThat(isSound("[1, 2]:[1, 2]", gold)).isFalse();
  }

  @Test
  void anEmptySideNeedsOneInTheGold() {
    String[] gold = {"[0]:[0]", "[1, 2]:[]"};
    assertThat(isSound("[0]:[]", gold)).isFalse();
    assertThat(isSound("[]:[0]", gold)).isFalse();
    assertThat(isSound("[1]:[]", gold)).isTrue();
    assertThat(isSound("[0, 1]:[]", gold)).isFalse();
  }

  @Test
  void insideACoarseBeadAnythingWithBothSidesIsSound() {
    String[] gold = {"[0, 1]:[0, 1]", "[2]:[2]"};
    assertThat(isSound("[0]:[0]", gold)).isTrue();
    assertThat(isSound("[0]:[0, 1]", gold)).isTrue();
    assertThat(isSound("[0]:[]", gold)).isFalse();
    assertThat(isSound("[1, 2]:[1, 2]", gold)).isFalse();
    assertThat(isSound("[0, 1, 2]:[0, 1, 2]", gold)).isTrue();
  }

  @Test
  void ofASentenceInNoGoldBeadNothingIsSound() {
    String[] gold = {"[0]:[0]", "[2]:[2, 3]"};
    assertThat(isSound("[1]:[]", gold)).isFalse();
    assertThat(isSound("[0, 1]:[0]", gold)).isFalse();
    assertThat(isSound("[1]:[1]", gold)).isFalse();
  }

  @Test
  void aBeadWithAGapIsSoundAsAWholeOnly() {
    String[] gold = {"[0]:[0, 2]", "[1]:[1]"};
    assertThat(isSound("[0]:[0]", gold)).isFalse();
    assertThat(isSound("[0, 1]:[0, 1, 2]", gold)).isTrue();
  }

  @Test
  void aSentenceInTwoGoldBeadsNeedsBoth() {
    String[] gold = {"[0]:[0]", "[1]:[0]"};
    assertThat(isSound("[0]:[0]", gold)).isFalse();
    assertThat(isSound("[0, 1]:[0]", gold)).isTrue();
  }

  /**
   * Where the gold is not coarse, what is strictly right is sound, and what is sound laxly right.
   */
  @RepeatedTest(100)
  void liesBetweenStrictAndLax(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    Function<List<GoldBead>, List<GoldBead>> told =
        beads -> beads.stream().filter(b -> !b.isEmpty()).distinct().toList();
    List<GoldBead> gold = told.apply(Beads.random(random));
    SoundJudge sound = new SoundJudge(gold);
    LaxJudge lax = new LaxJudge(gold);
    for (GoldBead bead : told.apply(Beads.random(random))) {
      assertThat(sound.isSound(bead) || !gold.contains(bead)).as("%s of %s", bead, gold).isTrue();
      assertThat(lax.isRight(bead) || bead.isNull() || !sound.isSound(bead))
          .as("%s of %s", bead, gold)
          .isTrue();
    }
  }
}
