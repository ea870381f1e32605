package io.cotejo.filter.okapi;

import io.cotejo.codec.ZipArchive;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The parts of a file in which changes are tracked, hidden and shown again. Immutable. */
final class TrackedParts {

  private static final Set<String> OPEN_DOCUMENT = Set.of("content.xml", "styles.xml");

  private final Map<String, HiddenChanges> changes;
  private final ZipArchive hidden;

  private TrackedParts(Map<String, HiddenChanges> changes, ZipArchive hidden) {
    this.changes = changes;
    this.hidden = hidden;
  }

  /** Looks for tracked changes of Word and of OpenDocument. */
  static TrackedParts of(ZipArchive archive) {
    Map<String, HiddenChanges> changes = new LinkedHashMap<>();
    Map<String, byte[]> parts = new LinkedHashMap<>();
    for (String name : archive.names()) {
      boolean word = name.startsWith("word/") && name.endsWith(".xml");
      if (word || OPEN_DOCUMENT.contains(name)) {
        String text = new String(archive.part(name).orElseThrow(), StandardCharsets.UTF_8);
        HiddenChanges found = word ? new Revisions() : new Deletions();
        String other = found.hidden(text);
        if (!found.isEmpty()) {
          changes.put(name, found);
          parts.put(name, other.getBytes(StandardCharsets.UTF_8));
        }
      }
    }
    return new TrackedParts(changes, archive.with(parts));
  }

  boolean isEmpty() {
    return changes.isEmpty();
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
    HiddenChanges found = changes.get(name);
    return found == null
        ? part
        : found.shown(new String(part, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
  }
}
