package io.cotejo.ingest.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What the first characters of a line say about the line before it. Stateless. */
final class LineStart {

  private static final Pattern BULLET =
      Pattern.compile(
          "^(?:[•‣◦▪●○■□➤►·*]\\s*|\\[[ xX✓✔]?\\]\\s+|[-–—]\\s+(?=\\S)|\\d{1,3}(?:[.)]|\\.?[º°ª]|\\.-)\\s+|\\d{1,3}(?:\\.\\d{1,2}){1,4}[.)]\\s+"
              + "|\\(?[a-z]\\)\\s+|[a-z]\\.\\s+(?!\\p{L}\\.|\\p{Nd}))");
  private static final Pattern MARKER_ALONE =
      Pattern.compile(
          "(?:[•‣◦▪●○■□➤►·*]\\s?|[–—-]\\s)?\\(?(?:\\d{1,3}(?:\\.\\d{1,3}){0,3}|\\p{Ll}|\\p{Lu}(?=\\))|[ivx]{1,6}|[IVXLC]{1,6})"
              + "(?:[.)]|\\.\\)|\\.-|\\.?[º°ª]\\.?\\)?)|[•‣◦▪●○■□➤►·*–—-]");
  private static final Pattern GLUED =
      Pattern.compile(
          "^(?!(?:\\.{3,}|…)\\p{L})(?:['’](?:s|t|d|m|ll|re|ve)\\b|/[\\p{L}\\p{N}]|[,;:.!?)\\]”»…%]"
              + "|[\"'’](?:\\s|[,;:!?)]|\\.(?!\\.)|$))");
  private static final Pattern LOWER_START =
      Pattern.compile(
          "^(?:[\"'“«(\\[¿¡]*\\p{Ll}|\\(\\s?\\p{Nd}(?!.*\\)$)"
              + "|\\(\\s?\\p{Nd}[\\p{Nd}.,]*\\s?\\p{L}{0,3}\\s?\\)"
              + "|\\([^()]{1,60}\\)(?:[,.;:]|\\s+\\p{Ll}))");
  private static final Pattern DASH = Pattern.compile("^[-–—]");
  private static final Pattern HYPHENATED = Pattern.compile("^[-–][\\p{L}\\p{N}]");
  private static final Pattern ASIDE = Pattern.compile("^(?:[-–—]|--)\\s+\\p{Ll}");
  private static final Pattern NUMBERED = Pattern.compile("^\\p{Nd}+(?:,\\s|\\s+\\p{Ll})");
  private static final Pattern END_FIRST =
      Pattern.compile(
          "^\\p{L}[\\p{L}\\p{N}’'-]+(?:"
              + " [\\p{L}\\p{N}’'-]+){0,2}[.!?][\"”’»)]*\\s+[\"“‘«(¿¡]*\\p{Lu}");
  static final String MONTHS =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
  private static final Pattern DATE_START =
      Pattern.compile(
          "^(?:" + MONTHS + "|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?:[.,]|\\s\\p{Nd}|$)");
  private static final Pattern FIRST_WORD = Pattern.compile("^[\"“«¿¡]*(\\p{L}+)");
  private static final Set<String> PRONOUNS =
      Set.of("ella ellas ellos he it no she there they we you él yo".split(" "));

  private static final int LONGEST_MARKER = 16;

  private LineStart() {}

  static boolean isBullet(String line) {
    return BULLET.matcher(line).lookingAt();
  }

  /** The number, letter or sign of an item that stands on the next line. */
  static boolean isMarkerAlone(String line) {
    return line.length() <= LONGEST_MARKER && MARKER_ALONE.matcher(line).matches();
  }

  /** A list item with a sign, not a number: menus and tags are such lists. */
  static boolean hasBulletSign(String line) {
    return isBullet(line) && !Character.isLetterOrDigit(line.charAt(0)) && line.charAt(0) != '(';
  }

  /** Begins with a mark that belongs to the word before it. */
  static boolean isGluedToPrevious(String line) {
    return GLUED.matcher(line).lookingAt();
  }

  static boolean isLower(String line) {
    return LOWER_START.matcher(line).lookingAt();
  }

  /** Begins with the rest of a word that was cut at its hyphen: {@code -19}. */
  static boolean isHyphenated(String line) {
    return HYPHENATED.matcher(line).lookingAt();
  }

  static boolean isDash(String line) {
    return DASH.matcher(line).lookingAt();
  }

  /** Begins with a dash that goes on with a sentence, or with a list of fragments. */
  static boolean isAside(String line) {
    return ASIDE.matcher(line).lookingAt();
  }

  /** Begins with a number and what follows it in mid-sentence: {@code 2020, the}. */
  static boolean isNumbered(String line) {
    return NUMBERED.matcher(line).lookingAt();
  }

  /** Begins with a date, which stands at the end of a sentence rather than at its beginning. */
  static boolean isDate(String line) {
    return DATE_START.matcher(line).lookingAt();
  }

  /** Begins with the last words of a sentence, with another one behind: {@code Italy. He is}. */
  static boolean isEndOfSentence(String line) {
    return END_FIRST.matcher(line).lookingAt();
  }

  /** Begins with a small word with a capital, as sentences do and few names. */
  static boolean opensSentence(String line) {
    var first = FIRST_WORD.matcher(line);
    return first.lookingAt()
        && (LineWords.isConnector(first.group(1))
            || PRONOUNS.contains(first.group(1).toLowerCase(Locale.ROOT)));
  }

  /** Whether a bracket is closed that was opened before. */
  static boolean closesBracket(String line) {
    int close = line.indexOf(')');
    int open = line.indexOf('(');
    return close >= 0 && (open < 0 || close < open);
  }
}
