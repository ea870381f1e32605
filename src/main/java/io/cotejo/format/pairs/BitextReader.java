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
   * Reads all pairs.
   *
   * @return the pairs, in the order of the file
   * @throws InvalidInputException if it is not in this format, with the place and what to do
   * @throws IOException if the file cannot be read
   */
  ReadPairs read(BitextSource file) throws IOException, InvalidInputException;
}
