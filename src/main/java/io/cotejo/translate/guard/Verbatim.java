package io.cotejo.translate.guard;

import io.cotejo.text.Codes;
import io.cotejo.text.Placeholders;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is the same in every language: addresses, handles, hashtags, codes, placeholders of
 * programs, tags, and quantities whose form no language changes. A number with separators is not:
 * 4,5 % is 4.5 %.
 */
final class Verbatim {

  private static final String URL = "(?:[hH][tT][tT][pP][sS]?://|www\\.)[^\\s<>\"“”«»⟦⟧]+";
  private static final String MAIL =
      "(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]{1,64}+@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){1,5}";
  private static final String HANDLE = "(?<![\\p{L}\\p{N}_])@[\\p{L}\\p{N}_]+";
  private static final String HASHTAG =
      "(?<![\\p{L}\\p{N}_&])#[\\p{N}_]{0,60}\\p{L}[\\p{L}\\p{N}_]*";
  private static final String QUANTITY =
      "(?<![\\p{L}\\p{N}.,:/-])(?:(?<![^\\s(])[-−+])?[0-9]{1,12}[ \\u00A0\\u202F]?"
          + "(?:km/h|m/s|km²|m²|m³|km|cm|mm|kg|mg|[°º][CF]|%|[kMGT]B|kWh|[kMG]W|[kMG]?Hz|€|\\$|£)"
          + "(?![\\p{L}\\p{N}²³])";
  private static final String TIME =
      "(?<![\\p{L}\\p{N}:.,])[0-9]{1,2}:[0-9]{2}:[0-9]{2}(?:[.,][0-9]{1,3})?(?![\\p{L}\\p{N}:])";

  /** All of it, as it is found from left to right; the groups tell what it is. */
  static final Pattern ANY =
      Pattern.compile(
          String.join(
              "|",
              MAIL,
              // No letter or digit begins these.
              "(?![\\p{L}\\p{N}])(?:(?<reference>"
                  + ProgramMarks.FREE_REFERENCE
                  + ")|(?<code>"
                  + ProgramMarks.SURE
                  + ")|(?<perhaps>"
                  + ProgramMarks.PERHAPS
                  + ")|"
                  + HANDLE
                  + "|"
                  + HASHTAG
                  + ")",
              // A letter or a digit does, where a word may begin.
              "(?<![\\p{L}\\p{N}_])(?=[\\p{L}\\p{N}])(?:(?<url>"
                  + URL
                  + ")|(?<letters>"
                  + ProgramMarks.WORD_WITH_REFERENCES
                  + ")|"
                  + TIME
                  + ")",
              "(?<quantity>" + QUANTITY + ")",
              Codes.OPAQUE.pattern(),
              "(?<word>" + Codes.WORD.pattern() + ")",
              "(?<emphasis>" + ProgramMarks.EMPHASIS + ")"));

  private static final Pattern QUANTITIES = Pattern.compile(QUANTITY);

  /** First characters of the units of quantities. */
  private static final String UNITS = "kcmMGTBHW°%€$£";

  private static final String SENTENCE_MARKS = ".,;:!?)]}»”’\"'…";

  private Verbatim() {}

  /** How much care something needs. */
  enum Kind {
    /** Placeholders and tags: no engine is trusted with those. */
    CODE,
    /** Addresses and the like, which some engines leave alone by themselves. */
    ADDRESS,
    /** A quantity, which some engines write a little otherwise. */
    QUANTITY,
    /** A code that is a word of its sentence: any engine is given it as it is, and then checked. */
    WORD
  }

  /**
   * Something that was found.
   *
   * @param start first UTF-16 unit
   * @param end behind the last one
   * @param kind what it is
   */
  record Found(int start, int end, Kind kind) {

    String in(String text) {
      return text.substring(start, end);
    }

    /** Whether it parts words by itself, so that nothing may close up where it is taken out. */
    boolean partsWords(String text) {
      return kind == Kind.CODE
          && start > 0
          && end < text.length()
          && Character.isLetterOrDigit(text.codePointBefore(start))
          && Character.isLetterOrDigit(text.codePointAt(end))
          && (text.charAt(start) == '&' || text.charAt(start) == '\\' || isLineBreak(text));
    }

    private boolean isLineBreak(String text) {
      return text.regionMatches(true, start, "<br", 0, 3);
    }
  }

  /** Whether it is worth looking: most texts hold nothing of the kind, and the look is dear. */
  static boolean mayBeIn(String text) {
    return mayHoldMore(text) || mayHoldQuantity(text);
  }

