package io.cotejo.cli.flags;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.cli.console.Console;
import io.cotejo.cli.console.TextLines;
import io.cotejo.pipeline.GivenPair;
import io.cotejo.text.Lines;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The file of {@code --pairs}: a source and a target document a line, separated by a tab. */
public final class PairFile {

  private PairFile() {}

  public static List<GivenPair> read(Console console, String file)
      throws IOException, InvalidInputException {
    List<GivenPair> pairs = new ArrayList<>();
    List<String> lines = TextLines.of(console, file);
    for (int k = 0; k < lines.size(); k++) {
      String line = lines.get(k).strip();
      if (Lines.isContent(line)) {
        String[] names = line.split("\t", -1);
        if (names.length != 2 || names[0].isBlank() || names[1].isBlank()) {
          throw new InvalidInputException(
              new Diagnostic(file, k + 1, 1, "needs two names of documents, separated by a tab"));
        }
        pairs.add(new GivenPair(names[0].strip(), names[1].strip(), k + 1));
      }
    }
    if (pairs.isEmpty()) {
      throw new InvalidInputException(Diagnostic.of(file, "names no pair; give one a line"));
    }
    return pairs;
  }
}
