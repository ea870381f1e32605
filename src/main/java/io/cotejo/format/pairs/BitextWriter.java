package io.cotejo.format.pairs;

import io.cotejo.bitext.Bitext;
import io.cotejo.bitext.ReviewedBitext;
import java.io.IOException;
import java.io.Writer;

/**
 * Writes a bitext in one format. Equal bitexts give equal characters, whatever the locale, the
 * clock and the machine. Implementations keep no state between calls and are safe to share between
 * threads.
 */
@FunctionalInterface
public interface BitextWriter {

  /**
   * Writes all rows of a bitext, whatever their state, and holds none; formats that have a place
   * for it tell the states and notes. Does not close what it writes to.
   *
   * @param bitext what to write
   * @param out where to; should encode as UTF-8
   * @throws IOException if {@code out} does, or the rows cannot be read
   */
  void write(BitextStream bitext, Writer out) throws IOException;

  /**
   * Writes a bitext that is held.
   *
   * @throws IOException if {@code out} does
   */
  default void write(Bitext bitext, Writer out) throws IOException {
    write(BitextStream.of(bitext), out);
  }

  /**
   * Writes a reviewed bitext that is held.
   *
   * @throws IOException if {@code out} does
   */
  default void write(ReviewedBitext bitext, Writer out) throws IOException {
    write(BitextStream.of(bitext), out);
  }
}
