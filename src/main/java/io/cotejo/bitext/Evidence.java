package io.cotejo.bitext;

import java.util.List;

/**
 * What speaks for a pair and against it, for people to judge by; each list is in the order of its
 * text, without repeats.
 *
 * @param numbers numbers that stand on both sides, in the target's form
 * @param names names that stand on both sides
 * @param words other words of the target that the pivot or the source has too
 * @param sourceOnly content words of the pivot (of the source where there is none) that have no
 *     counterpart in the target
 * @param targetOnly content words of the target without counterpart
 * @param contradictions what cannot be so on both sides, such as {@code 12 ≠ 21}
 */
public record Evidence(
    List<String> numbers,
    List<String> names,
    List<String> words,
    List<String> sourceOnly,
    List<String> targetOnly,
    List<String> contradictions) {

  /** Nothing is known. */
  public static final Evidence NONE =
      new Evidence(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  /** Copies the lists. */
  public Evidence {
    numbers = List.copyOf(numbers);
    names = List.copyOf(names);
    words = List.copyOf(words);
    sourceOnly = List.copyOf(sourceOnly);
    targetOnly = List.copyOf(targetOnly);
    contradictions = List.copyOf(contradictions);
  }
}
