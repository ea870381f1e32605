package io.cotejo.score;

/**
 * What is estimated again from a first alignment.
 *
 * @param unexplained λ, the share of target words that the source side is expected not to explain,
 *     in (0, 1): low for a good pivot, high for a weak one
 * @param nullCost of one sentence of usual length without partner in this document, nats
 * @param continued how much less it costs if it follows another, nats, ≥ 0
 * @param mergeSurcharge added in this document to every bead that is not 1-1 or null, nats
 * @param manyToManySurcharge added, too, to every bead of two or more on both sides, nats
 */
public record Adaptation(
    double unexplained,
    double nullCost,
    double continued,
    double mergeSurcharge,
    double manyToManySurcharge) {

  /** λ before anything is known. */
  static final double START = 0.45;

  /** λ where no word has a link at all, and how fast it falls with their share. */
  private static final double MOST_UNEXPLAINED = 0.95;

  private static final double LINKED_SLOPE = 2.5;

  /**
   * Checks the range.
   *
   * @throws IllegalArgumentException if {@code unexplained} is not in (0, 1), or {@code continued}
   *     is negative
   */
  public Adaptation {
    if (!(continued >= 0)) {
      throw new IllegalArgumentException("continued must be >= 0: " + continued);
    }
    if (!(unexplained > 0 && unexplained < 1)) {
      throw new IllegalArgumentException("unexplained must be in (0, 1): " + unexplained);
    }
  }

  /** Whether enough words have links for these to be believed against the lengths. */
  public boolean areWordsTelling() {
    return unexplained <= START;
  }

  /** Before the first alignment. */
  public static Adaptation start() {
    return new Adaptation(START, ScoreConstants.NULL_COST, ScoreConstants.CONTINUED, 0, 0);
  }

  /**
   * Before the first alignment of two texts of which little more is known than their lengths: where
   * hardly any word has a link, unlinked words say nothing against a bead.
   *
   * @param linked share of the target's tokens that have a link, in [0, 1]
   */
  static Adaptation start(double linked) {
    Adaptation usual = start();
    double unexplained = Math.max(START, MOST_UNEXPLAINED - LINKED_SLOPE * linked);
    return new Adaptation(unexplained, usual.nullCost, usual.continued, 0, 0);
  }
}
