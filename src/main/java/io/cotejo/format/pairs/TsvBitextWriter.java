package io.cotejo.format.pairs;

import io.cotejo.codec.Tsv;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * A table with a header, cells parted by TAB and lines by LF; inside a cell, TAB, LF, CR and the
 * backslash are written {@code \t \n \r \\}. Positions are parted by a comma and count from 0.
 */
public final class TsvBitextWriter implements BitextWriter {

  @Override
  public void write(BitextStream bitext, Writer out) throws IOException {
    BeadTable.each(bitext, cells -> line(cells, out));
  }

  /** One line of a table. */
  static void line(List<String> cells, Writer out) throws IOException {
    out.write(Tsv.row(cells));
    out.write('\n');
  }
}
