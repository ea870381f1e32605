package io.cotejo.evaluate;

/**
 * A claim, how sure its maker was, and whether it turned out right.
 *
 * @param confidence claimed probability of being right, in [0, 1]
 * @param right whether it was
 */
public record Judged(double confidence, boolean right) {

  /**
   * Checks the components.
   *
   * @throws IllegalArgumentException if the confidence is outside [0, 1]
   */
  public Judged {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence must be in [0, 1]: " + confidence);
    }
  }
}
