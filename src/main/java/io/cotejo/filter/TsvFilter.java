package io.cotejo.filter;

import io.cotejo.bitext.Span;
import io.cotejo.codec.Tsv;
import io.cotejo.text.Lines;
import java.util.ArrayList;
import java.util.List;

/** Tables with a header and a tab between cells: one column is translated. Thread-safe. */
final class TsvFilter implements FileFilter {

  private final String field;

  TsvFilter(String field) {
    this.field = field;
  }

  @Override
  public List<Segment> extract(FileText file) throws MalformedFileException {
    String text = file.text();
    List<Span> lines = Lines.of(text);
    if (lines.isEmpty()) {
      return List.of();
    }
    List<Span> header = Tsv.cells(text, lines.get(0));
    int column = header.stream().map(c -> c.of(text)).toList().indexOf(field);
    if (column < 0) {
      throw file.malformed(
          0, "no column '" + field + "'; name the one of the text by --text-field");
    }
    List<Segment> segments = new ArrayList<>();
    for (Span line : lines.subList(1, lines.size())) {
      List<Span> cells = Tsv.cells(text, line);
      if (cells.size() > column) {
        Span cell = cells.get(column);
        new Segment.Builder()
            .add(text, cell.start(), cell.end())
            .build(SegmentForm.of(Escape.PLAIN))
            .ifPresent(segments::add);
      } else if (!line.of(text).isBlank()) {
        throw file.malformed(
            line.start(), "no column '" + field + "': only " + cells.size() + " in this line");
      }
    }
    return segments;
  }
}
