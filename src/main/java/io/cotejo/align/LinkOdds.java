package io.cotejo.align;

import io.cotejo.score.SpanEvidence;

/**
 * The log odds that two sentences are counterparts, in texts in which most sentences have one:
 * linear in the margin (by the square root of the size, since long sentences share more by chance),
 * the length, the coverage, the size, and the numbers that only one side has. Fitted on comparable
 * news with an Apertium pivot.
 */
final class LinkOdds {

  /** More numbers than this say no more. */
  private static final int MOST_NUMBERS = 2;

  private static final double MARGIN = 1.45;

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
    return 0.18
        + 0.25 * cell.text() / Math.sqrt(size)
        + 1.02 * cell.length()
        + 0.39 * cell.coverage()
        - 1.13 * Math.log(size)
        - 1.35 * Math.min(MOST_NUMBERS, cell.loneNumbers());
  }

  /** What one nat of margin adds. */
  static double slope(SpanEvidence cell) {
    return MARGIN / Math.sqrt(cell.size() + 1);
  }
}
