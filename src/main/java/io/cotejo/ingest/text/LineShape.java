package io.cotejo.ingest.text;

import io.cotejo.text.Spaces;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What the first and last characters of a line say about the lines around it. */
public final class LineShape {

  private static final Pattern BULLET =
      Pattern.compile(
          "^(?:[•‣◦▪●○■□➤►·*]\\s*|[-–—]\\s+(?=\\S)|\\d{1,3}(?:[.)]|\\.?[º°ª]|\\.-)\\s+"
              + "|\\(?[a-z]\\)\\s+|[a-z]\\.\\s+(?!\\p{L}\\.|\\p{Nd}))");
  private static final String STOPS = ".!?…。！？";
  private static final Pattern EMOTICON_END =
      Pattern.compile("(?:^|[\\s.!?…])[:;=]['-]?[)(DP]{1,5}$");
  private static final Pattern GLUED =
      Pattern.compile(
          "^(?!(?:\\.{3,}|…)\\p{L})(?:['’](?:s|t|d|m|ll|re|ve)\\b|/[\\p{L}\\p{N}]|[,;:.!?)\\]”»…%]"
              + "|[\"'’](?:\\s|[,;:!?)]|\\.(?!\\.)|$))");
  private static final Pattern OPEN_END = Pattern.compile("(?:[(\\[“«¿¡]|(?:^|\\s)[\"'])$");
  private static final Pattern LOWER_START =
      Pattern.compile(
          "^(?:[\"'“«(\\[¿¡]*\\p{Ll}|\\(\\s?\\p{Nd}(?!.*\\)$)"
              + "|\\(\\s?\\p{Nd}[\\p{Nd}.,]*\\s?\\p{L}{0,3}\\s?\\)"
              + "|\\([^()]{1,60}\\)(?:[,.;:]|\\s+\\p{Ll}))");
  private static final Pattern DASH = Pattern.compile("^[-–—]");
  private static final Pattern HYPHENATED = Pattern.compile("^[-–][\\p{L}\\p{N}]");
  private static final Pattern ASIDE = Pattern.compile("^(?:[-–—]|--)\\s+\\p{Ll}");
  private static final Pattern INNER_END =
      Pattern.compile("\\p{Ll}{3}[.!?…][\"”’»)\\]]*\\s+[\"“‘«(¿¡]*\\p{Lu}");
  private static final Pattern NUMBERED = Pattern.compile("^\\p{Nd}+(?:,\\s|\\s+\\p{Ll})");
  private static final Pattern END_FIRST =
      Pattern.compile(
          "^\\p{L}[\\p{L}\\p{N}’'-]+(?:"
              + " [\\p{L}\\p{N}’'-]+){0,2}[.!?][\"”’»)]*\\s+[\"“‘«(¿¡]*\\p{Lu}");
  private static final Pattern END_ONLY =
      Pattern.compile("^\\p{L}[\\p{L}’'-]+(?: [\\p{L}’'-]+){0,2}\\.$");
  private static final Pattern POSSESSIVE_END = Pattern.compile("(?:^|\\p{L})['’]s$");
  private static final Pattern ADDRESS_END = Pattern.compile("\\S*[/@#._]\\S*$");
  private static final Pattern DAY = Pattern.compile("(?:^|[\\s(])\\d{1,2}(?:st|nd|rd|th)?$");
  private static final String MONTHS =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
  private static final Pattern MONTH_START = Pattern.compile("^" + MONTHS + "\\b");
  private static final Pattern MONTH_END = Pattern.compile("\\b" + MONTHS + "$");
  private static final Pattern DATE_REST = Pattern.compile("^\\d{1,4}(?:st|nd|rd|th)?\\b");
  private static final Pattern DATE_START =
      Pattern.compile(
          "^(?:" + MONTHS + "|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?:[.,]|\\s\\p{Nd}|$)");
  private static final Pattern DESCRIPTION =
      Pattern.compile("\\p{Lu}[\\p{L}.'’-]{1,30} \\p{Ll}[\\p{L}-]{2,30}");
  private static final Pattern LAST_WORD = Pattern.compile("(\\p{L}+)$");

