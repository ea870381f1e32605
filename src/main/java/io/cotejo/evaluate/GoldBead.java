package io.cotejo.evaluate;

import java.util.List;

/**
 * A bead as a gold standard gives it, or as one that is compared with it: sentences on each side
 * that need not be consecutive.
 *
 * @param source indices from 0, strictly ascending; may be empty
 * @param target indices from 0, strictly ascending; may be empty, on both sides even: such a bead
 *     is never counted
 */
public record GoldBead(List<Integer> source, List<Integer> target) {

  /**
   * Copies and checks the components.
   *
   * @throws IllegalArgumentException if an index is negative or not above the one before it
   */
  public GoldBead {
    source = ascending(source);
    target = ascending(target);
  }

  private static List<Integer> ascending(List<Integer> indices) {
    int last = -1;
    for (int index : indices) {
      if (index <= last) {
        throw new IllegalArgumentException("indices must be >= 0 and ascending: " + indices);
      }
      last = index;
    }
    return List.copyOf(indices);
  }

  /** Whether one side is empty, or both. */
  public boolean isNull() {
    return source.isEmpty() || target.isEmpty();
  }

  /** Whether texts of so many sentences have all of its own. */
  public boolean isWithin(int sources, int targets) {
    return (source.isEmpty() || source.get(source.size() - 1) < sources)
        && (target.isEmpty() || target.get(target.size() - 1) < targets);
  }

  /** Whether there is no sentence at all. */
  boolean isEmpty() {
    return source.isEmpty() && target.isEmpty();
  }

  /** Whether it has two or more sentences on both sides: the gold says no more than "somewhere". */
  boolean isCoarse() {
    return source.size() > 1 && target.size() > 1;
  }

  /** Whether all its sentences are in {@code other}. */
  boolean isInside(GoldBead other) {
    return other.source.containsAll(source) && other.target.containsAll(target);
  }
}
