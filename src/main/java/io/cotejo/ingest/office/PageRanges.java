package io.cotejo.ingest.office;

import java.util.ArrayList;
import java.util.List;

/** Names pages as people do: {@code page 2}, {@code pages 3–9 and 12}. Stateless. */
final class PageRanges {

  private PageRanges() {}

  /** The pages of which something holds; empty if of none. */
  static String of(List<Boolean> holds) {
    List<String> ranges = new ArrayList<>();
    int pages = 0;
    for (int i = 0; i < holds.size(); i++) {
      int first = i;
      while (i < holds.size() && holds.get(i)) {
        i++;
      }
      pages += i - first;
      if (i > first) {
        ranges.add(i == first + 1 ? String.valueOf(i) : (first + 1) + "–" + i);
      }
    }
    if (ranges.isEmpty()) {
      return "";
    }
    int last = ranges.size() - 1;
    String all = String.join(", ", ranges.subList(0, last));
    return (pages == 1 ? "page " : "pages ")
        + (all.isEmpty() ? "" : all + " and ")
        + ranges.get(last);
  }
}
