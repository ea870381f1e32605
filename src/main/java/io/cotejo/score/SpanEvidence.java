package io.cotejo.score;

/**
 * What speaks for one bead, part by part.
 *
 * @param text the two-sided text likelihood ratio, nats, higher is better
 * @param length the length likelihood ratio, nats, higher is better
 * @param size mean of the weighted source tokens and the target tokens
 * @param unexplained sum over the target tokens of the share that the source side does not explain,
 *     each in (0, 1]; where the source was translated several times, what one translation leaves
 * @param targetTokens number of target tokens
 * @param sourceCoverage share of the source side's information (words weighted by rarity) that has
 *     a link in the target, in [0, 1]
 * @param targetCoverage the same for the target
 * @param contentWords number of linked target words that carry information
 * @param loneNumbers number of numbers that stand on one side only
 */
public record SpanEvidence(
    double text,
    double length,
    double size,
    double unexplained,
    int targetTokens,
    double sourceCoverage,
    double targetCoverage,
    int contentWords,
    int loneNumbers) {

  /** Geometric mean of both coverages, in [0, 1]. */
  public double coverage() {
    return Math.sqrt(sourceCoverage * targetCoverage);
  }
}
