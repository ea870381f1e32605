package io.cotejo.format.pairs;

import io.cotejo.bitext.InvalidInputException;
import java.io.IOException;

/**
 * Reads a bitext in one format. Implementations keep no state between calls and are safe to share
 * between threads.
 */
@FunctionalInterface
public interface BitextReader {

  /**
   * Settles what has to be known before the first row, by a look through the file if need be.
   *
   * @return its rows, which are read when they are asked for
   * @throws InvalidInputException if it is not in this format, with the place and what to do
   * @throws IOException if the file cannot be read
   */
  BitextRows open(BitextSource file) throws IOException, InvalidInputException;
}
