package io.cotejo.format.pairs;

import io.cotejo.bitext.AlignedPair;
import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.Evidence;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Language;
import io.cotejo.bitext.LeftOut;
import io.cotejo.bitext.LeftOutReason;
import io.cotejo.bitext.Passage;
import io.cotejo.bitext.Verdict;
import io.cotejo.codec.Tsv;
import io.cotejo.format.LeftOutJson;
import io.cotejo.text.ByteOrderMark;
import io.cotejo.text.Utf8;
import java.io.IOException;
import java.io.InputStream;
import java.io.LineNumberReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads tables of pairs: what {@link TsvBitextWriter} wrote, tables of others whose header names
 * {@code source_text} and {@code target_text}, {@code source} and {@code target} or the codes of
 * the two languages, and two columns without a header. UTF-8. A passage of several sentences is cut
 * where they seem to end. Stateless and thread-safe.
 */
public final class TsvBitextReader implements BitextReader {

  private final Language source;
  private final Language target;

  /** A reader of tables in two languages: Spanish and English where none are named. */
  public TsvBitextReader(Languages languages) {
    this.source = languages.source().orElse(Language.SPANISH);
    this.target = languages.target().orElse(Language.ENGLISH);
  }

  /** Whether the first line of a table is one that this reader understands. */
  public boolean understands(String firstLine) {
    return columns(cells(firstLine)).isPresent();
  }

  @Override
  public List<AlignedPair> read(String path, InputStream in)
      throws IOException, InvalidInputException {
    return rows(path, in).pairs();
  }

  @Override
  public BitextRows rows(String path, InputStream in) throws IOException, InvalidInputException {
    LineNumberReader lines = new LineNumberReader(Utf8.reader(in));
    String first = lines.readLine();
    while (first != null && first.isBlank()) {
      first = lines.readLine();
    }
    if (first == null) {
      return new BitextRows(List.of(), List.of());
    }
    int firstNumber = lines.getLineNumber();
    Columns columns =
        columns(cells(first))
            .orElseThrow(
                () ->
                    invalid(
                        path,
                        firstNumber,
                        "no table of pairs; name two columns source and target, or have only two"));
    String line = columns.header ? lines.readLine() : first;
    return rows(path, lines, line, columns);
  }

  private BitextRows rows(String path, LineNumberReader lines, String first, Columns columns)
      throws IOException, InvalidInputException {
    List<AlignedPair> pairs = new ArrayList<>();
    List<LeftOut> leftOut = new ArrayList<>();
    for (String line = first; line != null; line = lines.readLine()) {
      if (!line.isBlank()) {
        Row row = new Row(path, lines.getLineNumber(), pairs.size(), cells(line), columns);
        if (row.own("type").equals(Optional.of(LeftOutJson.TYPE))) {
          leftOut.add(leftOut(row));
        } else {
          pairs.add(pair(row));
        }
      }
    }
    return new BitextRows(pairs, leftOut);
  }

  /** Where things stand; -1 for what the table does not have. */
  private record Columns(List<String> names, int source, int target, boolean own, boolean header) {

    int of(String name) {
      return own ? names.indexOf(name) : -1;
    }
  }

  private Optional<Columns> columns(List<String> header) {
    if (header.equals(BeadTable.HEADER)) {
      return Optional.of(
          new Columns(
              header, header.indexOf("source_text"), header.indexOf("target_text"), true, true));
    }
    List<List<String>> names =
        List.of(
            List.of("source_text", "target_text"),
            List.of("source", "target"),
            List.of(source.code(), target.code()));
    for (List<String> pair : names) {
      if (header.containsAll(pair)) {
        return Optional.of(
            new Columns(
                header, header.indexOf(pair.get(0)), header.indexOf(pair.get(1)), false, true));
      }
    }
    return header.size() == 2
        ? Optional.of(new Columns(List.of(), 0, 1, false, false))
        : Optional.empty();
  }

  private static List<String> cells(String line) {
    return Tsv.cells(ByteOrderMark.dropped(line));
  }

  /** A line of the table. */
  private record Row(String path, int line, int number, List<String> cells, Columns columns) {

    String text(int column) throws InvalidInputException {
      if (column >= cells.size()) {
        throw invalid(
            path,
            line,
            "has " + cells.size() + " cells, too few for both texts; mend the line or take it out");
      }
      return columns.own ? Tsv.unescaped(cells.get(column)) : cells.get(column);
    }

    Optional<String> own(String name) throws InvalidInputException {
      int column = columns.of(name);
      return column < 0 ? Optional.empty() : Optional.of(text(column));
    }

    double number(String name, double absent) throws InvalidInputException {
      Optional<String> cell = own(name);
      try {
        return cell.isEmpty() ? absent : Double.parseDouble(cell.get());
      } catch (NumberFormatException e) {
        throw invalid(path, line, name + " is no number");
      }
    }

    ReadUnit.Part part(String side, Language language, int column) throws InvalidInputException {
      List<Integer> indices = new ArrayList<>();
      try {
        for (String index : own(side + "_indices").orElse("").split(",")) {
          if (!index.isBlank()) {
            indices.add(Integer.valueOf(index));
          }
        }
      } catch (NumberFormatException e) {
        throw invalid(path, line, side + "_indices are no numbers with commas between");
      }
      String document = own(side + "_document").filter(d -> !d.isBlank()).orElse(path);
      return new ReadUnit.Part(document, language, text(column), indices);
    }
  }

  private AlignedPair pair(Row row) throws InvalidInputException {
    ReadUnit.Part sourcePart = row.part("source", source, row.columns.source);
    ReadUnit.Part targetPart = row.part("target", target, row.columns.target);
    boolean partial = row.own("verdict").equals(Optional.of("partial"));
    Verdict verdict = partial ? Verdict.PARTIAL : Verdict.EQUIVALENT;
    try {
      Optional<Passage> from = sourcePart.passage(row.number);
      Optional<Passage> to = targetPart.passage(row.number);
      boolean paired = from.isPresent() && to.isPresent();
      return new AlignedPair(
          from,
          row.own("pivot").orElse(""),
          to,
          row.number("cost", 0),
          row.number("confidence", 1),
          paired ? verdict : Verdict.NONE,
          Evidence.NONE);
    } catch (IllegalArgumentException e) {
      throw invalid(row.path, row.line, e.getMessage());
    }
  }

  private LeftOut leftOut(Row row) throws InvalidInputException {
    try {
      Passage passage =
          row.part("source", Language.UNDETERMINED, row.columns.source)
              .passage(row.number)
              .orElseThrow(() -> new IllegalArgumentException("no text is left out"));
      LeftOutReason reason = LeftOutReason.of(row.own("verdict").orElseThrow());
      return new LeftOut(passage.document(), passage.sentences().get(0), reason);
    } catch (IllegalArgumentException e) {
      throw invalid(row.path, row.line, e.getMessage());
    }
  }

  private static InvalidInputException invalid(String path, int line, String message) {
    return new InvalidInputException(new Diagnostic(path, line, 0, message));
  }
}
