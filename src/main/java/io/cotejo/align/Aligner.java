package io.cotejo.align;

import io.cotejo.bitext.Alignment;
import io.cotejo.bitext.DocumentPair;
import io.cotejo.bitext.Settled;
import java.util.List;

/**
 * Pairs the sentences of document pairs. Implementations keep no state between calls, are safe to
 * share between threads, and give the same result whatever the number of threads.
 */
public interface Aligner {

  /**
   * Aligns some pairs; what is estimated from text is estimated over all of them.
   *
   * @param settled what people said before: links stay, with confidence 1, even where they cross;
   *     what was rejected is not linked; sentences without counterpart stay alone
   * @return one alignment for each pair, in their order
   */
  List<Alignment> align(List<DocumentPair> pairs, Settled settled);

  /** Aligns some pairs about which nothing is settled. */
  default List<Alignment> align(List<DocumentPair> pairs) {
    return align(pairs, Settled.NONE);
  }
}
