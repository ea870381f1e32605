package io.cotejo.evaluate;

import io.cotejo.bitext.InvalidInputException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads beads as aligners print them, one a line: {@code [0, 1]:[0]} or {@code [0, 1]:[0]:0.25}.
 * Blank lines are skipped; a bead is a set, so its indices may come in any order.
 *
 * @param path name of the file, for messages
 */
public record BeadFile(String path) {

  /**
   * Reads all lines.
   *
   * @param lines the file's lines, in order
   * @return the beads in the order of the lines
   * @throws InvalidInputException on the first line that is not a bead, with its place
   */
  public List<ScoredBead> parse(Iterable<String> lines) throws InvalidInputException {
    List<ScoredBead> beads = new ArrayList<>();
    int number = 0;
    for (String line : lines) {
      number++;
      if (!line.isBlank()) {
        beads.add(new BeadLine(path, number, line).parse());
      }
    }
    return List.copyOf(beads);
  }
}