  /** Words after which no sentence ends, in the two languages of the house. */
  private static final Set<String> CONNECTORS =
      Set.of(
          ("a about across after against al along although am among an and another ante"
                  + " aquel aquella are around as at bajo because been before behind being between"
                  + " beyond both but by cada cannot como con contra could cuando cuya cuyo de del"
                  + " desde despite dijo don donde doña dr during e each el en entre era esa ese"
                  + " esta estas este estos every for from ha hacia had han has hasta have his if"
                  + " in including into is its just la las lo los mediante mi might mr mrs ms must"
                  + " my near ni no not o of on only or our para per pero por porque que rev said"
                  + " se según ser señor señora should sin sino sir sobre sr sra su such sus tan"
                  + " than that the their these they this those through to told toward towards"
                  + " tras u un una unas under unos until upon very via was were when where which"
                  + " while who whose will with within without would y")
              .split(" "));

  private static final Set<String> PRONOUNS =
      Set.of("ella ellas ellos he it no she there they we you él yo".split(" "));

  private static final Pattern FIRST_WORD = Pattern.compile("^[\"“«¿¡]*(\\p{L}+)");

  private LineShape() {}

  static boolean isBullet(String line) {
    return BULLET.matcher(line).lookingAt();
  }

  /** A list item with a sign, not a number: menus and tags are such lists. */
  static boolean hasBulletSign(String line) {
    return isBullet(line) && !Character.isLetterOrDigit(line.charAt(0)) && line.charAt(0) != '(';
  }

  public static boolean isTerminated(String line) {
    int end = line.length();
    while (end > 0 && mayFollowStop(line.codePointBefore(end))) {
      end -= Character.charCount(line.codePointBefore(end));
    }
    return (end > 0 && STOPS.indexOf(line.charAt(end - 1)) >= 0) || endsWithEmoticon(line);
  }

  private static boolean mayFollowStop(int c) {
    if (c < ' ' + 1) {
      return Character.isWhitespace(c);
    }
    int type = c < 128 ? 0 : Character.getType(c);
    return "\"'”’»)]\uFE0F".indexOf(c) >= 0
        || type == Character.OTHER_SYMBOL
        || type == Character.MODIFIER_SYMBOL;
  }

  private static boolean endsWithEmoticon(String line) {
    return !line.isEmpty()
        && ")(DP".indexOf(line.charAt(line.length() - 1)) >= 0
        && EMOTICON_END.matcher(tail(line)).find();
  }

  /** Begins with a mark that belongs to the word before it. */
  static boolean isGluedToPrevious(String line) {
    return GLUED.matcher(line).lookingAt();
  }

  static boolean startsLower(String line) {
    return LOWER_START.matcher(line).lookingAt();
  }

  /** Begins with the rest of a word that was cut at its hyphen: {@code -19}. */
  static boolean isHyphenated(String line) {
    return HYPHENATED.matcher(line).lookingAt();
  }

  static boolean startsWithDash(String line) {
    return DASH.matcher(line).lookingAt();
  }

  /** Begins with a dash that goes on with a sentence, or with a list of fragments. */
  static boolean isAside(String line) {
    return ASIDE.matcher(line).lookingAt();
  }

  /** Begins with a number and what follows it in mid-sentence: {@code 2020, the}. */
  static boolean startsWithNumberedWords(String line) {
    return NUMBERED.matcher(line).lookingAt();
  }

  /** Whether a sentence ends and another begins in a line. */
  static boolean hasInnerEnd(String line) {
    return INNER_END.matcher(line).find();
  }

  /** Is nothing but the last words of a sentence. */
  static boolean isEnd(String line) {
    return END_ONLY.matcher(line).lookingAt();
  }

