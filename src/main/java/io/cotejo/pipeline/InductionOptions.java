package io.cotejo.pipeline;

/**
 * What is asked of words that are learned from a bitext.
 *
 * @param minCount pairs of sentences that must have both words, ≥ 1
 * @param minProbability least probability of either word given the other, in (0, 1]
 * @param unknownOnly whether words that the dictionary has already are left out
 */
public record InductionOptions(int minCount, double minProbability, boolean unknownOnly) {

  /**
   * Checks the components.
   *
   * @throws IllegalArgumentException if one is out of range
   */
  public InductionOptions {
    if (minCount < 1) {
      throw new IllegalArgumentException("--min-count must be 1 or more: " + minCount);
    }
    if (!(minProbability > 0 && minProbability <= 1)) {
      throw new IllegalArgumentException(
          "--min-probability must be above 0 and no more than 1: " + minProbability);
    }
  }

  /** Seen three times, and in three cases out of ten at least each other's counterpart. */
  public static InductionOptions defaults() {
    return new InductionOptions(3, 0.3, false);
  }
}
