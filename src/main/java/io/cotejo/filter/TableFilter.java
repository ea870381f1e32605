package io.cotejo.filter;

import io.cotejo.bitext.Language;
import io.cotejo.codec.TableDialect;
import io.cotejo.codec.TableReader;
import io.cotejo.codec.TableReader.Cell;
import io.cotejo.codec.TableReader.Row;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tables with a header, parted by tabs or, as spreadsheets write them, by commas or semicolons: one
 * column is translated, in its place or into another one, whose cells are kept where they hold
 * something. Each line of a cell is a text. Thread-safe.
 */
final class TableFilter implements FileFilter {

  /** Enough to tell what parts cells. */
  private static final int HEAD = 1 << 16;

  private final String field;
  private final Optional<String> into;
  private final Optional<Language> language;
  private final boolean tabs;

  /**
   * A filter.
   *
   * @param tabs whether tabs part the cells; else what the file tells
   */
  TableFilter(FilterOptions options, boolean tabs) {
    this.field = options.textField();
    this.into = options.intoField();
    // Beside a column for translations, that of the text is in the one language there is.
    this.language =
        Optional.of(options.sources().get(0)).filter(l -> options.sources().size() == 1);
    this.tabs = tabs;
  }

  @Override
  public List<Segment> extract(FileText file) throws MalformedFileException {
    TableDialect dialect = dialect(file.text());
    List<Row> rows = TableReader.all(file.text(), dialect);
    int first = !rows.isEmpty() && rows.get(0).texts().get(0).matches("sep=.?") ? 1 : 0;
    if (rows.size() <= first) {
      return List.of();
    }
    List<String> header = rows.get(first).texts().stream().map(String::strip).toList();
    int from = column(header, field, "the one of the text by --text-field", file);
    int to = into.isEmpty() ? from : column(header, into.get(), "another by --into-field", file);
    List<Segment> segments = new ArrayList<>();
    for (Row row : rows.subList(first + 1, rows.size())) {
      if (row.cells().size() > from) {
        TableCell cell = cell(file, row.cells().get(from));
        segments.addAll(segments(file, dialect, row.cells(), cell, from == to ? -1 : to));
      } else if (!row.isBlank()) {
        throw file.malformed(
            start(row), "no column '" + field + "': only " + row.cells().size() + " in this line");
      }
    }
    return segments;
  }

  private TableDialect dialect(String text) {
    if (!tabs) {
      String head = text.substring(0, Math.min(text.length(), HEAD));
      return TableDialect.ofCommas(head, cells -> cells.stream().anyMatch(this::isField));
    }
    try {
      return TableDialect.ofTabs(new StringReader(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isField(String cell) {
    return cell.strip().equalsIgnoreCase(field);
  }

  /** A column by its name, in any letter case if there is none in this one. */
  private static int column(List<String> header, String name, String advice, FileText file)
      throws MalformedFileException {
    if (header.contains(name)) {
      return header.indexOf(name);
    }
    for (int k = 0; k < header.size(); k++) {
      if (header.get(k).equalsIgnoreCase(name)) {
        return k;
      }
    }
    throw file.malformed(0, "no column '" + name + "'; name " + advice);
  }

  private static int start(Row row) {
    return Math.toIntExact(row.cells().get(0).start());
  }

  private static TableCell cell(FileText file, Cell cell) throws MalformedFileException {
    TableCell read = TableCell.of(file.text(), cell);
    if (!read.isWhole()) {
      throw file.malformed(
          Math.toIntExact(cell.start()),
          "a quotation mark without its partner; double those inside of a quoted cell");
    }
    return read;
  }

  /**
   * The texts of a cell.
   *
   * @param to the column of the translation; -1 for that of the text
   */
  private List<Segment> segments(
      FileText file, TableDialect dialect, List<Cell> cells, TableCell cell, int to) {
    if (to >= 0 && to < cells.size() && !cells.get(to).text().isBlank()) {
      return List.of();
    }
    CellPlace place =
        to < 0
            ? CellPlace.at(file.text(), dialect, cell)
            : CellPlace.beside(file.text(), dialect, cell, cells, to);
    SegmentForm form =
        SegmentForm.of(cell.isQuoted() ? Escape.QUOTED : Escape.PLAIN)
            .declared(to < 0 ? Optional.empty() : language)
            .into(place);
    return cell.lines(file.text()).stream().flatMap(line -> line.build(form).stream()).toList();
  }
}
