package io.cotejo.format.pairs;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Language;
import io.cotejo.bitext.LeftOut;
import io.cotejo.bitext.LeftOutReason;
import io.cotejo.bitext.Passage;
import io.cotejo.bitext.ReviewedPair;
import io.cotejo.bitext.Verdict;
import io.cotejo.codec.TableDialect;
import io.cotejo.codec.TableReader;
import io.cotejo.codec.Tsv;
import io.cotejo.format.LeftOutJson;
import io.cotejo.text.Decoding;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/**
 * Reads tables of pairs, with tabs or with commas between the cells: what {@link TsvBitextWriter}
 * and {@link CsvBitextWriter} wrote, tables of others whose header names source and target or their
 * languages, in words or codes, and two columns without a header. A passage of several sentences is
 * cut where they seem to end. Stateless and thread-safe.
 */
public final class TableBitextReader implements BitextReader {

  private static final int HEAD = 1 << 16;
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final Languages languages;
  private final Charset charset;
  private final boolean tabs;

  private TableBitextReader(Languages languages, Optional<Charset> charset, boolean tabs) {
    this.languages = languages;
    this.charset = charset.orElse(StandardCharsets.UTF_8);
    this.tabs = tabs;
  }

  /**
   * A reader of tables with tabs.
   *
   * @param charset of files without a byte-order mark; UTF-8 where none is given
   */
  public static TableBitextReader ofTabs(Languages languages, Optional<Charset> charset) {
    return new TableBitextReader(languages, charset, true);
  }

  /** A reader of tables with commas, or with semicolons, quoted as RFC 4180 says. */
  public static TableBitextReader ofCommas(Languages languages, Optional<Charset> charset) {
    return new TableBitextReader(languages, charset, false);
  }

  /** Whether the first line of a table is one of pairs, though perhaps in other languages. */
  public boolean understands(String firstLine) {
    List<String> cells = cells(firstLine);
    return cells.stream().anyMatch(c -> !c.isBlank())
        && (cells.size() == 2 || TableColumns.isHeader(cells, languages));
  }

  /** Whether the first line of a table names the columns of pairs. */
  public boolean isHeader(String firstLine) {
    return TableColumns.isHeader(cells(firstLine), languages);
  }

  /**
   * The cells of a first line.
   *
   * @param firstLine without its end
   */
  public List<String> cells(String firstLine) {
    TableDialect dialect =
        tabs ? new TableDialect('\t', TableDialect.Quoting.FULL) : commas(firstLine);
    return TableReader.all(firstLine, dialect).stream()
        .findFirst()
        .map(TableReader.Row::texts)
        .orElse(List.of());
  }

  private TableDialect commas(String head) {
    return TableDialect.ofCommas(head, cells -> TableColumns.isHeader(cells, languages));
  }

  @Override
  public BitextRows open(BitextSource file) throws IOException, InvalidInputException {
    TableDialect dialect = dialect(file);
    return taker -> rows(file, dialect, taker);
  }

  private BitextRows.Found rows(BitextSource file, TableDialect dialect, RowTaker taker)
      throws IOException, InvalidInputException {
    try (Reader in = Decoding.reader(file.open(), charset)) {
      TableReader table = new TableReader(in, dialect);
      Optional<TableReader.Row> first = content(table);
      if (first.isPresent() && isSeparator(first.get())) {
        first = content(table);
      }
      return first.isEmpty()
          ? new Witness(taker).found(List.of())
          : rows(file.name(), table, first.get(), taker);
    }
  }

  /** Excel's own line for the separator, which is then parted by it: {@code sep=} and nothing. */
  private static boolean isSeparator(TableReader.Row row) {
    return row.texts().get(0).matches("sep=.?");
  }

  private TableDialect dialect(BitextSource file) throws IOException, InvalidInputException {
    try (Reader in = Decoding.reader(file.open(), charset)) {
      if (tabs) {
        return isOwn(file) ? TableDialect.TABS : TableDialect.ofTabs(in);
      }
      return commas(head(in));
    }
  }

  private static String head(Reader in) throws IOException {
    StringBuilder head = new StringBuilder();
    char[] chars = new char[HEAD];
    int read = in.read(chars);
    while (read > 0 && head.length() < HEAD) {
      head.append(chars, 0, read);
      read = in.read(chars);
    }
    return head.toString();
  }

  private boolean isOwn(BitextSource file) throws IOException, InvalidInputException {
    try (Reader in = Decoding.reader(file.open(), charset)) {
      Optional<TableReader.Row> first = new TableReader(in, TableDialect.TABS).next();
      return first.map(row -> BeadTable.isHeader(row.texts())).orElse(false);
    }
  }

  private static Optional<TableReader.Row> content(TableReader table) throws IOException {
    Optional<TableReader.Row> row = table.next();
    while (row.isPresent() && row.get().isBlank()) {
      row = table.next();
    }
    return row;
  }

