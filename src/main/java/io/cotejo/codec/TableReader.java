package io.cotejo.codec;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Reads a table row by row, each with its place. Not safe to share. */
public final class TableReader {

  private static final int BUFFER = 1 << 13;

  private final Reader in;
  private final TableDialect dialect;
  private final char[] buffer = new char[BUFFER];
  private int filled;
  private int taken;
  private long offset;
  private int line = 1;
  private boolean clean = true;

  /**
   * Begins to read.
   *
   * @param in the file without a byte-order mark; not closed here
   */
  public TableReader(Reader in, TableDialect dialect) {
    this.in = in;
    this.dialect = dialect;
  }

  /**
   * A cell.
   *
   * @param text what it means
   * @param start where it begins in the file, its quotation mark included, in UTF-16 units
   * @param end where it ends
   * @param isQuoted whether it stands in quotation marks that are none of its text
   */
  public record Cell(String text, long start, long end, boolean isQuoted) {

    /** Checks the components. */
    public Cell {
      Objects.requireNonNull(text, "text");
      if (start < 0 || end < start) {
        throw new IllegalArgumentException("no place for a cell: " + start + ", " + end);
      }
    }
  }

  /**
   * A row.
   *
   * @param line that it begins in, from 1
   * @param cells at least one
   */
  public record Row(int line, List<Cell> cells) {

    /** Copies the list. */
    public Row {
      cells = List.copyOf(cells);
    }

    /** The texts of its cells. */
    public List<String> texts() {
      return cells.stream().map(Cell::text).toList();
    }

    /** Whether no cell has anything in it. */
    public boolean isBlank() {
      return cells.stream().allMatch(c -> c.text().isBlank());
    }
  }

  /** All rows of a text. */
  public static List<Row> all(String text, TableDialect dialect) {
    try {
      TableReader reader = new TableReader(new StringReader(text), dialect);
      List<Row> rows = new ArrayList<>();
      for (Optional<Row> row = reader.next(); row.isPresent(); row = reader.next()) {
        rows.add(row.get());
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether every quotation mark so far stood where one may stand, and was closed. */
  public boolean isClean() {
    return clean;
  }

  /**
   * The next row; empty at the end of the file.
   *
   * @throws IOException if the file cannot be read
   */
  public Optional<Row> next() throws IOException {
    if (peek() < 0) {
      return Optional.empty();
    }
    int first = line;
    List<Cell> cells = new ArrayList<>();
    boolean more = true;
    while (more) {
      cells.add(cell());
      more = peek() == dialect.separator();
      if (more) {
        take();
      }
    }
    if (peek() >= 0) {
      takeLineEnd();
    }
    return Optional.of(new Row(first, cells));
  }

  private Cell cell() throws IOException {
    long start = offset;
    StringBuilder text = new StringBuilder();
    boolean quoted = dialect.opensQuotes(peek());
    if (quoted) {
      quotedPart(text);
    }
    while (!dialect.ends(peek())) {
      // What stands behind the closing mark is text, too, as spreadsheets read it.
      clean &= !quoted;
      text.append((char) take());
    }
    String raw = text.toString();
    String meant = dialect.meant(raw);
    return new Cell(meant, start, offset, quoted || meant.length() < raw.length());
  }

  /** Up to behind the closing mark. */
  private void quotedPart(StringBuilder text) throws IOException {
    int mark = take();
    while (peek() >= 0) {
      int c = peek();
      if (c == mark) {
        take();
        if (peek() != mark) {
          return;
        }
        text.append((char) take());
      } else if (c == '\n' || c == '\r') {
        text.append(takeLineEnd());
      } else {
        text.append((char) take());
      }
    }
    clean = false;
  }

  private String takeLineEnd() throws IOException {
    line++;
    int first = take();
    return first == '\r' && peek() == '\n'
        ? "" + (char) first + (char) take()
        : String.valueOf((char) first);
  }

  private int peek() throws IOException {
    if (taken == filled) {
      taken = 0;
      filled = Math.max(0, in.read(buffer, 0, BUFFER));
    }
    return filled == 0 ? -1 : buffer[taken];
  }

  private int take() throws IOException {
    int c = peek();
    taken++;
    offset++;
    return c;
  }
}
