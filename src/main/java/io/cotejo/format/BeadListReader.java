package io.cotejo.format;

import io.cotejo.bitext.InvalidInputException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads bead lists, ours and gold ones: {@code [0, 1]:[0]} a line, with or without a third field.
 * Blank lines and lines that begin with {@code #} are passed over. Stateless and thread-safe.
 */
public final class BeadListReader {

  /**
   * Reads all lines.
   *
   * @param path the file as the user named it, for messages
   * @param in its characters; not closed here
   * @return the beads, in the order of the lines
   * @throws InvalidInputException if a line is not a bead, with line, column and what to do
   * @throws IOException if {@code in} does
   */
  public List<ListedBead> read(String path, Reader in) throws IOException, InvalidInputException {
    BufferedReader lines = new BufferedReader(in);
    List<ListedBead> beads = new ArrayList<>();
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        beads.add(new BeadLine(path, number, line).parse());
      }
    }
    return List.copyOf(beads);
  }
}
