package io.cotejo.format.pairs;

import io.cotejo.bitext.InvalidInputException;
import java.io.IOException;
import java.io.InputStream;

/** A file with pairs, which may be read more than once: what holds for all of it comes first. */
public interface BitextSource {

  /** As the user named it, for messages. */
  String name();

  /**
   * Its bytes from the beginning; whoever opens them closes them.
   *
   * @throws InvalidInputException if they cannot be unpacked
   * @throws IOException if they cannot be read
   */
  InputStream open() throws IOException, InvalidInputException;
}
