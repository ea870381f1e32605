package io.cotejo.codec;

import io.cotejo.bitext.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A text of a file, such as a JSON string, and where each of its units stands there. Immutable.
 *
 * @param text escapes resolved
 * @param starts where each run begins in {@code text}: units that stand side by side in both
 * @param inFile where each run begins in the file
 * @param end where the text ends in the file
 */
public record PlacedText(String text, List<Integer> starts, List<Integer> inFile, int end) {

  /** Copies the lists, which are of one length. */
  public PlacedText {
    starts = List.copyOf(starts);
    inFile = List.copyOf(inFile);
    if (starts.size() != inFile.size()) {
      throw new IllegalArgumentException(
          "runs must have two places each: " + starts.size() + ", " + inFile.size());
    }
  }

  /** A text that is written as it is. */
  public static PlacedText plain(String text, int start) {
    return new PlacedText(text, List.of(0), List.of(start), start + text.length());
  }

  /** Where the unit at a position of the text begins in the file; the end of the text, its end. */
  public int inFile(int position) {
    if (position >= text.length()) {
      return end;
    }
    int found = Collections.binarySearch(starts, position);
    int run = found >= 0 ? found : -found - 2;
    return inFile.get(run) + position - starts.get(run);
  }

  /** Tells places for one reader, who goes through the text. */
  public Walk walk() {
    return new Walk();
  }

  /** Places that are asked for from left to right, without a search for each. Not safe to share. */
  public final class Walk {

    private int run;

    /** What {@link PlacedText#inFile} tells. */
    public int inFile(int position) {
      if (position >= text.length()) {
        return end;
      }
      if (position < starts.get(run)) {
        run = 0;
      }
      while (run + 1 < starts.size() && starts.get(run + 1) <= position) {
        run++;
      }
      return inFile.get(run) + position - starts.get(run);
    }
  }

  /** What the file writes for a unit: an escape has more units than one. */
  public Span unit(int position) {
    return new Span(inFile(position), inFile(position + 1));
  }

  /** Collects a text unit by unit. Not safe to share. */
  static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private final List<Integer> starts = new ArrayList<>();
    private final List<Integer> inFile = new ArrayList<>();
    private int next = -1;

    void add(char c, int start, int end) {
      if (start != next) {
        starts.add(text.length());
        inFile.add(start);
      }
      text.append(c);
      // What is written otherwise ends its run.
      next = end == start + 1 ? end : -1;
    }

    PlacedText build(int end) {
      return new PlacedText(text.toString(), starts, inFile, end);
    }
  }
}
