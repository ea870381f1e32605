package io.cotejo.format.pairs;

import io.cotejo.bitext.MinedPair;
import io.cotejo.format.CleanText;
import io.cotejo.format.Decimals;
import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Pairs of lines as a table with a header, in the order given; cells as in {@link TsvBitextWriter}.
 * Stateless and thread-safe.
 */
public final class MinedPairsWriter {

  private static final List<String> HEADER =
      List.of("confidence", "source_line", "target_line", "source_text", "pivot", "target_text");

  /**
   * Writes all pairs, holding one at a time.
   *
   * @throws IOException if {@code out} does
   */
  public void write(Stream<MinedPair> pairs, Writer out) throws IOException {
    TsvBitextWriter.line(HEADER, out);
    for (Iterator<MinedPair> each = pairs.iterator(); each.hasNext(); ) {
      TsvBitextWriter.line(row(each.next()), out);
    }
  }

  private static List<String> row(MinedPair pair) {
    return List.of(
        Decimals.file(pair.confidence()).toString(),
        Integer.toString(pair.sourceLine()),
        Integer.toString(pair.targetLine()),
        CleanText.wellFormed(pair.source()),
        CleanText.wellFormed(pair.pivot()),
        CleanText.wellFormed(pair.target()));
  }
}
