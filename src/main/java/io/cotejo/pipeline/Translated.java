package io.cotejo.pipeline;

import io.cotejo.bitext.Document;
import io.cotejo.bitext.Doubt;
import io.cotejo.bitext.MemoryMatch;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A document and the machine translations of those of its sentences that were translated.
 *
 * @param document with the language of every sentence
 * @param translations by sentence index; sentences that were not, or could not be, translated are
 *     missing
 * @param doubts why translations are doubted, by sentence index; those that are not are missing
 * @param matches what the user's own memories have for texts like them, by sentence index
 */
public record Translated(
    Document document,
    Map<Integer, String> translations,
    Map<Integer, Set<Doubt>> doubts,
    Map<Integer, MemoryMatch> matches) {

  /** Copies the maps. */
  public Translated {
    Objects.requireNonNull(document, "document");
    translations = Map.copyOf(translations);
    doubts = Map.copyOf(doubts);
    matches = Map.copyOf(matches);
  }

  /** Translations of which no memory knows the like. */
  public Translated(
      Document document, Map<Integer, String> translations, Map<Integer, Set<Doubt>> doubts) {
    this(document, translations, doubts, Map.of());
  }

  /** Translations that nobody doubts. */
  public Translated(Document document, Map<Integer, String> translations) {
    this(document, translations, Map.of(), Map.of());
  }
}
