package io.cotejo.evaluate;

/**
 * Precision and recall of beads by both measures.
 *
 * @param strict right is a bead that is exactly in the other set
 * @param lax right is also a bead that shares a source and a target sentence with one bead of the
 *     other set
 */
public record BeadScore(PrecisionRecall strict, PrecisionRecall lax) {

  /** Nothing counted. */
  public static final BeadScore NONE = new BeadScore(PrecisionRecall.NONE, PrecisionRecall.NONE);

  /** One bead of the test. */
  static BeadScore tested(boolean strict, boolean lax) {
    return new BeadScore(
        new PrecisionRecall(Ratio.NONE.plus(strict), Ratio.NONE),
        new PrecisionRecall(Ratio.NONE.plus(lax), Ratio.NONE));
  }

  /** One bead of the gold. */
  static BeadScore wanted(boolean strict, boolean lax) {
    return new BeadScore(
        new PrecisionRecall(Ratio.NONE, Ratio.NONE.plus(strict)),
        new PrecisionRecall(Ratio.NONE, Ratio.NONE.plus(lax)));
  }

  /** Both counted together. */
  BeadScore plus(BeadScore other) {
    return new BeadScore(strict.plus(other.strict), lax.plus(other.lax));
  }

  /** The same without the gold's beads. */
  BeadScore precisionOnly() {
    return new BeadScore(
        new PrecisionRecall(strict.precision(), Ratio.NONE),
        new PrecisionRecall(lax.precision(), Ratio.NONE));
  }
}
