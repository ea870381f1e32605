package io.cotejo.filter;

import io.cotejo.bitext.Span;
import io.cotejo.codec.TableReader.Cell;
import java.util.ArrayList;
import java.util.List;

/**
 * A cell of a table as it stands in its file.
 *
 * @param all of it, its quotation marks included
 * @param isQuoted whether it stands in quotation marks
 * @param isWhole whether its quotation marks are closed, and doubled inside
 */
record TableCell(Span all, boolean isQuoted, boolean isWhole) {

  private static final char QUOTE = '"';

  static TableCell of(String file, Cell cell) {
    Span all = new Span(Math.toIntExact(cell.start()), Math.toIntExact(cell.end()));
    String raw = all.of(file);
    boolean whole =
        raw.length() > 1
            && raw.charAt(raw.length() - 1) == QUOTE
            && raw.substring(1, raw.length() - 1).replace("\"\"", "").indexOf(QUOTE) < 0;
    return new TableCell(all, cell.isQuoted(), !cell.isQuoted() || whole);
  }

  /** What is in it, as the file writes it. */
  Span inner() {
    return isQuoted ? new Span(all.start() + 1, all.end() - 1) : all;
  }

  /** Its lines as the beginnings of segments. */
  List<Segment.Builder> lines(String file) {
    List<Segment.Builder> lines = new ArrayList<>();
    Segment.Builder line = new Segment.Builder();
    Span inner = inner();
    for (int i = inner.start(); i < inner.end(); i++) {
      char c = file.charAt(i);
      if (c == '\n' || c == '\r') {
        lines.add(line);
        line = new Segment.Builder();
      } else if (isQuoted && c == QUOTE) {
        line.add(c, i, i + 2);
        i++;
      } else {
        line.add(c, i, i + 1);
      }
    }
    lines.add(line);
    return lines;
  }
}
