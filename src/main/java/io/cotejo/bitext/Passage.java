package io.cotejo.bitext;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Sentences of one document that make up one side of an aligned pair.
 *
 * @param document name of the document
 * @param language their language
 * @param sentences at least one, in reading order
 */
public record Passage(String document, Language language, List<Sentence> sentences) {

  /**
   * Copies and checks the components.
   *
   * @throws IllegalArgumentException if there is no sentence
   */
  public Passage {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(language, "language");
    sentences = List.copyOf(sentences);
    if (sentences.isEmpty()) {
      throw new IllegalArgumentException("a passage needs a sentence: " + document);
    }
  }

  /** The passage of some positions of a side. */
  public static Passage of(Side side, IndexRange range) {
    return new Passage(
        side.document(), side.language(), side.sentences().subList(range.start(), range.end()));
  }

  /** The same, said to be in another language. */
  public Passage in(Language other) {
    return new Passage(document, other, sentences.stream().map(s -> s.in(other, 1)).toList());
  }

  /** The sentences, joined by one space. */
  public String text() {
    return sentences.stream().map(Sentence::text).collect(Collectors.joining(" "));
  }
}
