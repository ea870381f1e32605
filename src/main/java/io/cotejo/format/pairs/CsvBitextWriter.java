package io.cotejo.format.pairs;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The same table as {@link TsvBitextWriter} for spreadsheets: RFC 4180 (quotes where needed, lines
 * end with CR LF). A cell that a spreadsheet would run as a formula gets a {@code '} in front.
 */
public final class CsvBitextWriter implements BitextWriter {

  private static final Pattern NEEDS_QUOTES = Pattern.compile("[\",\r\n]|^\\s|\\s$");
  private static final String GUARD = "'";

  /** What is guarded already is guarded once more, so that the guard can be told from text. */
  private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\t\r\n]");

  @Override
  public void write(BitextStream bitext, Writer out) throws IOException {
    BeadTable.each(bitext, cells -> line(cells, out));
  }

  private static void line(List<String> cells, Writer out) throws IOException {
    out.write(cells.stream().map(CsvBitextWriter::cell).collect(Collectors.joining(",")));
    out.write("\r\n");
  }

  private static String cell(String text) {
    String safe = FORMULA.matcher(text).lookingAt() ? GUARD + text : text;
    return NEEDS_QUOTES.matcher(safe).find() ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
  }

  /** The text of a cell that was written here. */
  static String withoutGuard(String cell) {
    return cell.startsWith(GUARD) && FORMULA.matcher(cell).lookingAt() ? cell.substring(1) : cell;
  }
}
