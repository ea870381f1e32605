package io.cotejo.filter.okapi;

import io.cotejo.codec.ZipArchive;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The parts of a Word file in which changes are tracked, hidden and shown again. Immutable. */
final class TrackedParts {

  private final Map<String, Revisions> revisions;
  private final ZipArchive hidden;

  private TrackedParts(Map<String, Revisions> revisions, ZipArchive hidden) {
    this.revisions = revisions;
    this.hidden = hidden;
  }

  /** Looks for tracked changes; archives of other formats have none. */
  static TrackedParts of(ZipArchive archive) {
    Map<String, Revisions> revisions = new LinkedHashMap<>();
    Map<String, byte[]> parts = new LinkedHashMap<>();
    for (String name : archive.names()) {
      if (name.startsWith("word/") && name.endsWith(".xml")) {
        String text = new String(archive.part(name).orElseThrow(), StandardCharsets.UTF_8);
        Revisions found = new Revisions();
        String other = found.hidden(text);
        if (!found.isEmpty()) {
          revisions.put(name, found);
          parts.put(name, other.getBytes(StandardCharsets.UTF_8));
        }
      }
    }
    return new TrackedParts(revisions, archive.with(parts));
  }

  boolean isEmpty() {
    return revisions.isEmpty();
  }

  /** The archive without tracked changes. */
  ZipArchive hidden() {
    return hidden;
  }

  /**
   * A part with its tracked changes.
   *
   * @throws LostChangeException if one was lost on the way
   */
  byte[] shown(String name, byte[] part) {
    Revisions found = revisions.get(name);
    return found == null
        ? part
        : found.shown(new String(part, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
  }
}
