package io.cotejo.codec;

import java.io.IOException;
import java.io.Reader;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * How a table is written: what parts its cells, and what its quotation marks mean.
 *
 * @param separator between cells
 * @param quoting what a quotation mark at the beginning of a cell means
 */
public record TableDialect(char separator, Quoting quoting) {

  /** What a quotation mark at the beginning of a cell means. */
  public enum Quoting {
    /** Itself. */
    NONE,
    /** Itself, but where the cell ends with one too and those inside of it are doubled. */
    LONE,
    /** The cell goes on to the next single one, over separators and line ends (RFC 4180). */
    FULL
  }

  private static final char QUOTE = '"';

  /** Cells parted by tabs that mean what they look like. */
  public static final TableDialect TABS = new TableDialect('\t', Quoting.NONE);

  /** Cells parted by commas, quoted where need be. */
  public static final TableDialect COMMAS = new TableDialect(',', Quoting.FULL);

  /**
   * The dialect of cells parted by tabs. Spreadsheets quote the cells that hold a quotation mark, a
   * comma, a tab or a line end, or all; other programs quote none, and speech begins with a mark.
   * It is a spreadsheet's if all of the file can be read so, rows are of one length, and something
   * tells that it is meant so.
   *
   * @param in all of the file; read to its end
   * @throws IOException if {@code in} does
   */
  public static TableDialect ofTabs(Reader in) throws IOException {
    TableDialect full = new TableDialect('\t', Quoting.FULL);
    TableReader rows = new TableReader(in, full);
    Marks marks = new Marks();
    for (var row = rows.next(); row.isPresent(); row = rows.next()) {
      marks.add(row.get());
    }
    boolean quoted = rows.isClean() && marks.widths.size() == 1 && marks.tellOfQuotes();
    return quoted ? full : new TableDialect('\t', Quoting.LONE);
  }

  /**
   * The dialect of a table for spreadsheets, whose separator is a semicolon where the comma is for
   * decimals: of comma, semicolon and tab the one by which the first row is a header, else the one
   * that parts all rows into two cells, else the one that makes rows of one length, and long ones.
   *
   * @param head the beginning of the file
   * @param isHeader whether cells are a header
   */
  public static TableDialect ofCommas(String head, Predicate<List<String>> isHeader) {
    if (head.startsWith("sep=") && head.length() > 4) {
      return new TableDialect(head.charAt(4), Quoting.FULL);
    }
    TableDialect best = COMMAS;
    int most = 0;
    for (char separator : List.of(',', ';', '\t')) {
      TableDialect dialect = new TableDialect(separator, Quoting.FULL);
      List<TableReader.Row> rows = TableReader.all(head, dialect);
      if (!rows.isEmpty() && isHeader.test(rows.get(0).texts())) {
        return dialect;
      }
      int width = width(rows);
      int worth = width == 2 ? Integer.MAX_VALUE : width;
      if (worth > most) {
        best = dialect;
        most = worth;
      }
    }
    return best;
  }

  /** Number of cells of all rows but the last, which may be cut; 0 if they differ. */
  private static int width(List<TableReader.Row> rows) {
    List<TableReader.Row> whole = rows.size() > 1 ? rows.subList(0, rows.size() - 1) : rows;
    Set<Integer> widths = new HashSet<>();
    whole.stream().filter(r -> !r.isBlank()).forEach(r -> widths.add(r.cells().size()));
    return widths.size() == 1 ? widths.iterator().next() : 0;
  }

  /** Whether this character ends a cell. */
  boolean ends(int c) {
    return c == separator || c == '\n' || c == '\r' || c < 0;
  }

  boolean opensQuotes(int c) {
    return quoting == Quoting.FULL && c == QUOTE;
  }

  /** What a cell of one line means. */
  String meant(String cell) {
    if (quoting != Quoting.LONE || cell.length() < 2 || cell.charAt(0) != QUOTE) {
      return cell;
    }
    String inside = cell.substring(1, cell.length() - 1);
    String without = inside.replace("\"\"", "");
    boolean doubled = without.length() < inside.length() && without.indexOf(QUOTE) < 0;
    return doubled && cell.charAt(cell.length() - 1) == QUOTE ? inside.replace("\"\"", "\"") : cell;
  }

  /**
   * A cell as the file writes it.
   *
   * @param isQuoted whether it is in quotation marks even if it needs none
   */
  public String cell(String text, boolean isQuoted) {
    boolean needed =
        switch (quoting) {
          case NONE -> false;
          case LONE -> isQuoted && text.indexOf(QUOTE) >= 0;
          case FULL -> isQuoted || text.chars().anyMatch(c -> c == QUOTE || ends(c));
        };
    return needed ? QUOTE + text.replace("\"", "\"\"") + QUOTE : text;
  }

  /** What the quotation marks of a file tell. */
  private static final class Marks {
    private final Set<Integer> widths = new HashSet<>();
    private boolean needed;
    private boolean commaInQuotes;
    private boolean commaOutside;
    private boolean anyQuoted;
    private boolean anyBare;
    private boolean firstIsQuoted;

    void add(TableReader.Row row) {
      if (row.isBlank()) {
        return;
      }
      boolean isFirst = widths.isEmpty();
      widths.add(row.cells().size());
      boolean all = true;
      for (TableReader.Cell cell : row.cells()) {
        boolean comma = cell.text().indexOf(',') >= 0;
        all &= cell.isQuoted();
        anyQuoted |= cell.isQuoted();
        anyBare |= !cell.isQuoted() && !cell.text().isEmpty();
        commaInQuotes |= comma && cell.isQuoted();
        commaOutside |= comma && !cell.isQuoted();
        needed |= cell.isQuoted() && cell.text().matches("(?s).*[\"\t\n\r].*");
      }
      firstIsQuoted |= isFirst && all;
    }

    boolean tellOfQuotes() {
      return anyQuoted && (needed || firstIsQuoted || !anyBare || (commaInQuotes && !commaOutside));
    }
  }
}
