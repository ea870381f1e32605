package io.cotejo.ingest.text;

import java.util.regex.Pattern;

/** What the last characters of a line say about the line behind it. Stateless. */
public final class LineEnd {

  private static final String STOPS = ".!?…。！？";
  private static final Pattern EMOTICON_END =
      Pattern.compile("(?:^|[\\s.!?…])[:;=]['-]?[)(DP]{1,5}$");
  private static final Pattern OPEN_END = Pattern.compile("(?:[(\\[“«¿¡]|(?:^|\\s)[\"'])$");
  private static final Pattern POSSESSIVE_END = Pattern.compile("(?:^|\\p{L})['’]s$");
  private static final Pattern ADDRESS_END = Pattern.compile("\\S*[/@#._]\\S*$");
  private static final Pattern DAY = Pattern.compile("(?:^|[\\s(])\\d{1,2}(?:st|nd|rd|th)?$");
  private static final Pattern MONTH_START = Pattern.compile("^" + LineStart.MONTHS + "\\b");
  private static final Pattern MONTH_END = Pattern.compile("\\b" + LineStart.MONTHS + "$");
  private static final Pattern DATE_REST = Pattern.compile("^\\d{1,4}(?:st|nd|rd|th)?\\b");
  private static final Pattern LAST_WORD = Pattern.compile("(\\p{L}+)$");

  private LineEnd() {}

  public static boolean isTerminated(String line) {
    int end = line.length();
    while (end > 0 && mayFollowStop(line.codePointBefore(end))) {
      end -= Character.charCount(line.codePointBefore(end));
    }
    return (end > 0 && STOPS.indexOf(line.charAt(end - 1)) >= 0) || isEmoticon(line);
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

  private static boolean isEmoticon(String line) {
    return !line.isEmpty()
        && ")(DP".indexOf(line.charAt(line.length() - 1)) >= 0
        && EMOTICON_END.matcher(tail(line)).find();
  }

  /** Ends with an address, a handle or a number with marks. */
  static boolean isAddress(String line) {
    return ADDRESS_END.matcher(tail(line)).find();
  }

  /** Ends with a word or mark that wants more; an answer of one word does not. */
  public static boolean wantsMore(String line) {
    if (line.equals("No")) {
      return false;
    }
    if (line.endsWith(",") || isOpening(line) || POSSESSIVE_END.matcher(tail(line)).find()) {
      return true;
    }
    var last = LAST_WORD.matcher(tail(line));
    return last.find() && LineWords.isConnector(last.group(1));
  }

  static boolean isOpening(String line) {
    return OPEN_END.matcher(tail(line)).find();
  }

  /** Whether a date was cut: {@code 6 | March}, {@code March | 2020}. */
  static boolean isCutDate(String before, String line) {
    String tail = tail(before);
    return (DAY.matcher(tail).find() && MONTH_START.matcher(line).lookingAt())
        || (MONTH_END.matcher(tail).find() && DATE_REST.matcher(line).lookingAt());
  }

  /** The end of a line is all that its patterns need: a line may be megabytes long. */
  static String tail(String line) {
    return line.length() <= 80 ? line : line.substring(line.length() - 80);
  }
}
