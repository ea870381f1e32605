package io.cotejo.filter;

import io.cotejo.bitext.Language;
import io.cotejo.bitext.Span;
import io.cotejo.codec.Tsv;
import io.cotejo.text.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tables with a header and a tab between cells: one column is translated, in its place or into
 * another one, whose cells are kept where they hold something. Thread-safe.
 */
final class TsvFilter implements FileFilter {

  private final String field;
  private final Optional<String> into;
  private final Optional<Language> language;

  TsvFilter(FilterOptions options) {
    this.field = options.textField();
    this.into = options.intoField();
    // Beside a column for translations, that of the text is in the one language there is.
    this.language =
        Optional.of(options.sources().get(0)).filter(l -> options.sources().size() == 1);
  }

  @Override
  public List<Segment> extract(FileText file) throws MalformedFileException {
    String text = file.text();
    List<Span> lines = Lines.of(text);
    if (lines.isEmpty()) {
      return List.of();
    }
    List<String> header =
        Tsv.cells(text, lines.get(0)).stream().map(c -> c.of(text).strip()).toList();
    int from = column(header, field, "the one of the text by --text-field", file);
    int to = into.isEmpty() ? from : column(header, into.get(), "another by --into-field", file);
    List<Segment> segments = new ArrayList<>();
    for (Span line : lines.subList(1, lines.size())) {
      List<Span> cells = Tsv.cells(text, line);
      if (cells.size() > from) {
        segment(text, cells, from, to).ifPresent(segments::add);
      } else if (!line.of(text).isBlank()) {
        throw file.malformed(
            line.start(), "no column '" + field + "': only " + cells.size() + " in this line");
      }
    }
    return segments;
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

  private Optional<Segment> segment(String text, List<Span> cells, int from, int to) {
    Span cell = cells.get(from);
    Segment.Builder segment = new Segment.Builder().add(text, cell.start(), cell.end());
    if (from == to) {
      return segment.build(SegmentForm.of(Escape.PLAIN));
    }
    if (to < cells.size() && !cells.get(to).of(text).isBlank()) {
      return Optional.empty();
    }
    return segment.build(
        SegmentForm.of(Escape.PLAIN).declared(language).at(cell, place(cells, to)));
  }

  /** The cell, or the end of a row that ends before it. */
  private static Place place(List<Span> cells, int to) {
    int end = cells.get(cells.size() - 1).end();
    Span there = to < cells.size() ? cells.get(to) : new Span(end, end);
    String tabs = "\t".repeat(Math.max(0, to - cells.size() + 1));
    return parts ->
        List.of(new Edit(there.start(), there.end(), tabs + parts.get(0).content().strip()));
  }
}