  /** Ends with an address, a handle or a number with marks. */
  static boolean endsWithAddress(String line) {
    return ADDRESS_END.matcher(tail(line)).find();
  }

  /** Whether a date was cut: {@code 6 | March}, {@code March | 2020}. */
  static boolean isCutDate(String before, String line) {
    String tail = tail(before);
    return (DAY.matcher(tail).find() && MONTH_START.matcher(line).lookingAt())
        || (MONTH_END.matcher(tail).find() && DATE_REST.matcher(line).lookingAt());
  }

  /** Two words of which the second is no name, as stand before one: {@code Treasury minister}. */
  static boolean isDescription(String line) {
    return DESCRIPTION.matcher(line).matches();
  }

  /** Begins with a date, which stands at the end of a sentence rather than at its beginning. */
  static boolean startsWithDate(String line) {
    return DATE_START.matcher(line).lookingAt();
  }

  /** Whether a bracket is closed that was opened before. */
  static boolean closesBracket(String line) {
    int close = line.indexOf(')');
    int open = line.indexOf('(');
    return close >= 0 && (open < 0 || close < open);
  }

  /**
   * The words around a line break, if they may be a name: the last one of a line, a space, the
   * first one of the next, which begins with a capital; else empty.
   */
  static String pair(String before, String line) {
    boolean name =
        Character.isLetter(before.codePointBefore(before.length()))
            && Character.isUpperCase(line.codePointAt(0))
            && !opensSentence(line);
    return name
        ? pairAt(tail(before) + " " + line.substring(0, wordEnd(line, 0)), tail(before).length())
        : "";
  }

  /** The words around a space. */
  static String pairAt(String line, int space) {
    int start = space;
    while (start > 0 && Character.isLetterOrDigit(line.charAt(start - 1))) {
      start--;
    }
    return start == space ? "" : line.substring(start, wordEnd(line, space + 1));
  }

  private static int wordEnd(String text, int from) {
    int end = from;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Begins with the last words of a sentence, with another one behind: {@code Italy. He is}. */
  static boolean startsWithEnd(String line) {
    return END_FIRST.matcher(line).lookingAt();
  }

  /** Begins with a small word with a capital, as sentences do and few names. */
  static boolean opensSentence(String line) {
    var first = FIRST_WORD.matcher(line);
    return first.lookingAt()
        && (CONNECTORS.contains(first.group(1).toLowerCase(Locale.ROOT))
            || PRONOUNS.contains(first.group(1).toLowerCase(Locale.ROOT)));
  }

  static int capitals(String text) {
    int capitals = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean letter = Character.isLetterOrDigit(text.charAt(i));
      if (letter && !inside && !Character.isLowerCase(text.charAt(i))) {
        capitals++;
      }
      inside = letter || (inside && !Spaces.isSpaceOrUnseen(text.charAt(i)));
    }
    return capitals;
  }

  /** Ends with a word or mark that wants more. */
  static boolean wantsMore(String line) {
    if (line.endsWith(",") || opensAtEnd(line) || POSSESSIVE_END.matcher(tail(line)).find()) {
      return true;
    }
    var last = LAST_WORD.matcher(tail(line));
    return last.find() && CONNECTORS.contains(last.group(1).toLowerCase(Locale.ROOT));
  }

  static boolean opensAtEnd(String line) {
    return OPEN_END.matcher(tail(line)).find();
  }

  static boolean hasWords(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  public static int words(String text) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean letter = Character.isLetterOrDigit(text.charAt(i));
      if (letter && !inside) {
        words++;
      }
      inside = letter || (inside && !Spaces.isSpaceOrUnseen(text.charAt(i)));
    }
    return words;
  }

  /** The end of a line is all that its patterns need: a line may be megabytes long. */
  private static String tail(String line) {
    return line.length() <= 80 ? line : line.substring(line.length() - 80);
  }
}
