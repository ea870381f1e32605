package io.cotejo.translate.dictionaryimport;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** A dictionary in Cotejo's own format, which docs/dictionary.md describes. Stateless. */
public final class DictionaryFile {

  private DictionaryFile() {}

  /**
   * Writes words in the order they are given.
   *
   * @param origin where the words are from, for whoever opens the file; one line
   */
  public static void write(String origin, List<WordEntry> entries, Writer out) throws IOException {
    out.write("# " + origin.replaceAll("\\R", " ") + "\n");
    for (WordEntry entry : entries) {
      out.write(
          entry.lemma()
              + "\t"
              + entry.tag()
              + "\t"
              + String.join("; ", entry.equivalents())
              + "\n");
    }
  }
}
