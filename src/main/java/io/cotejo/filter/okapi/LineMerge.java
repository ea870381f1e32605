package io.cotejo.filter.okapi;

import java.util.Arrays;
import java.util.List;

/**
 * A text that a program read and wrote again without a change, and what it made of the lines.
 *
 * @param original as it was read
 * @param same as the program writes it
 */
record LineMerge(String original, String same) {

  /** How far the lines of the two may run apart. */
  private static final int WINDOW = 64;

  /**
   * The original with the lines that the program has changed; the others as they were, whatever the
   * program makes of them.
   *
   * @param other the text with changes, as the program writes it
   */
  String with(String other) {
    List<String> before = lines(original);
    List<String> rewritten = lines(same);
    List<String> after = lines(ended(other));
    if (rewritten.size() != after.size() && lines(ended(same)).size() != after.size()) {
      return other;
    }
    rewritten = lines(ended(same));
    StringBuilder merged = new StringBuilder();
    int i = 0;
    int j = 0;
    while (i < before.size() || j < after.size()) {
      int[] next = next(before, i, rewritten, j);
      merged.append(
          stretch(
              before.subList(i, next[0]),
              rewritten.subList(j, next[1]),
              after.subList(j, next[1])));
      i = next[0];
      j = next[1];
      if (i < before.size() && j < after.size()) {
        merged.append(after.get(j));
        i++;
        j++;
      }
    }
    return merged.toString();
  }

  /** Lines that the program wrote in its own way: line by line if they are as many. */
  private static String stretch(List<String> before, List<String> rewritten, List<String> after) {
    if (before.size() != after.size()) {
      return String.join("", rewritten.equals(after) ? before : after);
    }
    StringBuilder merged = new StringBuilder();
    for (int k = 0; k < after.size(); k++) {
      merged.append(rewritten.get(k).equals(after.get(k)) ? before.get(k) : after.get(k));
    }
    return merged.toString();
  }

  /** Where the two are the same again, from two places on. */
  private static int[] next(List<String> a, int i, List<String> b, int j) {
    for (int far = 0; far < WINDOW; far++) {
      for (int k = 0; k <= far; k++) {
        int x = i + far - k;
        int y = j + k;
        if (x < a.size() && y < b.size() && a.get(x).equals(b.get(y))) {
          return new int[] {x, y};
        }
      }
    }
    return new int[] {a.size(), b.size()};
  }

  /** Some writers leave out the last line end. */
  private String ended(String text) {
    return original.endsWith("\n") && !text.endsWith("\n") ? text + "\n" : text;
  }

  /** Each with its line end. */
  private static List<String> lines(String text) {
    return Arrays.asList(text.split("(?<=\n)", -1));
  }
}
