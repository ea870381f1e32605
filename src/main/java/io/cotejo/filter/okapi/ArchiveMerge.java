package io.cotejo.filter.okapi;

import io.cotejo.filter.FileFilter;
import io.cotejo.filter.FileText;
import io.cotejo.filter.Merged;
import io.cotejo.filter.Segment;
import io.cotejo.filter.Translation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Packs one document again; parts in which nothing was translated stay as they were. Immutable. */
final class ArchiveMerge implements FileFilter {

  /** What an engine could take Okapi's codes for; no language writes it. */
  private static final Pattern MARKERS = Pattern.compile("[\\uE101-\\uE1FF\\u001D\\u2028]+");

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
    Merged text =
        FileFilter.super.merge(file, translations.stream().map(ArchiveMerge::clean).toList());
    Map<Integer, String> changed =
        segments.changed(new String(text.bytes(), StandardCharsets.UTF_8));
    byte[] bytes = changed.isEmpty() ? original.clone() : packed.with(changed);
    return new Merged(bytes, text.looseCodes(), text.unwritable());
  }

  private static Translation clean(Translation translation) {
    return new Translation(
        translation.segment(),
        translation.parts().stream()
            .map(
                p ->
                    new Translation.Part(
                        p.sentence(), MARKERS.matcher(p.text()).replaceAll(" "), p.doubted()))
            .toList());
  }
}
