package io.cotejo.bitext;

import java.util.List;

/**
 * Two sides to be aligned, and the machine translation of the source into the target's language.
 *
 * @param source the side that was translated
 * @param target the side in the pivot's language
 * @param pivot for each source sentence, by position, its translation; empty where there is none
 */
public record DocumentPair(Side source, Side target, List<String> pivot) {

  /**
   * Copies and checks the components.
   *
   * @throws IllegalArgumentException if the pivot does not have one text for each source sentence
   */
  public DocumentPair {
    pivot = List.copyOf(pivot);
    if (pivot.size() != source.size()) {
      throw new IllegalArgumentException(
          "pivot must have one text for each of " + source.size() + " sentences: " + pivot.size());
    }
  }
}
