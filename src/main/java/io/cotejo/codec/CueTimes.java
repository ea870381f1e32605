package io.cotejo.codec;

import io.cotejo.bitext.TimeSpan;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line with the times of a cue, as SubRip and WebVTT have it and as programs spoil it: hours
 * may be missing, comma and point both part the fraction, blanks stand anywhere. Stateless.
 */
final class CueTimes {

  private static final String ARROW = "-->";

  private static final String TIME =
      "\\s*(-?)(?:(\\d{1,3})\\s*:\\s*)?(\\d{1,3})\\s*:\\s*(\\d{1,2})(?:\\s*[,.:;]\\s*(\\d{1,9}))?";

  /** What stands behind the times are coordinates and settings. */
  private static final Pattern TIMES =
      Pattern.compile(TIME + "\\s*--\\s*>" + TIME + "(?:[^\\S\\r\\n].*)?\\s*");

  private static final Pattern PART_OF_TIME = Pattern.compile("\\d\\s*[:.,]\\s*\\d");
  private static final int GROUPS = 5;

  private CueTimes() {}

  /** The times of a line; empty if it has none. */
  static Optional<TimeSpan> of(String line) {
    Matcher matcher = TIMES.matcher(line);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    long start = milliseconds(matcher, 0);
    return Optional.of(new TimeSpan(start, Math.max(start, milliseconds(matcher, GROUPS))));
  }

  private static long milliseconds(Matcher matcher, int before) {
    long hours = number(matcher.group(before + 2));
    long seconds = (hours * 60 + number(matcher.group(before + 3))) * 60;
    String fraction = matcher.group(before + 5) == null ? "" : matcher.group(before + 5);
    long thousandths = number((fraction + "000").substring(0, 3));
    long all = (seconds + number(matcher.group(before + 4))) * 1000 + thousandths;
    return matcher.group(before + 1).isEmpty() ? all : -all;
  }

  private static long number(String digits) {
    return digits == null ? 0 : Long.parseLong(digits);
  }

  /** Whether a line was meant to have times, and has none that can be read. */
  static boolean areBroken(String line) {
    return line.contains(ARROW)
        && PART_OF_TIME.matcher(line).find()
        && line.strip().codePoints().limit(1).noneMatch(Character::isLetter)
        && of(line).isEmpty();
  }
}
