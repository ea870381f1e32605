package io.cotejo.bitext;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A document as its sentences, in reading order.
 *
 * @param name how people find it: a path relative to the input with {@code /}; never absolute,
 *     never blank
 * @param sentences all its sentences; the sentence at position {@code i} has index {@code i}
 */
public record Document(String name, List<Sentence> sentences) {

  /**
   * Copies and checks the components.
   *
   * @throws IllegalArgumentException if the name is blank or an index does not match its position
   */
  public Document {
    if (name.isBlank()) {
      throw new IllegalArgumentException("name must not be blank");
    }
    sentences = List.copyOf(sentences);
    for (int i = 0; i < sentences.size(); i++) {
      if (sentences.get(i).index() != i) {
        throw new IllegalArgumentException(
            name + ": sentence at position " + i + " has index " + sentences.get(i).index());
      }
    }
  }

  /**
   * The language in which most of the content is written, by UTF-16 units; ties go to the first
   * code in alphabetical order; {@link Language#UNDETERMINED} if no sentence has a language.
   */
  public Language language() {
    Map<Language, Integer> units = new TreeMap<>();
    for (Sentence sentence : sentences) {
      if (sentence.role().isContent() && !sentence.language().equals(Language.UNDETERMINED)) {
        units.merge(sentence.language(), sentence.text().length(), Integer::sum);
      }
    }
    Language best = Language.UNDETERMINED;
    for (Map.Entry<Language, Integer> entry : units.entrySet()) {
      if (best.equals(Language.UNDETERMINED) || entry.getValue() > units.get(best)) {
        best = entry.getKey();
      }
    }
    return best;
  }

  /** The content sentences that are in {@code language}: what takes part in an alignment. */
  public Side side(Language language) {
    return new Side(
        name,
        language,
        sentences.stream()
            .filter(s -> s.role().isContent() && s.language().equals(language))
            .toList());
  }
}
