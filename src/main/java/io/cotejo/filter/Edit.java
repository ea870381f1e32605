package io.cotejo.filter;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * What replaces a stretch of a file.
 *
 * @param start of the stretch, in UTF-16 units
 * @param end of the stretch; its start to insert
 * @param text that stands there afterwards
 */
record Edit(int start, int end, String text) {

  private static final Comparator<Edit> IN_ORDER =
      Comparator.comparingInt(Edit::start).thenComparingInt(Edit::end).thenComparing(Edit::text);

  /**
   * A stretch of a text with edits; equal ones are made once.
   *
   * @throws IllegalArgumentException if two edits overlap or one lies outside
   */
  static String apply(String text, int from, int to, List<Edit> edits) {
    TreeSet<Edit> ordered = new TreeSet<>(IN_ORDER);
    ordered.addAll(edits);
    StringBuilder edited = new StringBuilder();
    int at = from;
    for (Edit edit : ordered) {
      if (edit.start < at || edit.end > to) {
        throw new IllegalArgumentException("edits must not overlap: at " + edit.start);
      }
      edited.append(text, at, edit.start).append(edit.text);
      at = edit.end;
    }
    return edited.append(text, at, to).toString();
  }
}
