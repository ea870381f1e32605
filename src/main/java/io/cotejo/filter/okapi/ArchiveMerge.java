package io.cotejo.filter.okapi;

import io.cotejo.filter.FileFilter;
import io.cotejo.filter.FileText;
import io.cotejo.filter.Merged;
import io.cotejo.filter.Segment;
import io.cotejo.filter.Translation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Packs one document again; parts in which nothing was translated stay as they were. Immutable. */
final class ArchiveMerge implements FileFilter {

  private final byte[] original;
  private final Packed packed;
  private final UnitSegments segments;

  @SuppressWarnings("ArrayParameter") // Never changed; a copy of a large file costs.
  ArchiveMerge(byte[] original, Packed packed, UnitSegments segments) {
    this.original = original;
    this.packed = packed;
    this.segments = segments;
  }

  @Override
  public List<Segment> extract(FileText file) {
    return segments.segments();
  }

  @Override
  public Merged merge(FileText file, List<Translation> translations) {
    Merged text = FileFilter.super.merge(file, UnitSegments.clean(translations));
    Map<Integer, String> changed =
        segments.changed(new String(text.bytes(), StandardCharsets.UTF_8));
    byte[] bytes = changed.isEmpty() ? original.clone() : packed.with(changed);
    return new Merged(bytes, text.looseCodes(), text.unwritable());
  }
}
