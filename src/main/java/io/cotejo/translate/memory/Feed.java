package io.cotejo.translate.memory;

import io.cotejo.bitext.InvalidInputException;
import java.io.IOException;
import java.util.function.Consumer;

/** Gives the entries of a file one by one, so that no more than one is held. Used once. */
@FunctionalInterface
public interface Feed {

  /**
   * Hands all entries over, in their order.
   *
   * @throws InvalidInputException if the file holds something else
   * @throws IOException if it cannot be read
   */
  void into(Consumer<MemoryEntry> taker) throws IOException, InvalidInputException;
}
