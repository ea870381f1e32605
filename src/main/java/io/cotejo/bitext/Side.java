package io.cotejo.bitext;

import java.util.List;
import java.util.Objects;

/**
 * One side of a document pair: those sentences of a document that are in one language and may find
 * a counterpart. A page with posts in another language has two sides, and can be paired with
 * itself.
 *
 * @param document name of the document
 * @param language the language of every sentence here
 * @param sentences in reading order; their {@link Sentence#index} is the one in the whole document
 */
public record Side(String document, Language language, List<Sentence> sentences) {

  /**
   * Copies and checks the components.
   *
   * @throws IllegalArgumentException if a sentence is in another language or out of order
   */
  public Side {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(language, "language");
    sentences = List.copyOf(sentences);
    int last = -1;
    for (Sentence sentence : sentences) {
      if (!sentence.language().equals(language)) {
        throw new IllegalArgumentException(
            document + ": sentence " + sentence.index() + " is not in " + language);
      }
      if (sentence.index() <= last) {
        throw new IllegalArgumentException(
            document + ": sentence " + sentence.index() + " is out of order");
      }
      last = sentence.index();
    }
  }

  /** Number of sentences. */
  public int size() {
    return sentences.size();
  }

  /** The texts of all sentences. */
  public List<String> texts() {
    return sentences.stream().map(Sentence::text).toList();
  }

  /** The text of the sentence at a position of this side. */
  public String text(int position) {
    return sentences.get(position).text();
  }
}
