package io.cotejo.score;

import io.cotejo.bitext.Evidence;
import io.cotejo.bitext.Verdict;

/**
 * What two counterparts share, for people to judge by, and whether they say the same or one says
 * more.
 *
 * @param isCopy whether the target is the source again, untranslated
 * @param saysMore whether one side says more than the other: a number, or a clause's worth of words
 * @param evidence what stands on both sides, on one side, and what contradicts
 * @param sharedContent number of content words that both sides have, ≥ 0; one that only may be used
 *     for another is half of one
 * @param sourceShare share of the pivot's content words that the target has too, in [0, 1]
 * @param targetShare share of the target's content words that the pivot has too, in [0, 1]
 * @param sourceNames number of names that only the pivot has
 * @param targetNames number of names that only the target has
 */
public record Comparison(
    boolean isCopy,
    boolean saysMore,
    Evidence evidence,
    double sharedContent,
    double sourceShare,
    double targetShare,
    int sourceNames,
    int targetNames) {

  /** Of texts that share this much of their content, a negation on one side says the contrary. */
  static final double SAME_BUT_FOR_A_NEGATION = 0.6;

  /** What both sides share of their content at least, in [0, 1]. */
  double leastShare() {
    return Math.min(sourceShare, targetShare);
  }

  /** The verdict on a pair: what contradicts is never the same. */
  public Verdict verdict() {
    if (isCopy) {
      return Verdict.COPY;
    }
    return saysMore || !evidence.contradictions().isEmpty() ? Verdict.PARTIAL : Verdict.EQUIVALENT;
  }
}
