package io.cotejo.evaluate;

import io.cotejo.bitext.Span;
import java.util.List;

/**
 * The sentences of one text, twice, by offsets of one kind (UTF-16 units or code points) into it.
 *
 * @param gold as they should be
 * @param test as they are
 */
public record BoundaryDocument(List<Span> gold, List<Span> test) {

  /** Copies the lists. */
  public BoundaryDocument {
    gold = List.copyOf(gold);
    test = List.copyOf(test);
  }
}
