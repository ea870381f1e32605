package io.cotejo.segment;

import io.cotejo.text.Spaces;
import java.util.NavigableSet;

/**
 * Pictures among the words: behind a stop they belong to the sentence that it ends, and where there
 * is none, they end one themselves. Stateless and thread-safe.
 */
final class Emoji {

  /** The first characters that are pictures to most readers; before them are arrows and units. */
  static final int FIRST = 0x231A;

  private static final int FIRST_NOTE = 0x2669;
  private static final int LAST_NOTE = 0x266F;
  private static final int FIRST_FLAG = 0x1F1E6;
  private static final int LAST_FLAG = 0x1F1FF;
  private static final int JOINER = 0x200D;
  private static final int LAST_VARIANT = 0xFE0F;
  private static final String OPENING = "\"'“‘«([—–- ";
  private static final String CLOSING = "\"'”’»)]";

  /** A heart behind two words may be the verb of a sentence. */
  private static final int WORDS_BEFORE_HEART = 3;

  private static final String HEARTS = "❤♥💓💔💕💖💗💘💙💚💛💜💝💞💟🖤🤍🤎🧡🩷🩵🩶";

  private Emoji() {}

  /** Whether a picture stands at {@code at}. */
  static boolean isAt(String text, int at) {
    return at < text.length() && text.charAt(at) >= FIRST && isPicture(text.codePointAt(at));
  }

  /** Whether a picture at {@code at} goes on with a sentence: where pictures begin none. */
  static boolean goOn(String text, int at) {
    return isAt(text, at) && !isAt(text, Spaces.skip(text, 0));
  }

  private static boolean isPicture(int c) {
    return c >= FIRST
        && !(c >= FIRST_NOTE && c <= LAST_NOTE)
        && Character.getType(c) == Character.OTHER_SYMBOL;
  }

  /** What makes one picture of several, or gives it a colour. */
  private static boolean joins(int c) {
    return c == JOINER || c == LAST_VARIANT || Character.getType(c) == Character.MODIFIER_SYMBOL;
  }

  /** Adds the ends of sentences that end with pictures, unless pictures begin them here. */
  static void addEnds(String text, boolean casual, NavigableSet<Integer> ends) {
    int sentence = Spaces.skip(text, 0);
    if (isAt(text, sentence)) {
      return;
    }
    for (int i = sentence; i < text.length(); i++) {
      if (isAt(text, i)) {
        int end = runEnd(text, i);
        if (end < text.length() && ends(text, sentence, i, end, casual)) {
          ends.add(end);
          sentence = end;
        }
        i = end - 1;
      }
    }
  }

  /** Where pictures end that follow each other, with spaces between them or not. */
  private static int runEnd(String text, int from) {
    int end = from;
    int i = from;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (isPicture(c) || (joins(c) && i > from)) {
        end = i;
      } else if (!Spaces.isSpace(c)) {
        break;
      }
    }
    return end;
  }

  private static boolean ends(String text, int sentence, int from, int to, boolean casual) {
    int next = Spaces.skip(text, to);
    if (next == to || next == text.length()) {
      return false;
    }
    int before = Spaces.trimmed(text, sentence, from).end();
    while (before > sentence && CLOSING.indexOf(text.charAt(before - 1)) >= 0) {
      before--;
    }
    boolean stopped = before > sentence && Stops.isStop(text.charAt(before - 1));
    while (next < text.length() - 1 && OPENING.indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    int first = text.codePointAt(next);
    if (Character.isUpperCase(first) || first == '¿' || first == '¡') {
      return stopped || (!isFlag(text.codePointAt(from)) && hasWords(text, sentence, from));
    }
    return stopped && (Character.isDigit(first) || (casual && Character.isLetter(first)));
  }

  private static boolean isFlag(int c) {
    return c >= FIRST_FLAG && c <= LAST_FLAG;
  }

  private static boolean hasWords(String text, int from, int to) {
    int wanted = HEARTS.indexOf(text.codePointAt(to)) >= 0 ? WORDS_BEFORE_HEART : 1;
    int words = 0;
    for (int i = from; i < to && words < wanted; i++) {
      boolean begins = i == from || !Character.isLetterOrDigit(text.charAt(i - 1));
      words += begins && Character.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
    }
    return words == wanted;
  }
}
