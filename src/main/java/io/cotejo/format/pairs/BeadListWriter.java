package io.cotejo.format.pairs;

import io.cotejo.bitext.Alignment;
import io.cotejo.bitext.Bead;
import io.cotejo.bitext.IndexRange;
import io.cotejo.bitext.Sentence;
import io.cotejo.bitext.Side;
import io.cotejo.format.Decimals;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;

/**
 * The bead lines that aligners of this field exchange: {@code [0, 1]:[0]:0.97}, the indices of the
 * sentences in their documents and the confidence. Stateless and thread-safe.
 */
public final class BeadListWriter {

  /**
   * Writes the beads in their order, and a null bead with confidence 1 for each index that no
   * sentence has (a blank line), so that every line is accounted for: in its place, or at the end
   * if links cross. Neither flushes nor closes.
   *
   * @param alignment what to write
   * @param sources number of indices of the source, at least its largest one and 1
   * @param targets number of indices of the target
   * @param out where to
   * @throws IOException if {@code out} does
   */
  public void write(Alignment alignment, int sources, int targets, Writer out) throws IOException {
    int i = 0;
    int j = 0;
    for (Bead bead : alignment.beads()) {
      List<Integer> from = indices(alignment.pair().source(), bead.source());
      List<Integer> to = indices(alignment.pair().target(), bead.target());
      if (alignment.order() == Alignment.Order.MONOTONE) {
        i = skip(i, from, true, out);
        j = skip(j, to, false, out);
      }
      out.write(from + ":" + to + ":" + Decimals.file(bead.confidence()) + "\n");
    }
    if (alignment.order() == Alignment.Order.MONOTONE) {
      skip(i, List.of(sources), true, out);
      skip(j, List.of(targets), false, out);
    } else {
      skip(0, allAnd(sources, alignment.pair().source()), true, out);
      skip(0, allAnd(targets, alignment.pair().target()), false, out);
    }
  }

  /** Where links cross, blank lines have no place among them. */
  private static List<Integer> allAnd(int end, Side side) {
    return Stream.concat(side.sentences().stream().map(Sentence::index), Stream.of(end)).toList();
  }

  /** Writes the indices that are passed over before a bead; answers the one behind it. */
  private static int skip(int next, List<Integer> bead, boolean ofSource, Writer out)
      throws IOException {
    if (bead.isEmpty()) {
      return next;
    }
    int at = next;
    for (int index : bead) {
      for (; at < index; at++) {
        out.write(ofSource ? "[" + at + "]:[]:1\n" : "[]:[" + at + "]:1\n");
      }
      at++;
    }
    return at;
  }

  private static List<Integer> indices(Side side, IndexRange range) {
    return side.sentences().subList(range.start(), range.end()).stream()
        .map(Sentence::index)
        .toList();
  }
}
