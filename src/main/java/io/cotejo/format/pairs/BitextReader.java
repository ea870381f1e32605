package io.cotejo.format.pairs;

import io.cotejo.bitext.AlignedPair;
import io.cotejo.bitext.InvalidInputException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * Reads a bitext in one format. Implementations keep no state between calls and are safe to share
 * between threads.
 */
@FunctionalInterface
public interface BitextReader {

  /**
   * Reads all pairs.
   *
   * @param path the file as the user named it, for messages
   * @param in its bytes; not closed here
   * @return the pairs, in the order of the file
   * @throws InvalidInputException if it is not in this format, with the place and what to do
   * @throws IOException if {@code in} does
   */
  List<AlignedPair> read(String path, InputStream in) throws IOException, InvalidInputException;

  /** The same with the sentences that are left out, in formats that name them. */
  default BitextRows rows(String path, InputStream in) throws IOException, InvalidInputException {
    return new BitextRows(read(path, in), List.of());
  }
}
