package io.cotejo.segment;

import io.cotejo.bitext.Language;
import io.cotejo.text.Lines;
import io.cotejo.text.Resources;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Words whose period does not end a sentence, as listed in {@code
 * dictionaries/abbreviations-xx.txt}: one a line, {@code #} begins a comment, and a tab with a mark
 * behind it says when the period does end one after all (see {@link Kind}). Letter case matters; in
 * capitals throughout, a word is an abbreviation only before a number ({@code SEC. 4}). Immutable.
 */
final class Abbreviations {

  /** What a period behind an abbreviation means. */
  enum Kind {
    /** No mark: it never ends a sentence. */
    NEVER,
    /** {@code end}: it ends a sentence if a capital follows. */
    END,
    /** {@code first}: it ends a sentence if a word follows that begins sentences, not names. */
    FIRST,
    /** {@code number}: it is an abbreviation only before a number. */
    NUMBER
  }

  /** Longest stretch of text looked at: the longest abbreviation of more than one part. */
  private static final int WINDOW = 24;

  /** Shorter words in capitals are acronyms, not abbreviations. */
  private static final int LEAST_CAPITALS = 3;

  private static final Set<Language> LISTED = Set.of(Language.SPANISH, Language.ENGLISH);

  private final Map<String, Kind> kinds;

  private Abbreviations(Map<String, Kind> kinds) {
    this.kinds = Map.copyOf(kinds);
  }

  /** The list that is shipped for a language; an empty one if there is none. */
  static Abbreviations shipped(Language language) {
    if (!LISTED.contains(language)) {
      return new Abbreviations(Map.of());
    }
    return of(Resources.lines(resource(language)));
  }

  private static String resource(Language language) {
    return "/io/cotejo/dictionaries/abbreviations-" + language + ".txt";
  }

  /** Where the list that is shipped for a language lies; nowhere if there is none. */
  static List<String> resources(Language language) {
    return LISTED.contains(language) ? List.of(resource(language)) : List.of();
  }

  /**
   * A list from the lines of a file.
   *
   * @throws IllegalArgumentException if a mark is none of {@code end}, {@code first} and {@code
   *     number}
   */
  static Abbreviations of(List<String> lines) {
    Map<String, Kind> kinds = new HashMap<>();
    for (String line : lines) {
      if (Lines.isContent(line)) {
        String[] columns = line.split("\t", 2);
        String mark = columns.length == 2 ? columns[1].strip() : "never";
        kinds.put(columns[0].strip(), Kind.valueOf(mark.toUpperCase(Locale.ROOT)));
      }
    }
    for (String listed : List.copyOf(kinds.keySet())) {
      int inner = listed.indexOf(". ");
      if (inner > 1) {
        kinds.putIfAbsent(listed.substring(0, inner + 1), Kind.NEVER);
      }
    }
    return new Abbreviations(kinds);
  }

  /** Whether none is listed. */
  boolean isEmpty() {
    return kinds.isEmpty();
  }

  /** These and those of more lines, which win. */
  Abbreviations and(List<String> lines) {
    Map<String, Kind> all = new HashMap<>(kinds);
    all.putAll(of(lines).kinds);
    return new Abbreviations(all);
  }

  /** What kind of abbreviation the text up to {@code end} ends with: the longest one there is. */
  Optional<Kind> endingAt(String text, int end) {
    for (int start = Math.max(0, end - WINDOW); start < end; start++) {
      if (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1))) {
        Kind kind = kind(text.substring(start, end));
        if (kind != null) {
          return Optional.of(kind);
        }
      }
    }
    return Optional.empty();
  }

  private Kind kind(String word) {
    Kind kind = kinds.get(word);
    if (kind != null || word.length() <= LEAST_CAPITALS) {
      return kind;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    boolean capitals = word.equals(word.toUpperCase(Locale.ROOT)) && !word.equals(lower);
    String title = word.substring(0, 1) + lower.substring(1);
    return capitals && (kinds.containsKey(title) || kinds.containsKey(lower)) ? Kind.NUMBER : null;
  }
}
