package io.cotejo.format;

import io.cotejo.bitext.Sentence;
import java.util.Objects;
import java.util.Optional;

/**
 * A sentence on its way through the stages.
 *
 * @param document name of its document
 * @param sentence the sentence; its language is undetermined before detection
 * @param pivot its machine translation; empty before translation, or if it needs or has none
 */
public record SentenceLine(String document, Sentence sentence, Optional<String> pivot) {

  /** Checks the components. */
  public SentenceLine {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(sentence, "sentence");
    Objects.requireNonNull(pivot, "pivot");
  }
}
