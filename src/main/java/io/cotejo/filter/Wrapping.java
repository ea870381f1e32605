package io.cotejo.filter;

import io.cotejo.text.Placeholders;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Line breaks in a translation where its source had some: as many lines, in the same proportion;
 * and the same for cues of subtitles.
 */
final class Wrapping {

  /** With blank lines, and with what the next line begins with. */
  private static final Pattern BREAK = Pattern.compile("(?:(?:\\r\\n|\\n|\\r)[ \\t]*)+");

  /** What is not seen in subtitles. */
  private static final Pattern CODE = Pattern.compile("<[^<>]*>|\\{\\\\[^{}]*\\}");

  /** Stands for what is between two cues; no text of anybody's holds it. */
  static final char GAP = '\u001E';

  private Wrapping() {}

  /**
   * A translation laid over cues by their shares of the source, cut between words, with a {@link
   * #GAP} between two cues; where there are fewer words than cues, the last ones are empty.
   *
   * @param cues the source in each of them
   */
  static String over(List<String> cues, String translation) {
    List<Integer> spaces = new ArrayList<>();
    List<Integer> widths = new ArrayList<>();
    int width = spaces(translation, spaces, widths);
    int units = cues.stream().mapToInt(Wrapping::seen).sum();
    StringBuilder laid = new StringBuilder();
    int first = 0;
    int written = 0;
    long before = 0;
    for (int i = 0; i + 1 < cues.size(); i++) {
      before += seen(cues.get(i));
      int end = translation.length();
      int next = end;
      if (first < spaces.size()) {
        int last = Math.max(first + 1, spaces.size() - (cues.size() - 2 - i));
        int wanted = (int) (width * before / Math.max(1, units));
        int nearest = nearest(widths.subList(0, last), first, wanted);
        end = spaces.get(nearest);
        next = end + 1;
        first = nearest + 1;
      }
      laid.append(like(cues.get(i), translation.substring(written, end))).append(GAP);
      written = next;
    }
    return laid.append(like(cues.get(cues.size() - 1), translation.substring(written))).toString();
  }

  private static int seen(String cue) {
    return CODE.matcher(cue).replaceAll("").length();
  }

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
