package io.cotejo.filter.okapi;

import io.cotejo.filter.FileFilter;
import io.cotejo.filter.FileText;
import io.cotejo.filter.FilterOptions;
import io.cotejo.filter.Merged;
import io.cotejo.filter.Segment;
import io.cotejo.filter.Translation;
import io.cotejo.text.ByteOrderMark;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Puts translations into one file of text; lines without one stay as they were. Immutable. */
final class StringsMerge implements FileFilter {

  private final OkapiFormat format;
  private final FilterOptions options;
  private final FileText original;
  private final Units units;
  private final UnitSegments segments;

  StringsMerge(
      OkapiFormat format,
      FilterOptions options,
      FileText original,
      Units units,
      UnitSegments segments) {
    this.format = format;
    this.options = options;
    this.original = original;
    this.units = units;
    this.segments = segments;
  }

  @Override
  public List<Segment> extract(FileText file) {
    return segments.segments();
  }

  @Override
  public Merged merge(FileText file, List<Translation> translations) {
    Merged merged = FileFilter.super.merge(file, UnitSegments.clean(translations));
    Map<Integer, String> changed =
        segments.changed(new String(merged.bytes(), StandardCharsets.UTF_8));
    String text = changed.isEmpty() ? original.text() : with(changed);
    String marked = original.hasMark() ? ByteOrderMark.CHARACTER + text : text;
    return new Merged(
        marked.getBytes(original.charset()), merged.looseCodes(), merged.unwritable());
  }

  private String with(Map<Integer, String> changed) {
    // Okapi writes some of what nobody changed in its own way: that is taken from the original.
    String same = text(units.with(Map.of()));
    String text = new LineMerge(original.text(), same).with(text(units.with(changed)));
    return format == OkapiFormat.PO ? Catalogue.in(options.target(), text) : text;
  }

  private static String text(Units.Written written) {
    return ByteOrderMark.dropped(new String(written.bytes(), StandardCharsets.UTF_8));
  }
}
