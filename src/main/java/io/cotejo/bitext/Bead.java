package io.cotejo.bitext;

/**
 * A group of consecutive sentences on each side that say the same; one side may be empty (a null
 * bead).
 *
 * @param source positions on the source side
 * @param target positions on the target side
 * @param cost in nats, ≥ 0, lower is better: −ln of the odds that the aligner gave up by choosing
 *     it
 * @param confidence calibrated probability that the bead is right, in [0, 1]
 */
public record Bead(IndexRange source, IndexRange target, double cost, double confidence) {

  /**
   * Checks the components.
   *
   * @throws IllegalArgumentException if both sides are empty, the cost is negative or not finite,
   *     or the confidence is outside [0, 1]
   */
  public Bead {
    if (source.isEmpty() && target.isEmpty()) {
      throw new IllegalArgumentException("a bead needs a sentence on one side at least");
    }
    if (!(cost >= 0) || Double.isInfinite(cost)) {
      throw new IllegalArgumentException("cost must be finite and >= 0: " + cost);
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence must be in [0, 1]: " + confidence);
    }
  }

  /** Whether one side is empty. */
  public boolean isNull() {
    return source.isEmpty() || target.isEmpty();
  }
}
