package io.cotejo.segment;

import java.util.NavigableSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The marks that end sentences: patterns are tried there only, which saves most of the search. */
final class Stops {

  private Stops() {}

  /** Whether a character ends sentences. */
  static boolean isStop(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…';
  }

  /** Where the next mark stands; -1 if there is none from {@code from} on. */
  static int next(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (isStop(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a digit of ASCII follows. */
  static boolean isBeforeDigit(String text, int at) {
    return at + 1 < text.length() && text.charAt(at + 1) >= '0' && text.charAt(at + 1) <= '9';
  }

  /** A matcher that begins where its region does, and sees what stands around it. */
  static Matcher matcher(Pattern pattern, String text) {
    return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
  }

  /** Adds the ends of all matches of a pattern that begins with a mark. */
  static void addEnds(Pattern pattern, String text, NavigableSet<Integer> ends) {
    Matcher matcher = matcher(pattern, text);
    for (int stop = next(text, 0); stop >= 0; stop = next(text, stop + 1)) {
      if (matcher.region(stop, text.length()).lookingAt()) {
        ends.add(matcher.end());
      }
    }
  }
}
