package io.cotejo.pipeline;

import io.cotejo.bitext.Alignment;
import io.cotejo.bitext.PairFate;
import io.cotejo.score.Statistics;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Documents that were aligned. Immutable.
 *
 * @param alignments one for each pair of documents that belong together, by source, then likeness;
 *     then those that people linked though they do not seem to
 * @param candidates what became of any two documents
 * @param statistics what their words told, or what was known of words before
 */
public record AlignedDocuments(
    List<Alignment> alignments, Map<PairFate, Long> candidates, Statistics statistics) {

  /** Copies the collections. */
  public AlignedDocuments {
    alignments = List.copyOf(alignments);
    candidates = Map.copyOf(candidates);
  }

  /** Both together: from one language, then from another. */
  AlignedDocuments and(AlignedDocuments other) {
    Map<PairFate, Long> sum = new EnumMap<>(PairFate.class);
    sum.putAll(candidates);
    other.candidates.forEach((fate, n) -> sum.merge(fate, n, Long::sum));
    return new AlignedDocuments(
        Stream.concat(alignments.stream(), other.alignments.stream()).toList(),
        sum,
        statistics.merge(other.statistics));
  }
}
