package io.cotejo.review;

import static io.cotejo.review.Reviews.claim;
import static io.cotejo.review.Reviews.ref;
import static io.cotejo.review.Reviews.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.ReviewState;
import io.cotejo.review.LogMerge.Conflict;
import io.cotejo.review.LogMerge.Merged;
import io.cotejo.review.LogMerge.Part;
import io.cotejo.review.LogMerge.Preference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class LogMergeTest {

  private static final PassageRef S0 = ref("es.txt", "s0.");
  private static final PassageRef S1 = ref("es.txt", "s1.");
  private static final PassageRef S2 = ref("es.txt", "s2.");
  private static final PassageRef S3 = ref("es.txt", "s3.");
  private static final PassageRef T0 = ref("en.txt", "t0.");
  private static final PassageRef T1 = ref("en.txt", "t1.");
  private static final PassageRef T2 = ref("en.txt", "t2.");

  /** Writes a log, an action after the other. */
  private static final class Log {

    private final String by;
    private final List<Decision> decisions = new ArrayList<>();
    private int minute;

    Log(String by, int minute) {
      this.by = by;
      this.minute = minute;
    }

    Log after(Log other) {
      decisions.addAll(other.decisions);
      return this;
    }

    Log say(ReviewState state, PassageRef source, PassageRef target) {
      return act("accept", List.of(), claim(source, target, state));
    }

    Log note(ReviewState state, PassageRef source, PassageRef target, String note) {
      Claim bare = claim(source, target, state);
      return act(
          "note",
          List.of(),
          new Claim(bare.row(), state, Optional.empty(), Optional.empty(), note));
    }

    Log act(String operation, List<PairRef> remove, Claim... put) {
      return add(operation, OptionalLong.empty(), remove, List.of(put));
    }

    Log undo(long of) {
      return add("undo", OptionalLong.of(of), List.of(), List.of());
    }

    private Log add(String operation, OptionalLong of, List<PairRef> remove, List<Claim> put) {
      String time = "2026-01-01T00:%02d:00Z".formatted(minute++);
      decisions.add(new Decision(decisions.size() + 1L, operation, time, by, of, remove, put));
      return this;
    }

    Part part() {
      DecisionLog.Contents log = new DecisionLog.Contents(decisions, Optional.empty());
      return new Part(by.isEmpty() ? "x.jsonl" : by + ".jsonl", log);
    }
  }

  private static final ReviewState ACCEPTED = ReviewState.ACCEPTED;
  private static final ReviewState REJECTED = ReviewState.REJECTED;

  private static Merged merge(Preference preference, Log... logs) {
    return LogMerge.of(List.of(logs).stream().map(Log::part).toList(), preference);
  }

  /** The rows of the small bitext after the merged log, which has to fit it. */
  private static List<String> rows(Merged merged) {
    Decision[] decisions = merged.lines().stream().map(DecisionJson::read).toArray(Decision[]::new);
    for (int k = 0; k < decisions.length; k++) {
      assertThat(decisions[k].sequence()).isEqualTo(k + 1);
    }
    Decisions.Applied applied = Reviews.apply(Reviews.small(), decisions);
    assertThat(applied.stale()).isEmpty();
    return Reviews.lines(applied.bitext());
  }

  private static List<String> conflicts(Merged merged) {
    return merged.conflicts().stream().map(LogMergeTest::line).toList();
  }

  private static String line(Conflict conflict) {
    return conflict.first().who()
        + " "
        + conflict.first().what()
        + " "
        + conflict.first().row().source()
        + conflict.first().row().target()
        + " | "
        + conflict.second().who()
        + " "
        + conflict.second().what()
        + " "
        + conflict.second().row().source()
        + conflict.second().row().target()
        + conflict.settled().map(o -> " > " + o.who()).orElse("");
  }

  @Test
  void whatEachDecidedOnOtherRowsStandsTogether() {
    Log anna = new Log("anna", 0).say(ACCEPTED, S0, T0);
    Log ben = new Log("ben", 0).say(REJECTED, S1, T1).say(ReviewState.LATER, S2, T2);
    Merged merged = merge(Preference.NOBODY, anna, ben);
    assertThat(merged.conflicts()).isEmpty();
    assertThat(rows(merged))
        .containsExactly(
            "s0. = t0. accepted",
            "s1. = ∅ auto",
            "s2. = t2. later",
            "s3. = ∅ auto",
            "∅ = t1. auto",
            "∅ = t3. auto");
    assertThat(merged.lines()).hasSize(3).first().asString().contains("\"by\":\"anna\"");
  }

  @Test
  void whatBothSayIsNoConflict() {
    Log anna = new Log("anna", 0).say(ACCEPTED, S0, T0);
    Log ben = new Log("ben", 0).say(REJECTED, S0, T0).say(ACCEPTED, S0, T0);
    Merged merged = merge(Preference.NOBODY, anna, ben);
    assertThat(merged.conflicts()).isEmpty();
    assertThat(rows(merged)).contains("s0. = t0. accepted");
  }

  @Test
  void aRowOfWhichTwoSayDifferentThingsIsNamedAndMarked() {
    Log anna = new Log("anna", 0).say(ACCEPTED, S0, T0).say(ACCEPTED, S1, T1);
    Log ben = new Log("", 5).say(REJECTED, S0, T0);
    Merged merged = merge(Preference.NOBODY, anna, ben);
    assertThat(conflicts(merged)).containsExactly("anna accepted s0.t0. | x.jsonl rejected s0.t0.");
    assertThat(merged.open()).isEqualTo(1);
    assertThat(rows(merged))
        .contains("s0. = t0. later (anna: accepted; x.jsonl: rejected)", "s1. = t1. accepted");
  }

  @Test
  void thePreferredWordHolds() {
    Log anna = new Log("anna", 0).say(ACCEPTED, S0, T0);
    Log ben = new Log("ben", 5).say(REJECTED, S0, T0);
    assertThat(rows(merge(Preference.part(0), anna, ben))).contains("s0. = t0. accepted");
    assertThat(rows(merge(Preference.part(1), anna, ben))).contains("s0. = ∅ auto");
    Merged newest = merge(Preference.NEWEST, ben, anna);
    assertThat(conflicts(newest))
        .containsExactly("ben rejected s0.t0. | anna accepted s0.t0. > ben");
    assertThat(newest.open()).isZero();
    assertThat(rows(newest)).contains("s0. = ∅ auto");
    Log same = new Log("eva", 5).say(ACCEPTED, S0, T0);
    assertThat(merge(Preference.NEWEST, ben, same).open()).isEqualTo(1);
  }

  @Test
  void twoLinksOfOneSentenceAreAConflict() {
    Log anna = new Log("anna", 0).say(ACCEPTED, S0, T0);
    Log ben =
        new Log("ben", 5)
            .act(
                "merge",
                List.of(row(S0, T0), row(S1, T1)),
                claim(
                    ref("es.txt", "s0.", "s1."), ref("en.txt", "t0.", "t1."), ReviewState.EDITED));
    Merged open = merge(Preference.NOBODY, anna, ben);
    assertThat(conflicts(open)).containsExactly("anna accepted s0.t0. | ben edited s0. s1.t0. t1.");
    assertThat(rows(open))
        .contains(
            "s0. = t0. later (anna: accepted; ben: edited “s0. s1.” = “t0. t1.”)",
            "s1. = t1. auto");
    assertThat(rows(merge(Preference.part(0), anna, ben)))
        .contains("s0. = t0. accepted", "s1. = t1. auto");
    assertThat(rows(merge(Preference.part(1), anna, ben)))
        .contains("s0. s1. = t0. t1. edited by hand");
  }

  @Test
  void aPairThatOneTookApartAndAnotherAcceptedIsAConflict() {
    Log anna =
        new Log("anna", 0).act("unlink", List.of(row(S0, T0)), claim(S0, null, ReviewState.AUTO));
    Log ben = new Log("ben", 5).say(ACCEPTED, S0, T0);
    assertThat(conflicts(merge(Preference.NOBODY, anna, ben)))
        .containsExactly("anna taken apart s0.t0. | ben accepted s0.t0.");
    assertThat(conflicts(merge(Preference.NOBODY, ben, anna)))
        .containsExactly("ben accepted s0.t0. | anna taken apart s0.t0.");
    assertThat(rows(merge(Preference.part(0), anna, ben))).contains("s0. = ∅ auto");
    assertThat(rows(merge(Preference.part(0), ben, anna))).contains("s0. = t0. accepted");
  }

  @Test
  void aRowThatOneGroupedAnewAndAnotherAcceptedIsAccepted() {
    Log anna = new Log("anna", 0).act("link", List.of(), claim(S3, T2, ReviewState.REGROUPED));
    Log ben = new Log("ben", 5).act("link", List.of(), claim(S3, T2, ACCEPTED));
    for (Log[] logs : new Log[][] {{anna, ben}, {ben, anna}}) {
      Merged merged = merge(Preference.NOBODY, logs);
      assertThat(merged.conflicts()).isEmpty();
      assertThat(rows(merged)).contains("s3. = t2. accepted by hand");
    }
  }

  @Test
  void noPartnerAgainstALinkIsAConflict() {
    Log anna = new Log("anna", 0).say(ReviewState.UNALIGNED, S3, null);
    Log ben = new Log("ben", 5).act("link", List.of(), claim(S3, T2, ReviewState.EDITED));
    assertThat(conflicts(merge(Preference.NOBODY, anna, ben)))
        .containsExactly("anna unaligned s3. | ben edited s3.t2.");
  }

  @Test
  void theSameSentenceInAnotherDocumentMayHaveAnotherPartner() {
    Log anna = new Log("anna", 0).say(ACCEPTED, S0, T0);
    Log ben =
        new Log("ben", 5)
            .act("link", List.of(), claim(S0, ref("en2.txt", "u0."), ReviewState.EDITED));
    assertThat(merge(Preference.NOBODY, anna, ben).conflicts()).isEmpty();
  }

  @Test
  void whatBothGoOnFromIsTakenOnceAndWhatOneTookBackIsGone() {
    Log before = new Log("old", 0).say(ACCEPTED, S0, T0).say(ACCEPTED, S1, T1);
    Log anna = new Log("anna", 10).after(before).undo(1).say(ACCEPTED, S2, T2);
    Log ben = new Log("ben", 20).after(before).say(REJECTED, S1, T1);
    Merged merged = merge(Preference.NOBODY, anna, ben);
    assertThat(merged.conflicts()).isEmpty();
    assertThat(merged.lines()).hasSize(3);
    assertThat(rows(merged)).contains("s0. = t0. auto", "s1. = ∅ auto", "s2. = t2. accepted");
  }

  @Test
  void remarksGoTogetherAndWithAVerdict() {
    Log anna = new Log("anna", 0).note(ReviewState.AUTO, S0, T0, "typo");
    Log ben = new Log("ben", 5).say(ACCEPTED, S0, T0);
    for (Log[] logs : new Log[][] {{anna, ben}, {ben, anna}}) {
      Merged merged = merge(Preference.NOBODY, logs);
      assertThat(merged.conflicts()).isEmpty();
      assertThat(rows(merged)).contains("s0. = t0. accepted (typo)");
    }
    Log eva = new Log("eva", 9).note(ACCEPTED, S0, T0, "fine");
    assertThat(rows(merge(Preference.NOBODY, anna, ben, eva)))
        .contains("s0. = t0. accepted (typo\nfine)");
  }

  @Test
  void ofOneActionOnManyRowsOnlyTheRowInConflictIsLeftOut() {
    Log anna =
        new Log("anna", 0)
            .act(
                "accept-above",
                List.of(),
                claim(S0, T0, ACCEPTED),
                claim(S1, T1, ACCEPTED),
                claim(S2, T2, ACCEPTED));
    Log ben = new Log("ben", 5).say(REJECTED, S1, T1);
    assertThat(rows(merge(Preference.part(1), anna, ben)))
        .contains("s0. = t0. accepted", "s1. = ∅ auto", "s2. = t2. accepted");
  }

  @Test
  void editedTextsThatDifferAreAConflictWithTheTexts() {
    Claim one =
        new Claim(row(S0, T0), ReviewState.EDITED, Optional.empty(), Optional.of("tee"), "");
    Claim other =
        new Claim(row(S0, T0), ReviewState.EDITED, Optional.empty(), Optional.of("tea"), "");
    Merged merged =
        merge(
            Preference.NOBODY,
            new Log("anna", 0).act("edit", List.of(), one),
            new Log("ben", 5).act("edit", List.of(), other));
    assertThat(conflicts(merged))
        .containsExactly("anna edited “tee” s0.t0. | ben edited “tea” s0.t0.");
  }
}
