package io.cotejo.align;

import io.cotejo.bitext.Evidence;
import io.cotejo.score.Comparison;
import io.cotejo.score.SpanEvidence;

/**
 * The log odds that two sentences are counterparts, in texts in which most sentences have one:
 * linear in the margin (by the square root of the size, since long sentences share more by chance),
 * the length, the coverage, the size, and the numbers that only one side has. Fitted on comparable
 * news with Apertium's pivot, the dictionary's and none, and on documents that have nothing to do
 * with each other.
 */
final class LinkOdds {

  /** More numbers than this say no more. */
  private static final int MOST_NUMBERS = 2;

  private static final int MOST_NAMES = 2;

  private static final double MARGIN = 0.92;

  /** Who shares less than this of the words beside names shares none worth the name. */
  private static final double FEW_WORDS = 1 / 3.0;

  /** What that takes off, nats: a rare name alone is no proof. */
  private static final double NAME_ALONE = 2.4;

  /** What other content on each side takes off where none is shared, nats. */
  private static final double APART = 1.6;

  /** Two lines that share as many content words have to do with each other. */
  private static final double ENOUGH = 2;

  /** What is not translated is no translation, nats. */
  static final double COPY = 20;

  private LinkOdds() {}

  /**
   * The log odds, nats.
   *
   * @param margin text ratio less that of the rivals, nats
   */
  static double of(SpanEvidence cell, double margin) {
    return ofItself(cell) + slope(cell) * margin;
  }

  /** The part that does not depend on other sentences. */
  static double ofItself(SpanEvidence cell) {
    double size = cell.size() + 1;
    return -1.33
        + 0.37 * cell.length()
        + 5.61 * cell.coverage()
        - 0.92 * Math.log(size)
        - 0.6 * Math.min(MOST_NUMBERS, cell.loneNumbers());
  }

  /** What one nat of margin adds. */
  static double slope(SpanEvidence cell) {
    return MARGIN / Math.sqrt(cell.size() + 1);
  }

  /** What other names on each side, contradictions and copies take off: at most 0. */
  static double of(Comparison comparison) {
    int names = Math.min(comparison.sourceNames(), comparison.targetNames());
    return -0.46 * Math.min(MOST_NAMES, names)
        - (comparison.evidence().contradictions().isEmpty() ? 0 : 1.32)
        - (comparison.isCopy() ? COPY : 0);
  }

  /**
   * What a line takes off that shares little content with the other, where no other line tells
   * more: a name that little else goes with, or grammar alone ("I have to pay" and "I have to go"
   * are four words in five the same). At most 0.
   */
  static double ofLittleContent(Comparison comparison) {
    return -apart(comparison) - (sharesNamesAlone(comparison.evidence()) ? NAME_ALONE : 0);
  }

  private static double apart(Comparison comparison) {
    boolean ofSource = !comparison.evidence().sourceOnly().isEmpty();
    boolean ofTarget = !comparison.evidence().targetOnly().isEmpty();
    double shared = comparison.sharedContent();
    if (ofSource && ofTarget) {
      return APART * Math.max(0, 1 - shared / ENOUGH);
    }
    return (ofSource || ofTarget) && shared == 0 ? APART / 2 : 0;
  }

  private static boolean sharesNamesAlone(Evidence evidence) {
    int shared = evidence.words().size();
    int alone = Math.max(evidence.sourceOnly().size(), evidence.targetOnly().size());
    return alone > 0 && shared < FEW_WORDS * (shared + alone);
  }
}
