package io.cotejo.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lists whose items ended up on one line: {@code 1. Wash it 2. Peel it}. Stateless and thread-safe.
 */
final class Enumerations {

  private static final String BULLET = "[•‣◦▪●⁃*–-]?\\s?\\(?";
  private static final String MARKER = "(\\d{1,3}|[a-z])(\\.\\)|\\.-|\\.?[º°ª]\\)?-?|[.)])";
  private static final Pattern ITEM =
      Pattern.compile("(?<![\\p{L}\\p{N}.,:(])" + BULLET + MARKER + "\\s+(?=[¿¡\"“«]?(\\p{L}))");
  private static final Pattern MARKER_ONLY =
      Pattern.compile(
          BULLET
              + "(?:\\d{1,3}(?:\\.\\d{1,3}){0,4}|[a-z]|[ivxlc]{1,7}|[IVXLC]{2,7})"
              + "(?:\\.\\)|\\.-|\\.?[º°ª]\\.?\\)?-?|[.)])\\s*");
  private static final Pattern BEFORE_LIST = Pattern.compile("[.!?…:;][\"”’»)\\]]*\\s*$");

  /** After a colon, fragments in lower case are the rest of a sentence, as in laws. */
  private static final Pattern FULL_STOP = Pattern.compile("[.!?…][\"”’»)\\]]*\\s*$");

  private static final int TAIL = 8;

  /** Longest marker with a bullet. */
  private static final int MARKER_UNITS = 16;

  private static final int LEAST_ITEMS = 2;

  /** A list that begins in lower case, or not with its first item, must be longer to be one. */
  private static final int LEAST_DOUBTFUL_ITEMS = 3;

  private Enumerations() {}

  /** Whether the stretch is nothing but an item's number or letter. */
  static boolean isMarker(String text, int start, int end) {
    return end - start <= MARKER_UNITS && MARKER_ONLY.matcher(text.substring(start, end)).matches();
  }

  /** Where items begin that follow each other from the first one on, the first one included. */
  static List<Integer> itemStarts(String text) {
    List<Integer> starts = new ArrayList<>();
    if (!mayHaveMarkers(text)) {
      return starts;
    }
    List<Integer> chain = new ArrayList<>();
    String delimiter = "";
    int wanted = -1;
    boolean sure = false;
    Matcher item = ITEM.matcher(text);
    while (item.find()) {
      int value = value(item.group(1));
      if (value == wanted && item.group(2).equals(delimiter)) {
        chain.add(item.start());
        wanted++;
      } else if (beginsList(text, item)) {
        addList(chain, sure, starts);
        chain.clear();
        chain.add(item.start());
        sure = isSureBeginning(item);
        delimiter = item.group(2);
        wanted = value + 1;
      }
    }
    addList(chain, sure, starts);
    return starts;
  }

  /** Most texts have no number or single letter before a stop or bracket: they are not searched. */
  private static boolean mayHaveMarkers(String text) {
    for (int i = 1; i < text.length(); i++) {
      char before = text.charAt(i - 1);
      boolean letter = before >= 'a' && before <= 'z';
      if ((letter || (before >= '0' && before <= '9'))
          && ".)º°ª".indexOf(text.charAt(i)) >= 0
          && (!letter || i == 1 || !Character.isLetterOrDigit(text.charAt(i - 2)))) {
        return true;
      }
    }
    return false;
  }

  private static void addList(List<Integer> chain, boolean sure, List<Integer> starts) {
    if (chain.size() >= (sure ? LEAST_ITEMS : LEAST_DOUBTFUL_ITEMS)) {
      starts.addAll(chain);
    }
  }

  private static boolean beginsList(String text, Matcher item) {
    String before = text.substring(Math.max(0, item.start() - TAIL), item.start());
    Pattern wanted = isSureBeginning(item) ? BEFORE_LIST : FULL_STOP;
    return item.start() == 0 || wanted.matcher(before).find();
  }

  /** Whether an item is a list's first one by its marker, and no fragment. */
  private static boolean isSureBeginning(Matcher item) {
    return item.start() == 0
        || (Character.isUpperCase(item.group(3).codePointAt(0))
            && (item.group(1).equals("1") || item.group(1).equals("a")));
  }

  private static int value(String marker) {
    char first = marker.charAt(0);
    return Character.isDigit(first) ? Integer.parseInt(marker) : 'A' + first;
  }
}
