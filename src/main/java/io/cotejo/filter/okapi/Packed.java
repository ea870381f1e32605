package io.cotejo.filter.okapi;

import io.cotejo.codec.ZipArchive;
import io.cotejo.codec.ZipArchive.BrokenZipException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** One document as an archive, and the same with other texts. Immutable. */
final class Packed {

  /** What refers to texts by their number, or by the words at the head of a column. */
  private static final Pattern SHARING =
      Pattern.compile(
          "xl/(?:workbook\\.xml|(?:worksheets|tables|pivotCache|pivotTables)/[^/]*\\.xml)");

  private final OkapiFormat format;
  private final ZipArchive archive;
  private final TrackedParts tracked;
  private final Units units;

  /**
   * A document.
   *
   * @param source its language, as a tag
   * @param target language of the texts that come into it
   */
  Packed(OkapiFormat format, ZipArchive archive, String source, String target) {
    this.format = format;
    this.archive = archive;
    this.tracked = TrackedParts.of(archive);
    this.units =
        new Units(() -> Filters.of(format, ""), tracked.hidden().toBytes(), source, target);
  }

  /**
   * Gives all texts.
   *
   * @throws RuntimeException whatever Okapi throws, or a tracked change that would be lost
   */
  void each(Units.Taker taker) {
    units.each(taker);
    if (!tracked.isEmpty()) {
      // Better now than when translations are paid for.
      shown(units.with(Map.of()), tracked.hidden().names());
    }
  }

  /** The document with other texts; parts in which there are none stay as they were. */
  byte[] with(Map<Integer, String> changed) {
    Units.Written written = units.with(changed);
    return archive.with(shown(written, written.parts())).toBytes();
  }

  private Map<String, byte[]> shown(Units.Written written, Set<String> parts) {
    ZipArchive other;
    try {
      other = ZipArchive.of(written.bytes());
    } catch (BrokenZipException e) {
      throw new IllegalStateException("Okapi wrote no archive", e);
    }
    Map<String, byte[]> shown = new LinkedHashMap<>();
    for (String name : archive.names()) {
      if (isTouched(name, parts)) {
        other.part(name).ifPresent(bytes -> shown.put(name, tracked.shown(name, bytes)));
      }
    }
    return format.sharesTexts() ? named(shown) : shown;
  }

  /** Okapi renames columns of tables, and not always the formulas that name them. */
  private Map<String, byte[]> named(Map<String, byte[]> parts) {
    TableHeads heads = new TableHeads();
    parts.forEach(
        (name, bytes) -> {
          if (name.startsWith("xl/tables/")) {
            heads.add(archive.part(name).orElseThrow(), bytes);
          }
        });
    Map<String, byte[]> named = new LinkedHashMap<>();
    parts.forEach((name, bytes) -> named.put(name, heads.in(bytes)));
    return named;
  }

  /** OpenDocument's parts have the name of their file before them. */
  private boolean isTouched(String name, Set<String> parts) {
    return parts.stream().anyMatch(p -> p.equals(name) || p.endsWith("/" + name))
        || (format.sharesTexts() && SHARING.matcher(name).matches());
  }
}
