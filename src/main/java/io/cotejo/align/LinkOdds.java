package io.cotejo.align;

import io.cotejo.score.Comparison;
import io.cotejo.score.SpanEvidence;

/**
 * The log odds that two sentences are counterparts, in texts in which most sentences have one:
 * linear in the margin (by the square root of the size, since long sentences share more by chance),
 * the length, the coverage, the size, and the numbers that only one side has. Fitted on comparable
 * news with Apertium's pivot, the dictionary's and none.
 */
final class LinkOdds {

  /** More numbers than this say no more. */
  private static final int MOST_NUMBERS = 2;

  private static final int MOST_NAMES = 2;

  private static final double MARGIN = 1.23;

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
    return -0.58
        + 0.5 * cell.length()
        + 7.48 * cell.coverage()
        - 1.23 * Math.log(size)
        - 0.8 * Math.min(MOST_NUMBERS, cell.loneNumbers());
  }

  /** What one nat of margin adds. */
  static double slope(SpanEvidence cell) {
    return MARGIN / Math.sqrt(cell.size() + 1);
  }

  /** What other names on each side and contradictions take off the log odds: at most 0. */
  static double of(Comparison comparison) {
    int names = Math.min(comparison.sourceNames(), comparison.targetNames());
    return -0.61 * Math.min(MOST_NAMES, names)
        - (comparison.evidence().contradictions().isEmpty() ? 0 : 1.76);
  }
}
