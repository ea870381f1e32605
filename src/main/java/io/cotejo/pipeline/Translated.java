package io.cotejo.pipeline;

import io.cotejo.bitext.Document;
import io.cotejo.bitext.Doubt;
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
 */
public record Translated(
    Document document, Map<Integer, String> translations, Map<Integer, Set<Doubt>> doubts) {

  /** Copies the maps. */
  public Translated {
    Objects.requireNonNull(document, "document");
    translations = Map.copyOf(translations);
    doubts = Map.copyOf(doubts);
  }

  /** Translations that nobody doubts. */
  public Translated(Document document, Map<Integer, String> translations) {
    this(document, translations, Map.of());
  }
}
