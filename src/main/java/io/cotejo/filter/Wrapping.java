package io.cotejo.filter;

import io.cotejo.text.Placeholders;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Line breaks in a translation where its source had some: as many lines, in the same proportion.
 */
final class Wrapping {

  /** With blank lines, and with what the next line begins with. */
  private static final Pattern BREAK = Pattern.compile("(?:(?:\\r\\n|\\n|\\r)[ \\t]*)+");

  /** What is not seen in subtitles. */
  private static final Pattern CODE = Pattern.compile("<[^<>]*>|\\{\\\\[^{}]*\\}");

  private Wrapping() {}

  static String like(String source, String translation) {
    List<String> breaks = BREAK.matcher(source).results().map(MatchResult::group).toList();
    if (breaks.isEmpty()) {
      return translation;
    }
    List<String> lines = List.of(CODE.matcher(source).replaceAll("").split(BREAK.pattern(), -1));
    int units = lines.stream().mapToInt(String::length).sum();
    List<Integer> spaces = new ArrayList<>();
    List<Integer> widths = new ArrayList<>();
    int width = spaces(translation, spaces, widths);
    StringBuilder wrapped = new StringBuilder();
    int first = 0;
    int written = 0;
    long before = 0;
    for (int i = 0; i < breaks.size() && first < spaces.size(); i++) {
      before += lines.get(i).length();
      int nearest = nearest(widths, first, (int) (width * before / Math.max(1, units)));
      wrapped.append(translation, written, spaces.get(nearest)).append(breaks.get(i));
      written = spaces.get(nearest) + 1;
      first = nearest + 1;
    }
    return wrapped.append(translation.substring(written)).toString();
  }

  /** Where spaces stand, and how much is seen before each; answers how much is seen in all. */
  private static int spaces(String text, List<Integer> spaces, List<Integer> widths) {
    int width = 0;
    int at = 0;
    Matcher codes = Placeholders.PATTERN.matcher(text);
    while (at < text.length()) {
      if (codes.region(at, text.length()).lookingAt()) {
        at = codes.end();
        continue;
      }
      if (text.charAt(at) == ' ') {
        spaces.add(at);
        widths.add(width);
      }
      width++;
      at++;
    }
    return width;
  }

  /** The index of the width that is nearest to another one; of equal ones the first. */
  private static int nearest(List<Integer> widths, int from, int wanted) {
    int nearest = from;
    for (int i = from + 1; i < widths.size() && widths.get(i - 1) < wanted; i++) {
      if (Math.abs(widths.get(i) - wanted) < Math.abs(widths.get(nearest) - wanted)) {
        nearest = i;
      }
    }
    return nearest;
  }
}
