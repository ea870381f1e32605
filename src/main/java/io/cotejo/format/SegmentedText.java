package io.cotejo.format;

import io.cotejo.bitext.Span;
import java.util.List;
import java.util.Objects;

/**
 * A text and where its sentences are, as gold files have it.
 *
 * @param text the whole text
 * @param sentences in UTF-16 units, in order
 */
public record SegmentedText(String text, List<Span> sentences) {

  /** Copies the list. */
  public SegmentedText {
    Objects.requireNonNull(text, "text");
    sentences = List.copyOf(sentences);
  }
}
