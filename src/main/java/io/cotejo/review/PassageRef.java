package io.cotejo.review;

import java.util.List;
import java.util.Objects;

/**
 * Names a passage by what it says, so that it is found again in another alignment or segmentation.
 *
 * @param document name of its document
 * @param sentences a {@linkplain SentenceKeys key} for each sentence, in order; at least one
 * @param text the sentences, joined by a space
 */
record PassageRef(String document, List<String> sentences, String text) {

  PassageRef {
    Objects.requireNonNull(document, "document");
    sentences = List.copyOf(sentences);
    if (sentences.isEmpty() || text.isBlank()) {
      throw new IllegalArgumentException("a passage needs sentences and a text");
    }
  }
}
