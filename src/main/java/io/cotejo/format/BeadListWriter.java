package io.cotejo.format;

import io.cotejo.bitext.Alignment;
import io.cotejo.bitext.Bead;
import io.cotejo.bitext.IndexRange;
import java.io.IOException;
import java.io.Writer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The bead lines that aligners of this field exchange: {@code [0, 1]:[0]:0.97}, positions on each
 * side and the confidence. Stateless and thread-safe.
 */
public final class BeadListWriter {

  /**
   * Writes the beads in their order; then, for an alignment without null beads, a line without
   * confidence for each sentence that has no partner. Neither flushes nor closes.
   *
   * @throws IOException if {@code out} does
   */
  public void write(Alignment alignment, Writer out) throws IOException {
    for (Bead bead : alignment.beads()) {
      String confidence = Decimals.file(bead.confidence()).toString();
      out.write(range(bead.source()) + ":" + range(bead.target()) + ":" + confidence + "\n");
    }
    if (alignment.order() == Alignment.Order.CROSSING) {
      for (int position : alignment.unpairedSource()) {
        out.write("[" + position + "]:[]\n");
      }
      for (int position : alignment.unpairedTarget()) {
        out.write("[]:[" + position + "]\n");
      }
    }
  }

  private static String range(IndexRange range) {
    return IntStream.range(range.start(), range.end())
        .mapToObj(Integer::toString)
        .collect(Collectors.joining(", ", "[", "]"));
  }
}
