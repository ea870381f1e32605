package io.cotejo.align;

/**
 * The pairs that were found, likeliest first; of equally likely ones, the first in the source, then
 * in the target. Each sentence is in one pair at most.
 *
 * @param sources position of the source sentence of each
 * @param targets position of the target sentence of each
 * @param confidences how likely each is, in [0, 1]
 * @param candidates pairs of sentences that were compared
 */
@SuppressWarnings("ArrayRecordComponent") // millions of numbers, compared by nobody
public record MinedLinks(int[] sources, int[] targets, double[] confidences, long candidates) {

  /** Number of pairs. */
  public int size() {
    return sources.length;
  }
}
