package io.cotejo.format;

import java.util.List;
import java.util.OptionalDouble;

/**
 * A line of a bead list. Unlike an aligner's bead, a person's need not be of neighbours.
 *
 * @param source positions on the source side, from 0, ascending; empty if there is no counterpart
 * @param target positions on the target side, likewise
 * @param confidence the third field as it stands: a confidence in [0, 1] in our own files, a cost
 *     or a score in others'; empty if the line has none
 */
public record ListedBead(List<Integer> source, List<Integer> target, OptionalDouble confidence) {

  /**
   * Copies and checks the components.
   *
   * @throws IllegalArgumentException if both sides are empty
   */
  public ListedBead {
    source = List.copyOf(source);
    target = List.copyOf(target);
    if (source.isEmpty() && target.isEmpty()) {
      throw new IllegalArgumentException("a bead needs a sentence on one side at least");
    }
  }
}
