package io.cotejo.translate.own;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Two texts as one, with what only one has between marks, word by word: {@code [-gone-]} and {@code
 * {+new+}}, as GNU wdiff writes them. By the longest common subsequence. Stateless.
 */
final class Differences {

  private Differences() {}

  /** What has to change for {@code known} to be {@code text}. */
  static String of(String known, String text) {
    List<String> from = Arrays.asList(known.split(" ", -1));
    List<String> to = Arrays.asList(text.split(" ", -1));
    int[][] common = common(from, to);
    Deque<String> parts = new ArrayDeque<>();
    int i = 0;
    int j = 0;
    while (i < from.size() || j < to.size()) {
      if (i < from.size() && j < to.size() && from.get(i).equals(to.get(j))) {
        parts.add(from.get(i));
        i++;
        j++;
      } else {
        int goneFrom = i;
        int newFrom = j;
        while (differs(from, to, i, j)) {
          if (j == to.size() || (i < from.size() && common[i + 1][j] >= common[i][j + 1])) {
            i++;
          } else {
            j++;
          }
        }
        mark(parts, "[-", from.subList(goneFrom, i), "-]");
        mark(parts, "{+", to.subList(newFrom, j), "+}");
      }
    }
    return String.join(" ", parts);
  }

  private static boolean differs(List<String> from, List<String> to, int i, int j) {
    boolean inside = i < from.size() || j < to.size();
    boolean same = i < from.size() && j < to.size() && from.get(i).equals(to.get(j));
    return inside && !same;
  }

  private static void mark(Deque<String> parts, String open, List<String> words, String close) {
    if (!words.isEmpty()) {
      parts.add(open + String.join(" ", words) + close);
    }
  }

  /** Words that the rests of both from a place on have in common. */
  private static int[][] common(List<String> from, List<String> to) {
    int[][] common = new int[from.size() + 1][to.size() + 1];
    for (int i = from.size() - 1; i >= 0; i--) {
      for (int j = to.size() - 1; j >= 0; j--) {
        common[i][j] =
            from.get(i).equals(to.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }
}
