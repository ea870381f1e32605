package io.cotejo.pipeline;

import io.cotejo.bitext.Document;
import java.util.Map;
import java.util.Objects;

/**
 * A document and the machine translations of those of its sentences that were translated.
 *
 * @param document with the language of every sentence
 * @param pivots translation by sentence index; sentences that were not, or could not be, translated
 *     are missing
 */
public record Translated(Document document, Map<Integer, String> pivots) {

  /** Copies the map. */
  public Translated {
    Objects.requireNonNull(document, "document");
    pivots = Map.copyOf(pivots);
  }
}
