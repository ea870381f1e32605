package io.cotejo.format.pairs;

import io.cotejo.bitext.AlignedPair;
import io.cotejo.bitext.LeftOut;
import java.util.List;

/**
 * What a file of a bitext holds.
 *
 * @param pairs in the order of the file
 * @param leftOut sentences that take no part, in the order of the file
 */
public record BitextRows(List<AlignedPair> pairs, List<LeftOut> leftOut) {

  /** Copies the lists. */
  public BitextRows {
    pairs = List.copyOf(pairs);
    leftOut = List.copyOf(leftOut);
  }
}
