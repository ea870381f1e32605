package io.cotejo.translate.spanish.model;

import io.cotejo.text.DataDigest;
import io.cotejo.text.Resources;
import java.util.ArrayList;
import java.util.List;

/** Reads the tab-separated tables of {@code dictionaries/}, which are packed with the classes. */
public final class Tables {

  private static final String FOLDER = "/io/cotejo/dictionaries/";

  /** All tables that the translator reads. */
  private static final List<String> FILES =
      List.of(
          "english-irregular.tsv",
          "es-en.tsv",
          "es-irregular.tsv",
          "es-senses.tsv",
          "es-tags.tsv",
          "es-verbs.tsv");

  private Tables() {}

  /** The digest of all tables, as {@link DataDigest} gives it. */
  public static String digest() {
    return DataDigest.of(FILES.stream().map(FOLDER::concat).toList());
  }

  /** The rows of a table, without comments and blank lines. */
  public static List<List<String>> rows(String file) {
    List<List<String>> rows = new ArrayList<>();
    for (String line : lines(file)) {
      rows.add(split(line, '\t'));
    }
    return rows;
  }

  /** The same, not yet cut at the tabs. */
  private static List<String> lines(String file) {
    List<String> lines = new ArrayList<>();
    for (String line : split(text(file), '\n')) {
      if (!line.isEmpty() && line.charAt(0) != '#') {
        lines.add(line);
      }
    }
    return lines;
  }

  /** A whole table. */
  public static String text(String file) {
    if (!FILES.contains(file)) {
      throw new IllegalArgumentException("not on the list of tables: " + file);
    }
    return Resources.text(FOLDER + file);
  }

  /** The parts between separators, without spaces around them. */
  public static List<String> split(String line, char separator) {
    if (line.indexOf(separator) < 0) {
      return List.of(line.strip());
    }
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
