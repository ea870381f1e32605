package io.cotejo.filter;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Line breaks in a translation where its source had some: as many lines, of about equal length. */
final class Wrapping {

  /** With what the lines begin with. */
  private static final Pattern BREAK = Pattern.compile("(?:\\r\\n|\\n|\\r)[ \\t]*");

  private Wrapping() {}

  static String like(String source, String translation) {
    Matcher breaks = BREAK.matcher(source);
    int lines = 1 + (int) breaks.results().count();
    if (lines == 1) {
      return translation;
    }
    breaks.reset();
    StringBuilder wrapped = new StringBuilder();
    int at = 0;
    for (int left = lines; left > 1 && breaks.find(); left--) {
      int space = nearestSpace(translation, at, at + (translation.length() - at) / left);
      if (space < 0) {
        break;
      }
      wrapped.append(translation, at, space).append(breaks.group());
      at = space + 1;
    }
    return wrapped.append(translation.substring(at)).toString();
  }

  /** The space behind {@code from} that is nearest to a place; -1 if there is none. */
  private static int nearestSpace(String text, int from, int place) {
    int before = text.lastIndexOf(' ', place);
    int after = text.indexOf(' ', place);
    if (before <= from) {
      return after;
    }
    return after < 0 || place - before <= after - place ? before : after;
  }
}
