package io.cotejo.translate.dictionary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the tab-separated tables of {@code dictionaries/}, which are packed with the classes. */
final class Tables {

  private Tables() {}

  /** The rows of a table, without comments and blank lines. */
  static List<List<String>> rows(String file) {
    try (InputStream in = Tables.class.getResourceAsStream("/io/cotejo/dictionaries/" + file)) {
      List<List<String>> rows = new ArrayList<>();
      for (String line : split(new String(in.readAllBytes(), StandardCharsets.UTF_8), '\n')) {
        if (!line.isEmpty() && line.charAt(0) != '#') {
          rows.add(split(line, '\t'));
        }
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the dictionary " + file, e);
    }
  }

  /** The parts between separators, without spaces around them. */
  static List<String> split(String line, char separator) {
    List<String> parts = new ArrayList<>(3);
    int start = 0;
    for (int end = line.indexOf(separator); end >= 0; end = line.indexOf(separator, start)) {
      parts.add(line.substring(start, end).strip());
      start = end + 1;
    }
    parts.add(line.substring(start).strip());
    return parts;
  }
}
