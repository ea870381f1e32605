package io.cotejo.evaluate;

import java.util.List;

/**
 * The beads of one document pair, twice. Duplicates and order do not matter.
 *
 * @param gold as they should be
 * @param test as they are
 */
public record BeadDocument(List<GoldBead> gold, List<GoldBead> test) {

  /** Copies the lists. */
  public BeadDocument {
    gold = List.copyOf(gold);
    test = List.copyOf(test);
  }
}
