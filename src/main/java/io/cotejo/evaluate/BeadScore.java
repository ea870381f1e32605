package io.cotejo.evaluate;

/**
 * Precision and recall of beads by each measure.
 *
 * @param strict right is a bead that is exactly in the other set
 * @param lax right is also a bead that shares a source and a target sentence with one bead of the
 *     other set
 * @param sound right is a bead of the test that is sound (see {@link SoundJudge}), and a bead of
 *     the gold whose sentences are all in sound beads with both sides
 */
public record BeadScore(PrecisionRecall strict, PrecisionRecall lax, PrecisionRecall sound) {

  /** Nothing counted. */
  public static final BeadScore NONE =
      new BeadScore(PrecisionRecall.NONE, PrecisionRecall.NONE, PrecisionRecall.NONE);

  /** One bead of the test. */
  static BeadScore tested(boolean strict, boolean lax, boolean sound) {
    return new BeadScore(tested(strict), tested(lax), tested(sound));
  }

  private static PrecisionRecall tested(boolean right) {
    return new PrecisionRecall(Ratio.NONE.plus(right), Ratio.NONE);
  }

  /** One bead of the gold. */
  static BeadScore wanted(boolean strict, boolean lax, boolean sound) {
    return new BeadScore(wanted(strict), wanted(lax), wanted(sound));
  }

  private static PrecisionRecall wanted(boolean found) {
    return new PrecisionRecall(Ratio.NONE, Ratio.NONE.plus(found));
  }

  /** Both counted together. */
  BeadScore plus(BeadScore other) {
    return new BeadScore(strict.plus(other.strict), lax.plus(other.lax), sound.plus(other.sound));
  }

  /** The same without the gold's beads. */
  BeadScore precisionOnly() {
    return new BeadScore(precisionOnly(strict), precisionOnly(lax), precisionOnly(sound));
  }

  private static PrecisionRecall precisionOnly(PrecisionRecall score) {
    return new PrecisionRecall(score.precision(), Ratio.NONE);
  }
}
