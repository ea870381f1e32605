package io.cotejo.ingest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The text of a field, and where each of its units stands in the file. Immutable.
 *
 * @param text escapes resolved
 * @param starts where each run begins in {@code text}: units that stand side by side in both
 * @param inFile where each run begins in the file
 * @param end where the text ends in the file
 */
public record FieldText(String text, List<Integer> starts, List<Integer> inFile, int end) {

  /** Copies the lists. */
  public FieldText {
    starts = List.copyOf(starts);
    inFile = List.copyOf(inFile);
  }

  /** A text that is written as it is. */
  public static FieldText plain(String text, int start) {
    return new FieldText(text, List.of(0), List.of(start), start + text.length());
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

  /** Collects a text run by run. Not safe to share. */
  public static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private final List<Integer> starts = new ArrayList<>();
    private final List<Integer> inFile = new ArrayList<>();
    private int next = -1;

    public void add(char c, int start, int end) {
      if (start != next) {
        starts.add(text.length());
        inFile.add(start);
      }
      text.append(c);
      // What is written otherwise ends its run.
      next = end == start + 1 ? end : -1;
    }

    public FieldText build(int end) {
      return new FieldText(text.toString(), starts, inFile, end);
    }
  }
}
