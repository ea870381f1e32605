package io.cotejo.bitext;

import java.util.List;

/**
 * What speaks for a pair, for people to judge by; each list is in the order of the target text,
 * without repeats.
 *
 * @param numbers numbers that stand on both sides, in the target's form
 * @param names names that stand on both sides
 * @param words other words of the target that the pivot or the source has too
 */
public record Evidence(List<String> numbers, List<String> names, List<String> words) {

  /** Nothing speaks for it. */
  public static final Evidence NONE = new Evidence(List.of(), List.of(), List.of());

  /** Copies the lists. */
  public Evidence {
    numbers = List.copyOf(numbers);
    names = List.copyOf(names);
    words = List.copyOf(words);
  }
}
