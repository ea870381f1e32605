package io.cotejo.review;

import static io.cotejo.review.Reviews.apply;
import static io.cotejo.review.Reviews.bitext;
import static io.cotejo.review.Reviews.claim;
import static io.cotejo.review.Reviews.decision;
import static io.cotejo.review.Reviews.en;
import static io.cotejo.review.Reviews.es;
import static io.cotejo.review.Reviews.lines;
import static io.cotejo.review.Reviews.pair;
import static io.cotejo.review.Reviews.ref;
import static io.cotejo.review.Reviews.row;
import static io.cotejo.review.Reviews.small;
import static io.cotejo.review.Reviews.takeBack;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.cotejo.bitext.AlignedPair;
import io.cotejo.bitext.Bitext;
import io.cotejo.bitext.Evidence;
import io.cotejo.bitext.Language;
import io.cotejo.bitext.Passage;
import io.cotejo.bitext.ReviewState;
import io.cotejo.bitext.Verdict;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReplayTest {

  private static final PassageRef S0 = ref("es.txt", "s0.");
  private static final PassageRef S1 = ref("es.txt", "s1.");
  private static final PassageRef T0 = ref("en.txt", "t0.");
  private static final PassageRef T1 = ref("en.txt", "t1.");
  private static final PassageRef T2 = ref("en.txt", "t2.");

  private static final Decision MERGE =
      decision(
          1,
          List.of(row(S0, T0), row(S1, T1)),
          claim(ref("es.txt", "s0.", "s1."), ref("en.txt", "t0.", "t1."), ReviewState.EDITED));

  @Test
  void withoutDecisionsNothingChanges() {
    assertThat(apply(small()).bitext().bitext()).isEqualTo(small());
  }

  @Test
  void anAcceptedPairKeepsWhatTheAlignerKnows() {
    Decisions.Applied applied =
        apply(small(), decision(1, List.of(), claim(S0, T0, ReviewState.ACCEPTED)));
    assertThat(lines(applied.bitext())).first().isEqualTo("s0. = t0. accepted");
    assertThat(applied.bitext().rows().get(0).pair()).isEqualTo(small().pairs().get(0));
    assertThat(applied.stale()).isEmpty();
  }

  @Test
  void aRejectedPairIsTakenApart() {
    Decisions.Applied applied =
        apply(small(), decision(1, List.of(), claim(S0, T0, ReviewState.REJECTED)));
    assertThat(lines(applied.bitext()))
        .contains("s0. = ∅ auto", "∅ = t0. auto")
        .noneMatch(line -> line.startsWith("s0. = t0."));
    assertThat(applied.bitext().rows().get(0).pair().confidence()).hasValue(0);
  }

  @Test
  void aMergedRowIsByHandAndHasTheMachineTextOfItsParts() {
    Decisions.Applied applied = apply(small(), MERGE);
    assertThat(lines(applied.bitext())).first().isEqualTo("s0. s1. = t0. t1. edited by hand");
    AlignedPair merged = applied.bitext().rows().get(0).pair();
    assertThat(merged.pivot()).isEqualTo("p0. p1.");
    assertThat(merged.type()).isEqualTo("2-2");
    assertThat(merged.confidence()).hasValue(1);
    assertThat(merged.verdict()).isEqualTo(Verdict.EQUIVALENT);
  }

  @Test
  void whatWasOnlyRegroupedIsNotJudgedUntilSomebodySaysThatItIsRight() {
    Decision shift = decision(1, List.of(), claim(S0, T1, ReviewState.REGROUPED));
    AlignedPair regrouped = apply(small(), shift).bitext().rows().get(0).pair();
    assertThat(regrouped.confidence()).isEmpty();
    assertThat(regrouped.verdict()).isEqualTo(Verdict.UNJUDGED);
    Decision accept = decision(2, List.of(), claim(S0, T1, ReviewState.ACCEPTED));
    assertThat(apply(small(), shift, accept).bitext().rows().get(0).pair().confidence())
        .hasValue(1);
  }

  @Test
  void whatWasUndoneDoesNotHoldAndWhatWasRedoneDoes() {
    assertThat(apply(small(), MERGE, takeBack(2, "undo", 1)).bitext().bitext().pairs())
        .containsExactlyElementsOf(small().pairs());
    assertThat(
            lines(apply(small(), MERGE, takeBack(2, "undo", 1), takeBack(3, "redo", 1)).bitext()))
        .first()
        .isEqualTo("s0. s1. = t0. t1. edited by hand");
  }

  @Test
  void aLinkTakesItsSentencesOutOfOtherRowsOfTheSameDocuments() {
    Decisions.Applied applied =
        apply(small(), decision(1, List.of(), claim(S0, T1, ReviewState.EDITED)));
    assertThat(lines(applied.bitext()))
        .containsExactly(
            "s0. = t1. edited by hand",
            "s1. = ∅ auto",
            "s2. = t2. auto",
            "s3. = ∅ auto",
            "∅ = t0. auto",
            "∅ = t3. auto");
  }

  @Test
  void aLinkLeavesCounterpartsInOtherDocumentsAlone() {
    AlignedPair other = pair(es(0), Reviews.passage("b.txt", Language.ENGLISH, "t", 0), 0.8);
    Decisions.Applied applied =
        apply(
            bitext(pair(es(0), en(0), 0.9), other, pair(null, en(1), 0.9)),
            decision(1, List.of(), claim(S0, T1, ReviewState.EDITED)));
    assertThat(lines(applied.bitext()))
        .containsExactlyInAnyOrder("s0. = t0. auto", "s0. = t1. edited by hand", "∅ = t0. auto");
    assertThat(applied.bitext().rows()).anyMatch(r -> r.pair().equals(other));
  }

  @Test
  void noPartnerHoldsAgainstANewAlignment() {
    Decision alone = decision(1, List.of(row(S0, T0)), claim(S0, null, ReviewState.UNALIGNED));
    Bitext anew = bitext(pair(es(0), en(1), 0.9), pair(null, en(0), 0.9));
    assertThat(lines(apply(anew, alone).bitext()))
        .containsExactly("s0. = ∅ unaligned by hand", "∅ = t0. auto", "∅ = t1. auto");
  }

  @Test
  void anAcceptedPairIsMadeWhereTheNewAlignmentHasItNot() {
    Bitext anew = bitext(pair(es(0, 1), en(0), 0.9), pair(null, en(1), 0.9));
    assertThat(
            lines(
                apply(anew, decision(1, List.of(), claim(S0, T0, ReviewState.ACCEPTED))).bitext()))
        .containsExactly("s0. = t0. accepted by hand", "s1. = ∅ auto", "∅ = t1. auto");
  }

  @Test
  void decisionsAreFoundAgainAfterAnotherSegmentation() {
    Bitext anew =
        bitext(
            new AlignedPair(
                Optional.of(
                    new Passage(
                        "es.txt",
                        Language.SPANISH,
                        List.of(Reviews.sentence(Language.SPANISH, 0, "s0.  s1.")))),
                "",
                Optional.of(en(2)),
                0,
                0.4,
                Verdict.PARTIAL,
                Evidence.NONE),
            pair(null, en(0), 1),
            pair(null, en(1), 1));
    Decisions.Applied applied = apply(anew, MERGE);
    assertThat(applied.stale()).isEmpty();
    assertThat(lines(applied.bitext()))
        .containsExactly("s0.  s1. = t0. t1. edited by hand", "∅ = t2. auto");
  }

  @Test
  void aTextThatIsGoneMakesTheDecisionStaleAndChangesNothing() {
    Bitext anew = bitext(pair(es(0), en(0), 0.9), pair(es(2), en(1), 0.9));
    Decisions.Applied applied = apply(anew, MERGE);
    assertThat(applied.bitext().bitext()).isEqualTo(anew);
    assertThat(applied.stale())
        .extracting(Stale::decision, Stale::text, Stale::reason)
        .containsExactly(tuple(1L, "s0. s1.", Replay.GONE));
  }

  @Test
  void ofAStepOverManyRowsWhatFitsIsApplied() {
    Decision both =
        decision(
            1,
            List.of(),
            claim(S0, T0, ReviewState.ACCEPTED),
            claim(ref("es.txt", "gone"), T1, ReviewState.ACCEPTED));
    Decisions.Applied applied = apply(small(), both);
    assertThat(lines(applied.bitext())).contains("s0. = t0. accepted", "s1. = t1. auto");
    assertThat(applied.stale()).extracting(Stale::text).containsExactly("gone");
  }

  @Test
  void marksOnRowsThatAreGoneAreStale() {
    Decisions.Applied applied =
        apply(small(), decision(1, List.of(), claim(S0, T2, ReviewState.LATER)));
    assertThat(applied.stale()).extracting(Stale::reason).containsExactly(Replay.OTHER_ROW);
  }

  @Test
  void aRejectionIsMetWhereThePairIsGoneAndStaleInALargerRow() {
    Decision reject = decision(1, List.of(), claim(S0, T1, ReviewState.REJECTED));
    assertThat(apply(small(), reject).stale()).isEmpty();
    Bitext larger = bitext(pair(es(0, 1), en(0, 1), 0.9));
    assertThat(apply(larger, reject).stale())
        .extracting(Stale::reason)
        .containsExactly(Replay.PART_OF_MORE);
  }

  @Test
  void equalSentencesAreToldApartAndNeverGuessed() {
    PassageRef second =
        new PassageRef("es.txt", List.of(SentenceKeys.of(List.of("x", "x")).get(1)), "x");
    Decision accept = decision(1, List.of(), claim(second, T1, ReviewState.EDITED));
    assertThat(lines(apply(twice(2), accept).bitext()))
        .contains("x = t1. edited by hand", "x = t0. auto");
    assertThat(apply(twice(3), accept).stale())
        .extracting(Stale::reason)
        .containsExactly(Replay.SEVERAL_PLACES);
  }

  /** The same sentence again and again; the first has a counterpart. */
  private static Bitext twice(int times) {
    AlignedPair[] pairs = new AlignedPair[times + 1];
    for (int i = 0; i < times; i++) {
      Passage x =
          new Passage(
              "es.txt", Language.SPANISH, List.of(Reviews.sentence(Language.SPANISH, i, "x")));
      pairs[i] = pair(x, i == 0 ? en(0) : null, 0.9);
    }
    pairs[times] = pair(null, en(1), 0.9);
    return bitext(pairs);
  }

  @Test
  void editedTextsAndNotesReachTheBitext() {
    Claim edit =
        new Claim(row(S0, T0), ReviewState.EDITED, Optional.empty(), Optional.of("better"), "typo");
    assertThat(lines(apply(small(), decision(1, List.of(), edit)).bitext()))
        .first()
        .isEqualTo("s0. = better edited by hand (typo)");
  }
}