  /** UTF-16 of English is UTF-8 with zeros between. */
  private static void checkCharset(String path, TableReader.Row first)
      throws InvalidInputException {
    if (first.texts().stream().anyMatch(t -> t.indexOf('\0') >= 0)) {
      throw invalid(path, first.line(), "not UTF-8; name its charset by --charset");
    }
  }

  private BitextRows.Found rows(
      String path, TableReader table, TableReader.Row first, RowTaker taker)
      throws IOException, InvalidInputException {
    checkCharset(path, first);
    TableColumns columns = TableColumns.find(path, first.line(), first.texts(), languages);
    UnitTally tally = new UnitTally(columns.direction());
    int number = 0;
    Optional<TableReader.Row> row = columns.hasHeader() ? content(table) : Optional.of(first);
    for (; row.isPresent(); row = content(table)) {
      Line line = new Line(path, row.get(), number, columns, tabs);
      if (line.own("type").equals(LeftOutJson.TYPE)) {
        taker.leftOut(line.leftOut());
        continue;
      }
      ReadUnit unit = line.unit();
      tally.add(unit);
      if (!unit.isEmpty()) {
        taker.row(line.row(unit));
        number++;
      } else if (!columns.own().isEmpty()) {
        throw invalid(path, line.row.line(), "has no text on either side");
      }
    }
    Direction direction = columns.direction();
    List<String> phrases = columns.own().isEmpty() ? tally.phrases() : List.of();
    return new BitextRows.Found(direction.sourceLabel(), direction.targetLabel(), phrases);
  }

  private static InvalidInputException invalid(String path, int line, String message) {
    return new InvalidInputException(new Diagnostic(path, line, 0, message));
  }

  /** A row of the table. */
  private record Line(
      String path, TableReader.Row row, int number, TableColumns columns, boolean tabs) {

    ReadUnit unit() throws InvalidInputException {
      String confidence = own("confidence");
      Optional<Verdict> verdict = ReadUnit.verdict(own("verdict"));
      if (verdict.isEmpty() && !own("verdict").isEmpty()) {
        throw invalid(path, row.line(), "verdict must be equivalent, partial, copy, none or empty");
      }
      return new ReadUnit(
          number,
          part("source", columns.direction().sourceLabel(), columns.source()),
          part("target", columns.direction().targetLabel(), columns.target()),
          own("pivot"),
          confidence.isEmpty() ? 0 : number("cost"),
          confidence.isEmpty() ? ReadUnit.confidence("") : checked(confidence),
          verdict,
          new ReadUnit.Review(own("state"), own("note"), own("author")));
    }

    ReviewedPair row(ReadUnit unit) throws InvalidInputException {
      try {
        return unit.toRow();
      } catch (IllegalArgumentException e) {
        throw invalid(path, row.line(), e.getMessage());
      }
    }

    LeftOut leftOut() throws InvalidInputException {
      try {
        Passage passage =
            part("source", Language.UNDETERMINED, columns.source())
                .passage(number)
                .orElseThrow(() -> new IllegalArgumentException("no text is left out"));
        LeftOutReason reason = LeftOutReason.of(own("verdict"));
        return new LeftOut(passage.document(), passage.sentences().get(0), reason);
      } catch (IllegalArgumentException e) {
        throw invalid(path, row.line(), e.getMessage());
      }
    }

    private OptionalDouble checked(String confidence) throws InvalidInputException {
      OptionalDouble read = ReadUnit.confidence(confidence);
      if (read.isEmpty()) {
        throw invalid(path, row.line(), "confidence must be in [0, 1]");
      }
      return read;
    }

    private String text(int column) throws InvalidInputException {
      if (column >= row.cells().size()) {
        throw invalid(
            path,
            row.line(),
            "has "
                + row.cells().size()
                + " cells, too few for both texts; mend the line or take it out");
      }
      String cell = row.texts().get(column);
      if (columns.own().isEmpty()) {
        return SPACES.matcher(cell).replaceAll(" ").strip();
      }
      return tabs ? Tsv.unescaped(cell) : CsvBitextWriter.withoutGuard(cell);
    }

    private String own(String name) throws InvalidInputException {
      int column = columns.of(name);
      return column < 0 ? "" : text(column);
    }

    private double number(String name) throws InvalidInputException {
      String cell = own(name);
      try {
        double given = cell.isEmpty() ? 0 : Double.parseDouble(cell);
        if (given >= 0 && given < Double.POSITIVE_INFINITY) {
          return given;
        }
      } catch (NumberFormatException e) {
        // Said below.
      }
      throw invalid(path, row.line(), name + " is no number of 0 or more");
    }

    private ReadUnit.Part part(String side, Language language, int column)
        throws InvalidInputException {
      List<Integer> indices = new ArrayList<>();
      try {
        for (String index : own(side + "_indices").split(",")) {
          if (!index.isBlank()) {
            indices.add(Integer.valueOf(index));
          }
        }
      } catch (NumberFormatException e) {
        throw invalid(path, row.line(), side + "_indices are no numbers with commas between");
      }
      String document = own(side + "_document");
      return new ReadUnit.Part(
          document.isBlank() ? path : document, language, text(column), indices);
    }
  }
}
