package io.cotejo.align;

/**
 * How to search.
 *
 * @param maxSide most sentences on one side of a bead, 1 to 10
 * @param grownSide most of them where a text asks for more than {@code maxSide}, up to 12
 * @param maxSum most sentences on both sides of a bead together, 2 to 20
 * @param threads number of threads, ≥ 1; changes the speed only
 * @param fullSearch rectangles of up to this many cells are searched whole
 * @param margin sentences around the anchors that are searched beside them
 */
public record AlignOptions(
    int maxSide, int grownSide, int maxSum, int threads, int fullSearch, int margin) {

  /** Most sentences that one side of a bead can be allowed to have. */
  public static final int LARGEST_SIDE = 10;

  /** Most sentences on one side of a bead that grew because the text asked for it. */
  static final int LARGEST_GROWN = 12;

  /**
   * Checks the ranges.
   *
   * @throws IllegalArgumentException if a number is out of range
   */
  public AlignOptions {
    if (maxSide < 1 || maxSide > LARGEST_SIDE || maxSum < 2 || maxSum > 2 * LARGEST_SIDE) {
      throw new IllegalArgumentException("bead size out of range: " + maxSide + ", " + maxSum);
    }
    if (grownSide < maxSide || grownSide > LARGEST_GROWN) {
      throw new IllegalArgumentException("grown bead size out of range: " + grownSide);
    }
    if (threads < 1 || fullSearch < 1 || margin < 1) {
      throw new IllegalArgumentException(
          "must be >= 1: threads " + threads + ", cells " + fullSearch + ", margin " + margin);
    }
  }

  /**
   * Beads of up to 5 sentences a side and 7 together, 12 where a text asks for it, on all
   * processors.
   */
  public static AlignOptions defaults() {
    return new AlignOptions(
        5, LARGEST_GROWN, 7, Runtime.getRuntime().availableProcessors(), 10_000, 8);
  }

  /** The same with another number of threads. */
  public AlignOptions withThreads(int number) {
    return new AlignOptions(maxSide, grownSide, maxSum, number, fullSearch, margin);
  }

  /** The same with beads of up to some sentences a side and no more, and two more together. */
  public AlignOptions withMaxBead(int side) {
    return new AlignOptions(
        side, side, side == 1 ? 2 : Math.max(2, side + 2), threads, fullSearch, margin);
  }
}
