package io.cotejo.align;

import io.cotejo.bitext.Alignment;
import io.cotejo.bitext.DocumentPair;
import io.cotejo.bitext.Settled;
import io.cotejo.score.Statistics;
import java.util.ArrayList;
import java.util.List;

/**
 * Pairs the sentences of document pairs. Implementations keep no state between calls, are safe to
 * share between threads, and give the same result whatever the number of threads.
 */
public interface Aligner {

  /**
   * Aligns some pairs with the statistics over all of them, which do not depend on their order.
   * Nothing is settled: what people say of one pair moves no other.
   */
  Pooled pool(List<DocumentPair> pairs);

  /**
   * Aligns some pairs. What comes out for one depends on it, on what is settled about it and on the
   * statistics alone.
   *
   * @param settled what people said before: links stay, with confidence 1, even where they cross;
   *     what was rejected is not linked; sentences without counterpart stay alone
   * @param statistics what is known beyond each pair
   * @return one alignment for each pair, in their order
   */
  List<Alignment> align(List<DocumentPair> pairs, Settled settled, Statistics statistics);

  /** The same, around what is settled. */
  default Pooled pool(List<DocumentPair> pairs, Settled settled) {
    Pooled pooled = pool(pairs);
    List<Alignment> alignments = new ArrayList<>(pooled.alignments());
    for (int k = 0; k < pairs.size(); k++) {
      if (!new SettledPair(pairs.get(k), settled).isFree()) {
        List<DocumentPair> one = List.of(pairs.get(k));
        alignments.set(k, align(one, settled, pooled.statistics()).get(0));
      }
    }
    return new Pooled(alignments, pooled.statistics());
  }

  /** Aligns some pairs around what is settled, with the statistics over all of them. */
  default List<Alignment> align(List<DocumentPair> pairs, Settled settled) {
    return pool(pairs, settled).alignments();
  }

  /** Aligns some pairs about which nothing is settled. */
  default List<Alignment> align(List<DocumentPair> pairs) {
    return pool(pairs).alignments();
  }
}
