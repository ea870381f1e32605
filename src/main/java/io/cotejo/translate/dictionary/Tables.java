package io.cotejo.translate.dictionary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the tab-separated tables of {@code dictionaries/}, which are packed with the classes. */
final class Tables {

  private Tables() {}

  /** The rows of a table, without comments and blank lines. */
  static List<String[]> rows(String file) {
    try (InputStream in = Tables.class.getResourceAsStream("/io/cotejo/dictionaries/" + file);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(l -> !l.isBlank() && !l.startsWith("#"))
          .map(l -> l.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the dictionary " + file, e);
    }
  }
}
