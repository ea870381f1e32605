package io.cotejo.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.cotejo.bitext.ReviewState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AgreementTest {

  private static final ReviewState YES = ReviewState.ACCEPTED;
  private static final ReviewState NO = ReviewState.REJECTED;

  /** A log that gives row after row a state, from the first on. */
  private static DecisionLog.Contents log(int first, ReviewState... states) {
    List<Decision> decisions = new ArrayList<>();
    for (int k = 0; k < states.length; k++) {
      PassageRef source = Reviews.ref("es.txt", "s" + (first + k) + ".");
      PassageRef target = Reviews.ref("en.txt", "t" + (first + k) + ".");
      decisions.add(
          Reviews.decision(k + 1L, List.of(), Reviews.claim(source, target, states[k]))
              .stamped("", "of " + states.length));
    }
    return new DecisionLog.Contents(decisions, Optional.empty());
  }

  private static Agreement table(int yesYes, int yesNo, int noYes, int noNo) {
    List<ReviewState> one = new ArrayList<>();
    List<ReviewState> other = new ArrayList<>();
    add(yesYes, YES, YES, one, other);
    add(yesNo, YES, NO, one, other);
    add(noYes, NO, YES, one, other);
    add(noNo, NO, NO, one, other);
    // One more row makes all decisions the second's own.
    one.add(ReviewState.AUTO);
    return Agreement.of(
        log(0, one.toArray(ReviewState[]::new)), log(0, other.toArray(ReviewState[]::new)));
  }

  private static void add(
      int times, ReviewState a, ReviewState b, List<ReviewState> one, List<ReviewState> other) {
    for (int k = 0; k < times; k++) {
      one.add(a);
      other.add(b);
    }
  }

  @Test
  void kappaIsAgreementBeyondChance() {
    Agreement agreement = table(20, 5, 10, 15);
    assertThat(agreement.both()).isEqualTo(50);
    assertThat(agreement.agreed()).isEqualTo(35);
    assertThat(agreement.observed().getAsDouble()).isEqualTo(0.7);
    // By chance .5 * .6 + .5 * .4 = .5, so (.7 - .5) / .5.
    assertThat(agreement.kappa().getAsDouble()).isCloseTo(0.4, within(1e-12));
    assertThat(agreement.counts())
        .isEqualTo(Map.of(YES, Map.of(YES, 20, NO, 5), NO, Map.of(YES, 10, NO, 15)));
    assertThat(agreement.differing()).hasSize(15);
    assertThat(agreement.differing().get(0))
        .isEqualTo(new Agreement.Difference(new RowText("s20.", "t20."), YES, NO));
  }

  @Test
  void itsBoundsAreKnown() {
    assertThat(table(7, 0, 0, 3).kappa().getAsDouble()).isEqualTo(1);
    assertThat(table(25, 25, 25, 25).kappa().getAsDouble()).isZero();
    assertThat(table(0, 5, 5, 0).kappa().getAsDouble()).isEqualTo(-1);
  }

  @Test
  void whereNothingCanDifferItIsUndefined() {
    assertThat(table(9, 0, 0, 0).kappa()).isEmpty();
    assertThat(table(0, 0, 0, 0).kappa()).isEmpty();
    assertThat(table(0, 0, 0, 0).observed()).isEmpty();
  }

  @Test
  void onlyRowsThatBothJudgedCount() {
    Agreement agreement =
        Agreement.of(
            log(0, YES, YES, NO, ReviewState.AUTO),
            log(2, NO, YES, ReviewState.LATER, ReviewState.REGROUPED, NO));
    assertThat(agreement.firstOnly()).isEqualTo(2);
    assertThat(agreement.secondOnly()).isEqualTo(3);
    assertThat(agreement.both()).isEqualTo(1);
  }

  @Test
  void whatBothBeginWithIsNobodysOwn() {
    DecisionLog.Contents one = log(0, YES, NO);
    List<Decision> more = new ArrayList<>(one.decisions());
    more.add(log(5, NO).decisions().get(0).numbered(3));
    Agreement agreement = Agreement.of(one, new DecisionLog.Contents(more, Optional.empty()));
    assertThat(agreement.common()).isEqualTo(2);
    assertThat(agreement.both()).isZero();
    assertThat(agreement.secondOnly()).isEqualTo(1);
  }
}
