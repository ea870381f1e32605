package io.cotejo.format.pairs;

import io.cotejo.bitext.Bitext;
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
  private static final String STARTS_FORMULA = "=+-@\t\r\n";

  @Override
  public void write(Bitext bitext, Writer out) throws IOException {
    line(BeadTable.HEADER, out);
    for (List<String> row : BeadTable.rows(bitext)) {
      line(row, out);
    }
  }

  private static void line(List<String> cells, Writer out) throws IOException {
    out.write(cells.stream().map(CsvBitextWriter::cell).collect(Collectors.joining(",")));
    out.write("\r\n");
  }

  private static String cell(String text) {
    boolean formula = !text.isEmpty() && STARTS_FORMULA.indexOf(text.charAt(0)) >= 0;
    String safe = formula ? "'" + text : text;
    return NEEDS_QUOTES.matcher(safe).find() ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
  }
}
