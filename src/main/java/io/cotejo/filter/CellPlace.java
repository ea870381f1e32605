package io.cotejo.filter;

import io.cotejo.bitext.Span;
import io.cotejo.codec.TableDialect;
import io.cotejo.codec.TableReader.Cell;
import java.util.List;

/**
 * The cell that a translation goes into, quoted where it was, or where what stands there now needs
 * it.
 *
 * @param file all of it
 * @param dialect of the table
 * @param source the cell of the text
 * @param target what is replaced: that cell, another one, or the end of a row that ends before it
 * @param before separators that the row lacks
 * @param isQuoted whether the target is quoted
 * @param isBeside whether the source stays
 */
record CellPlace(
    String file,
    TableDialect dialect,
    TableCell source,
    Span target,
    String before,
    boolean isQuoted,
    boolean isBeside)
    implements Place {

  /** The cell of the text itself. */
  static CellPlace at(String file, TableDialect dialect, TableCell cell) {
    return new CellPlace(file, dialect, cell, cell.all(), "", cell.isQuoted(), false);
  }

  /** Another column of its row. */
  static CellPlace beside(
      String file, TableDialect dialect, TableCell source, List<Cell> row, int column) {
    boolean there = column < row.size();
    Cell last = row.get(Math.min(column, row.size() - 1));
    int start = Math.toIntExact(there ? last.start() : last.end());
    String separator = String.valueOf(dialect.separator());
    return new CellPlace(
        file,
        dialect,
        source,
        new Span(start, Math.toIntExact(last.end())),
        separator.repeat(Math.max(0, column - row.size() + 1)),
        there && last.isQuoted(),
        true);
  }

  @Override
  public List<Edit> edits(List<Filled> parts) {
    List<Edit> inside =
        parts.stream()
            .map(p -> new Edit(p.source().start(), p.source().end(), p.content()))
            .toList();
    Span inner = source.inner();
    String content = Edit.apply(file, inner.start(), inner.end(), inside);
    String text = source.isQuoted() ? content.replace("\"\"", "\"") : content;
    String cell = dialect.cell(isBeside ? text.strip() : text, isQuoted);
    return List.of(new Edit(target.start(), target.end(), before + cell));
  }
}
