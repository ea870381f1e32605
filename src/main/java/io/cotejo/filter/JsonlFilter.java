package io.cotejo.filter;

import io.cotejo.bitext.Span;
import io.cotejo.codec.BrokenJsonException;
import io.cotejo.codec.JsonMembers;
import io.cotejo.codec.PlacedText;
import io.cotejo.codec.StrictJson;
import io.cotejo.text.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A JSON object in each line: one field is translated. Thread-safe. */
final class JsonlFilter implements FileFilter {

  private final String field;

  JsonlFilter(String field) {
    this.field = field;
  }

  @Override
  public List<Segment> extract(FileText file) throws MalformedFileException {
    List<Segment> segments = new ArrayList<>();
    for (Span line : Lines.of(file.text())) {
      String json = line.of(file.text());
      if (json.isBlank()) {
        continue;
      }
      if (!isObject(file, line, json)) {
        throw file.malformed(line.start(), "not a JSON object; one is needed in each line");
      }
      for (Optional<PlacedText> value : JsonMembers.named(field, file.text(), line)) {
        value.ifPresent(text -> add(text, segments));
      }
    }
    return segments;
  }

  private static boolean isObject(FileText file, Span line, String json)
      throws MalformedFileException {
    try {
      return StrictJson.read(json, Object.class) instanceof Map;
    } catch (BrokenJsonException e) {
      throw file.malformed(line.start(), "broken JSON; mend this line or take it out");
    }
  }

  /** A segment for each line of the value. */
  private static void add(PlacedText value, List<Segment> segments) {
    for (Span line : Lines.of(value.text())) {
      Segment.Builder segment = new Segment.Builder();
      for (int i = line.start(); i < line.end(); i++) {
        Span unit = value.unit(i);
        segment.add(value.text().charAt(i), unit.start(), unit.end());
      }
      segment.build(SegmentForm.of(Escape.JSON)).ifPresent(segments::add);
    }
  }
}
