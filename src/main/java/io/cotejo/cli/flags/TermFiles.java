package io.cotejo.cli.flags;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.cli.console.Console;
import io.cotejo.cli.console.TextLines;
import io.cotejo.text.Lines;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads lists of words and glossaries; blank lines and those that begin with # are passed over. */
public final class TermFiles {

  private final Console console;

  public TermFiles(Console console) {
    this.console = console;
  }

  /** Words that stay. */
  public List<String> keep(String name) throws IOException, InvalidInputException {
    List<String> words = new ArrayList<>();
    for (String line : TextLines.of(console, name)) {
      if (Lines.isContent(line)) {
        words.add(composed(line));
      }
    }
    return words;
  }

  /** Terms and their translations, in the order of the terms. */
  public Map<String, String> glossary(String name) throws IOException, InvalidInputException {
    Map<String, String> terms = new TreeMap<>();
    int number = 0;
    for (String line : TextLines.of(console, name)) {
      number++;
      if (!Lines.isContent(line)) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (cells.length != 2 || cells[0].isBlank() || cells[1].isBlank()) {
        throw new InvalidInputException(
            new Diagnostic(name, number, 0, "needs a term, a tab and its translation"));
      }
      String other = terms.put(composed(cells[0]), composed(cells[1]));
      if (other != null && !other.equals(composed(cells[1]))) {
        throw new InvalidInputException(
            new Diagnostic(name, number, 0, "another translation of this term stands above"));
      }
    }
    return terms;
  }

  /** As texts are before they are looked through. */
  private static String composed(String text) {
    return Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
  }
}
