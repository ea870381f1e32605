package io.cotejo.score;

/**
 * The constants of the likelihood ratio, in nats where they are costs. Found on development data
 * only; docs/alignment.md explains each.
 *
 * @param identity share of a word's probability mass for the same word, in (0, 1)
 * @param prefix the same for words with the same beginning
 * @param fuzzy the same for words with similar letters
 * @param learned the same for pairs that were learned from the text itself
 * @param translation the same for the words by which a thesaurus translates a word of the source
 * @param synonym the same for the words by which a thesaurus replaces a word of the pivot
 * @param smoothing pseudo-count of every word, > 0
 * @param leastLift links that raise a word's probability less than this are dropped, > 1
 * @param sourceWeight what a word of the source counts beside one of the pivot, in [0, 1]
 * @param textWeight factor of the text's likelihood ratio
 * @param lengthWeight factor of the length's likelihood ratio
 * @param nullCost of one sentence without partner
 * @param mergeCost of the first sentence beyond one on one side
 * @param furtherCost of each further sentence
 * @param manyToManyCost of two or more on both sides, beside {@code mergeCost}
 */
public record ScoreOptions(
    double identity,
    double prefix,
    double fuzzy,
    double learned,
    double translation,
    double synonym,
    double smoothing,
    double leastLift,
    double sourceWeight,
    double textWeight,
    double lengthWeight,
    double nullCost,
    double mergeCost,
    double furtherCost,
    double manyToManyCost) {

  /** What measured best on the development data. */
  public static ScoreOptions defaults() {
    return new ScoreOptions(
        0.59, 0.16, 0.08, 0.3, 0.15, 0.05, 0.7, 4, 0.27, 0.5, 1.0, 2.9, 2.0, 1.6, 0.94);
  }
}
