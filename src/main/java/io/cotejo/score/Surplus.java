package io.cotejo.score;

import io.cotejo.bitext.Evidence;
import java.util.List;

/**
 * Whether one of two counterparts says more than the other. A paraphrase leaves words unexplained
 * on both sides, who says more leaves them on one.
 */
final class Surplus {

  /** A clause has as many content words… */
  private static final int CLAUSE = 3;

  /** …and is this much of all that the longer side says. */
  private static final double LEAST_SHARE = 0.3;

  private Surplus() {}

  /**
   * Whether one side alone has a number, or a clause's worth of words, that the other lacks; or
   * nothing is known to be the same.
   *
   * @param evidence what both share, and what stands on one side only
   */
  static boolean isOneSided(String source, String pivot, String target, Evidence evidence) {
    int ofSource = evidence.sourceOnly().size();
    int ofTarget = evidence.targetOnly().size();
    int shared = evidence.words().size() + evidence.names().size() + evidence.numbers().size();
    int surplus = Math.abs(ofSource - ofTarget);
    return shared == 0
        || hasLoneNumber(source, pivot, target)
        || (surplus >= CLAUSE && surplus >= LEAST_SHARE * (Math.max(ofSource, ofTarget) + shared));
  }

  private static boolean hasLoneNumber(String source, String pivot, String target) {
    Quantities ofSource = new Quantities(source);
    Quantities ofTarget = new Quantities(target);
    List<String> missing = ofSource.missingIn(ofTarget);
    List<String> added = ofTarget.missingIn(ofSource);
    return missing.isEmpty()
        ? !added.isEmpty() && !ofTarget.missingIn(new Quantities(pivot)).isEmpty()
        : added.isEmpty();
  }
}
