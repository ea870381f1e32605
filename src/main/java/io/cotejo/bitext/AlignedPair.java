package io.cotejo.bitext;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One row of a bitext: a passage and its counterpart, or a passage that has none.
 *
 * @param source the passage in the source language; empty for a target sentence without a partner
 * @param pivot machine translation of the source; empty if there is none
 * @param target the counterpart; empty for a source sentence without a partner
 * @param cost of the bead in nats, ≥ 0; 0 without a partner
 * @param confidence calibrated probability that the claim (pair, or no partner) is right, in [0,
 *     1]; empty where nobody has judged it
 * @param verdict {@link Verdict#NONE} if one side is missing, or {@link Verdict#COPY} if that is
 *     because it stands untranslated on both sides; {@link Verdict#UNJUDGED} exactly if both are
 *     there and the confidence is empty
 * @param evidence what speaks for the pair
 * @param doubts why people should look at the pivot before they trust it; empty if nobody doubts it
 * @param matches what memories of the user have for texts like those of the source
 */
public record AlignedPair(
    Optional<Passage> source,
    String pivot,
    Optional<Passage> target,
    double cost,
    OptionalDouble confidence,
    Verdict verdict,
    Evidence evidence,
    List<Doubt> doubts,
    List<MemoryMatch> matches) {

  /**
   * Checks the components.
   *
   * @throws IllegalArgumentException if both sides are missing, the verdict does not fit them, or a
   *     number is out of range
   */
  public AlignedPair {
    Objects.requireNonNull(pivot, "pivot");
    Objects.requireNonNull(evidence, "evidence");
    doubts = List.copyOf(doubts);
    matches = List.copyOf(matches);
    if (source.isEmpty() && target.isEmpty()) {
      throw new IllegalArgumentException("a pair needs one side at least");
    }
    boolean paired = source.isPresent() && target.isPresent();
    boolean fits =
        paired
            ? (verdict == Verdict.UNJUDGED) == confidence.isEmpty()
            : verdict == Verdict.NONE || (verdict == Verdict.COPY && confidence.isPresent());
    if (!fits) {
      throw new IllegalArgumentException(
          "verdict " + verdict + " does not fit the sides, or confidence " + confidence);
    }
    double given = confidence.orElse(0);
    if (!(cost >= 0) || Double.isInfinite(cost) || !(given >= 0 && given <= 1)) {
      throw new IllegalArgumentException("cost or confidence out of range: " + cost + ", " + given);
    }
  }

  /** A row of which no memory knows the like. */
  public AlignedPair(
      Optional<Passage> source,
      String pivot,
      Optional<Passage> target,
      double cost,
      OptionalDouble confidence,
      Verdict verdict,
      Evidence evidence,
      List<Doubt> doubts) {
    this(source, pivot, target, cost, confidence, verdict, evidence, doubts, List.of());
  }

  /** A row that was judged, and whose pivot nobody doubts. */
  public AlignedPair(
      Optional<Passage> source,
      String pivot,
      Optional<Passage> target,
      double cost,
      double confidence,
      Verdict verdict,
      Evidence evidence) {
    this(source, pivot, target, cost, OptionalDouble.of(confidence), verdict, evidence, List.of());
  }

  /** Texts as somebody put them side by side, which nobody has judged. */
  public static AlignedPair unjudged(
      Optional<Passage> source, String pivot, Optional<Passage> target) {
    boolean paired = source.isPresent() && target.isPresent();
    return new AlignedPair(
        source,
        pivot,
        target,
        0,
        OptionalDouble.empty(),
        paired ? Verdict.UNJUDGED : Verdict.NONE,
        Evidence.NONE,
        List.of());
  }

  /** The same with other doubts about its pivot. */
  public AlignedPair withDoubts(List<Doubt> others) {
    return new AlignedPair(
        source, pivot, target, cost, confidence, verdict, evidence, others, matches);
  }

  /** The same with what memories of the user have for texts like those of the source. */
  public AlignedPair withMatches(List<MemoryMatch> others) {
    return new AlignedPair(
        source, pivot, target, cost, confidence, verdict, evidence, doubts, others);
  }

  /** The same without a partner because it stands on both sides, untranslated. */
  public AlignedPair copied() {
    return new AlignedPair(
        source, pivot, target, cost, confidence, Verdict.COPY, evidence, doubts, matches);
  }

  /** The same between other passages, of which there are as many. */
  public AlignedPair between(Optional<Passage> from, Optional<Passage> to) {
    return new AlignedPair(from, pivot, to, cost, confidence, verdict, evidence, doubts, matches);
  }

  /** Whether both sides are there. */
  public boolean isPaired() {
    return source.isPresent() && target.isPresent();
  }

  /** Whether it has no partner because it stands on both sides, untranslated. */
  public boolean isCopyAlone() {
    return !isPaired() && verdict == Verdict.COPY;
  }

  /** Whether somebody has said how surely it is right. */
  public boolean isJudged() {
    return confidence.isPresent();
  }

  /** The bead type: {@code 1-1}, {@code 1-0}, {@code 2-1}. */
  public String type() {
    return count(source) + "-" + count(target);
  }

  private static int count(Optional<Passage> passage) {
    return passage.map(p -> p.sentences().size()).orElse(0);
  }
}
