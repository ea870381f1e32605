package io.cotejo.align;

import io.cotejo.bitext.Alignment;
import io.cotejo.score.Statistics;
import java.util.List;
import java.util.Objects;

/**
 * Pairs that were aligned together, before anybody settled anything, and what they told of
 * themselves. Immutable.
 *
 * @param alignments one for each pair, in their order
 * @param statistics over all of them; with it, each pair comes out the same by itself
 */
public record Pooled(List<Alignment> alignments, Statistics statistics) {

  /** Copies the list. */
  public Pooled {
    alignments = List.copyOf(alignments);
    Objects.requireNonNull(statistics, "statistics");
  }
}
