package io.cotejo.codec;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells the numbers of cues from texts that are numbers. A file numbers its cues if most of its
 * lines with times have a number before them; one that leaves the count, which then goes on without
 * it, is a text. Asked for the cues in their order; not safe to share.
 */
final class CueNumbers {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
  private static final long NONE = -1;

  /** How many cues may have been cut out between two that are left. */
  private static final int LARGEST_GAP = 50;

  private final List<Long> candidates;
  private final boolean numbered;
  private int cue;
  private long last;

  /**
   * For a file.
   *
   * @param before the line before each line with times, trimmed; empty if there is none
   */
  CueNumbers(List<String> before) {
    this.candidates =
        before.stream().map(l -> NUMBER.matcher(l).matches() ? Long.parseLong(l) : NONE).toList();
    this.numbered = 2 * candidates.stream().filter(n -> n != NONE).count() >= candidates.size();
  }

  /**
   * Whether the line before the next cue's times is its number.
   *
   * @param apart whether a blank line, or nothing, stands before it
   */
  boolean nextIsNumber(boolean apart) {
    long number = candidates.get(cue);
    boolean is = number != NONE && (cue == 0 || (numbered && (apart || isCounted(number))));
    last = is ? number : last + 1;
    cue++;
    return is;
  }

  private boolean isCounted(long number) {
    boolean isLast = cue + 1 == candidates.size();
    return follows(number) || (!isLast && !follows(candidates.get(cue + 1)));
  }

  private boolean follows(long number) {
    return number > last && number <= last + LARGEST_GAP;
  }
}
