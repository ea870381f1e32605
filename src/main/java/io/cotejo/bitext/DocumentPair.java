package io.cotejo.bitext;

import java.util.ArrayList;
import java.util.List;

/**
 * Two sides to be aligned, and machine translations of the source into the target's language.
 *
 * @param source the side that was translated
 * @param target the side in the pivot's language
 * @param pivot for each source sentence, by position, its translation; blank where there is none
 * @param others further translations of the source, each as {@code pivot}; mostly none
 */
public record DocumentPair(
    Side source, Side target, List<String> pivot, List<List<String>> others) {

  /**
   * Copies and checks the components.
   *
   * @throws IllegalArgumentException if a translation does not have one text for each source
   *     sentence
   */
  public DocumentPair {
    pivot = List.copyOf(pivot);
    others = others.stream().map(List::copyOf).toList();
    check(source, pivot);
    for (List<String> other : others) {
      check(source, other);
    }
  }

  /** A pair whose source was translated once. */
  public DocumentPair(Side source, Side target, List<String> pivot) {
    this(source, target, pivot, List.of());
  }

  private static void check(Side source, List<String> pivot) {
    if (pivot.size() != source.size()) {
      throw new IllegalArgumentException(
          "pivot must have one text for each of " + source.size() + " sentences: " + pivot.size());
    }
  }

  /** All translations of the source sentence at a position, the first one that of the pivot. */
  public List<String> pivots(int position) {
    if (others.isEmpty()) {
      return List.of(pivot.get(position));
    }
    return pivots().stream().map(p -> p.get(position)).toList();
  }

  /** All translations of the source, the first one is {@link #pivot}. */
  public List<List<String>> pivots() {
    List<List<String>> all = new ArrayList<>();
    all.add(pivot);
    all.addAll(others);
    return List.copyOf(all);
  }
}
