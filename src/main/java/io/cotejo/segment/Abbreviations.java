package io.cotejo.segment;

import io.cotejo.bitext.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words whose period does not end a sentence, as listed in {@code
 * dictionaries/abbreviations-xx.txt}: one a line, {@code #} begins a comment, a tab and {@code end}
 * behind it says that a sentence may end there. Letter case matters. Immutable.
 */
final class Abbreviations {

  /** Longest stretch of text looked at: the longest abbreviation of more than one part. */
  private static final int WINDOW = 24;

  private static final Set<Language> LISTED = Set.of(Language.SPANISH, Language.ENGLISH);

  private final Map<String, Boolean> mayEnd;

  private Abbreviations(Map<String, Boolean> mayEnd) {
    this.mayEnd = Map.copyOf(mayEnd);
  }

  /** The list that is shipped for a language; an empty one if there is none. */
  static Abbreviations shipped(Language language) {
    if (!LISTED.contains(language)) {
      return new Abbreviations(Map.of());
    }
    String resource = "/io/cotejo/dictionaries/abbreviations-" + language + ".txt";
    try (InputStream in = Abbreviations.class.getResourceAsStream(resource);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return of(reader.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A list from the lines of a file. */
  static Abbreviations of(List<String> lines) {
    Map<String, Boolean> mayEnd = new HashMap<>();
    for (String line : lines) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] columns = line.split("\t", 2);
        mayEnd.put(columns[0].strip(), columns.length == 2 && columns[1].strip().equals("end"));
      }
    }
    return new Abbreviations(mayEnd);
  }

  /**
   * Whether the text up to {@code end} ends with an abbreviation after which the sentence goes on.
   */
  boolean forbidBreak(String text, int end, boolean capitalFollows) {
    for (int start = Math.max(0, end - WINDOW); start < end; start++) {
      boolean atWordStart = start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1));
      Boolean ends = atWordStart ? mayEnd.get(text.substring(start, end)) : null;
      if (ends != null) {
        return !(ends && capitalFollows);
      }
    }
    return false;
  }
}
