package io.cotejo.align;

import io.cotejo.bitext.Alignment;
import io.cotejo.bitext.DocumentPair;
import java.util.List;

/**
 * Pairs the sentences of document pairs. Implementations keep no state between calls, are safe to
 * share between threads, and give the same result whatever the number of threads.
 */
public interface Aligner {

  /**
   * Aligns some pairs; what is estimated from text is estimated over all of them.
   *
   * @return one alignment for each pair, in their order
   */
  List<Alignment> align(List<DocumentPair> pairs);
}
