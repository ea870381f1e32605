package io.cotejo.segment;

import io.cotejo.bitext.Language;
import io.cotejo.text.Lines;
import io.cotejo.text.Resources;
import io.cotejo.text.Spaces;
import java.util.ArrayList;
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
 * capitals throughout, or with one at the front, a word is an abbreviation only before a number
 * ({@code SEC. 4}, {@code Approx. 40}). Immutable.
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
    /** {@code name}: the same, and names with their article follow: {@code Av. El Sol}. */
    NAME,
    /** {@code number}: it is an abbreviation only before a number. */
    NUMBER
  }

  /** Longest stretch of text looked at: the longest abbreviation of more than one part. */
  private static final int WINDOW = 24;

  /** Shorter words in capitals are acronyms, not abbreviations. */
  private static final int LEAST_CAPITALS = 3;

  private static final Set<Language> LISTED = Set.of(Language.SPANISH, Language.ENGLISH);

  private final Map<String, Kind> kinds;

  /** What makes one abbreviation of several parts: {@code C.} behind {@code a.} */
  private final Map<String, List<String>> rests;

  private Abbreviations(Map<String, Kind> kinds) {
    this.kinds = Map.copyOf(kinds);
    Map<String, List<String>> found = new HashMap<>();
    for (String listed : kinds.keySet()) {
      for (int at = listed.indexOf(". "); at >= 0; at = listed.indexOf(". ", at + 1)) {
        found
            .computeIfAbsent(listed.substring(0, at + 1), first -> new ArrayList<>())
            .add(listed.substring(at + 2));
      }
    }
    this.rests = Map.copyOf(found);
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
   * @throws IllegalArgumentException if a mark is none of {@code end}, {@code first}, {@code name}
   *     and {@code number}
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
      kinds.putIfAbsent(listed.replace(". ", "."), kinds.get(listed));
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

  /**
   * What kind of abbreviation the text up to {@code end} ends with: the longest one there is. Amid
   * one of several parts, none ends.
   *
   * @param next where the next part would begin
   */
  Optional<Kind> endingAt(String text, int end, int next) {
    Kind longest = null;
    for (int start = Math.max(0, end - WINDOW); start < end; start++) {
      if (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1))) {
        String word = plain(text.substring(start, end));
        if (isGoingOn(word, text, next)) {
          return Optional.of(Kind.NEVER);
        }
        longest = longest == null ? kind(word) : longest;
      }
    }
    return Optional.ofNullable(longest);
  }

  /** The spaces inside an abbreviation are of any kind. */
  private static String plain(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) > ' ' && Spaces.isSpace(word.charAt(i))) {
        return word.replace(word.charAt(i), ' ');
      }
    }
    return word;
  }

  private boolean isGoingOn(String word, String text, int next) {
    for (String rest : rests.getOrDefault(word, List.of())) {
      if (plain(text.substring(next, Math.min(text.length(), next + rest.length()))).equals(rest)) {
        return true;
      }
    }
    return false;
  }

  private Kind kind(String word) {
    Kind kind = kinds.get(word);
    if (kind != null || word.length() <= LEAST_CAPITALS) {
      return kind;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    String title = word.substring(0, 1) + lower.substring(1);
    boolean capitals = word.equals(word.toUpperCase(Locale.ROOT)) && !word.equals(lower);
    boolean first = word.equals(title) && !word.equals(lower);
    return (capitals && kinds.containsKey(title))
            || ((capitals || first) && kinds.containsKey(lower))
        ? Kind.NUMBER
        : null;
  }
}
