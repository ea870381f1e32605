package io.cotejo.format;

import io.cotejo.bitext.AlignedPair;
import io.cotejo.bitext.InvalidInputException;
import java.io.IOException;
import java.io.Reader;
import java.util.List;

/**
 * Reads what {@link JsonlBitextWriter} wrote; blank lines and unknown fields are passed over.
 * Stateless and thread-safe.
 */
public final class JsonlBitextReader {

  private static final JsonLines<BeadJson, AlignedPair> LINES =
      new JsonLines<>("bead", BeadJson.class, BeadJson::toPair);

  /**
   * Reads all lines.
   *
   * @param path the file as the user named it, for messages
   * @param in its characters; not closed here
   * @return the pairs, in the order of the lines
   * @throws InvalidInputException if a line is not a bead, with its number and what to do
   * @throws IOException if {@code in} does
   */
  public List<AlignedPair> read(String path, Reader in) throws IOException, InvalidInputException {
    return LINES.read(path, in);
  }
}