  private static boolean mayHoldQuantity(String text) {
    for (int k = 0; k < text.length(); k++) {
      char c = text.charAt(k);
      if (c >= '0' && c <= '9' && UNITS.indexOf(afterSpace(text, k + 1)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayHoldMore(String text) {
    for (int k = 0; k < text.length(); k++) {
      if (isTelling(text, k)) {
        return true;
      }
    }
    return Codes.mayBeIn(text);
  }

  private static boolean isTelling(String text, int k) {
    char c = text.charAt(k);
    char next = k + 1 < text.length() ? text.charAt(k + 1) : ' ';
    return switch (c) {
      case '@', '#', '{', '<', '⟦', '`', '*', '~' -> true;
      case '\'' -> next == '{' || next == '}' || next == '#';
      case '+' ->
          k > 0 && Character.isLetter(text.charAt(k - 1)) && Character.isLetterOrDigit(next);
      case '%' -> !Character.isWhitespace(next) && ".,;:)".indexOf(next) < 0;
      case ':' -> Character.isLetter(next) || next == '_' || next == '/';
      case 'w' -> text.startsWith("www.", k);
      case '$', '!' -> Character.isLetter(next) || next == '_' || next == '(';
      case '[' -> Character.isLetter(next) || next == '_' || next == '[' || next == '⟦';
      default -> false;
    };
  }

  private static int afterSpace(String text, int at) {
    int next = at < text.length() && " \u00A0\u202F".indexOf(text.charAt(at)) >= 0 ? at + 1 : at;
    return next < text.length() ? text.charAt(next) : -1;
  }

  /** All that stands in a text, from left to right. */
  static List<Found> in(String text) {
    if (!mayHoldMore(text)) {
      return mayHoldQuantity(text) ? quantities(text) : List.of();
    }
    List<Found> found = new ArrayList<>();
    List<Found> emphasis = new ArrayList<>();
    VerbatimStarts starts = new VerbatimStarts(text);
    Matcher matcher = ANY.matcher(text).useTransparentBounds(true);
    for (int at = 0; find(matcher, starts, at, text.length()); at = matcher.end()) {
      if (matcher.group("emphasis") != null) {
        emphasis.add(new Found(matcher.start(), matcher.end(), Kind.CODE));
      } else if (matcher.group("perhaps") == null
          || Guess.isPlaceholder(text, matcher.start(), matcher.end())) {
        found.add(new Found(matcher.start(), end(matcher), kind(matcher)));
      }
    }
    if (!emphasis.isEmpty()) {
      found.addAll(Guess.pairs(text, emphasis));
      found.sort((a, b) -> Integer.compare(a.start, b.start));
    }
    return found;
  }

  /** Finds the next thing as {@link Matcher#find()} does, trying less. */
  private static boolean find(Matcher matcher, VerbatimStarts starts, int from, int end) {
    for (int at = starts.next(from); at < end; at = starts.next(at + 1)) {
      if (matcher.region(at, end).lookingAt()) {
        return true;
      }
    }
    return false;
  }

  private static List<Found> quantities(String text) {
    return QUANTITIES
        .matcher(text)
        .results()
        .map(m -> new Found(m.start(), m.end(), Kind.QUANTITY))
        .toList();
  }

  private static Kind kind(Matcher found) {
    if (Stream.of("code", "perhaps", "letters").anyMatch(g -> found.group(g) != null)) {
      return Kind.CODE;
    }
    if (found.group("word") != null) {
      return Kind.WORD;
    }
    return found.group("quantity") == null ? Kind.ADDRESS : Kind.QUANTITY;
  }

  /** The end of what was found: marks of the sentence behind an address are not part of it. */
  private static int end(Matcher found) {
    int end = found.end();
    if (found.group("url") != null) {
      String url = found.group();
      int last = url.length();
      while (last > 1
          && SENTENCE_MARKS.indexOf(url.charAt(last - 1)) >= 0
          && !(url.charAt(last - 1) == ')' && url.indexOf('(') >= 0)) {
        last--;
      }
      return found.start() + last;
    }
    return end;
  }

  /** A text without what was found in it. */
  static String without(String text) {
    StringBuilder bare = new StringBuilder();
    int at = 0;
    for (Found found : in(text)) {
      bare.append(text, at, found.start).append(' ');
      at = found.end;
    }
    return bare.append(text.substring(at)).toString();
  }

  /** Of what was found in a text, what is written the same in every translation. */
  static List<String> lasting(String text, List<Found> found) {
    return found.stream()
        .filter(f -> f.kind != Kind.QUANTITY)
        .map(f -> f.in(text))
        .filter(code -> !Placeholders.areIn(code))
        .distinct()
        .toList();
  }

  /** Whether all of this stands in a translation exactly as often as in the text. */
  static boolean allIn(Collection<String> lasting, String text, String translation) {
    return lasting.stream().allMatch(code -> count(code, text) == count(code, translation));
  }

  private static int count(String part, String text) {
    int count = 0;
    for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length())) {
      count++;
    }
    return count;
  }
}
