package io.cotejo.ingest.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The lines of printed pages, and which of them are a page's own: those that stand at the same edge
 * of most pages, whatever numbers are in them. Immutable.
 */
final class PdfPages {

  /** How many lines of a page may be its head, or its foot. */
  private static final int EDGE = 2;

  private final List<List<String>> pages;
  private final Set<String> repeated = new HashSet<>();

  PdfPages(List<String> texts) {
    this.pages = texts.stream().map(PdfPages::lines).toList();
    Map<String, Integer> counts = new HashMap<>();
    for (List<String> page : pages) {
      Set<String> keys = new HashSet<>();
      for (int i = 0; i < page.size(); i++) {
        if (isAtEdge(page, i)) {
          keys.add(key(page, i));
        }
      }
      keys.forEach(k -> counts.merge(k, 1, Integer::sum));
    }
    long written = pages.stream().filter(p -> p.stream().anyMatch(l -> !l.isEmpty())).count();
    counts.forEach(
        (key, count) -> {
          if (count >= 2 && count > written / 2) {
            repeated.add(key);
          }
        });
  }

  /**
   * Justified lines have more than one space between two words; the mark of an item is often a
   * character that only its font knows.
   */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      String spaced = line.replaceAll("[\\p{Zs}\\p{Cc}]+", " ").strip();
      String clean = spaced.replaceFirst("^\\p{Co}+(?= |$)", "•");
      boolean doubled =
          clean.isEmpty() && (lines.isEmpty() || lines.get(lines.size() - 1).isEmpty());
      if (!doubled) {
        lines.add(clean);
      }
    }
    return lines;
  }

  int count() {
    return pages.size();
  }

  /** The lines of a page, from 0; those that part paragraphs are empty. */
  List<String> lines(int page) {
    return pages.get(page);
  }

  boolean isBlank(int page) {
    return pages.get(page).stream().allMatch(String::isEmpty);
  }

  /** Whether a line is the page's own. */
  boolean isFurniture(int page, int line) {
    List<String> lines = pages.get(page);
    return isAtEdge(lines, line) && repeated.contains(key(lines, line));
  }

  private static boolean isAtEdge(List<String> lines, int line) {
    return !lines.get(line).isEmpty()
        && (written(lines.subList(0, line)) < EDGE
            || written(lines.subList(line + 1, lines.size())) < EDGE);
  }

  private static long written(List<String> lines) {
    return lines.stream().filter(l -> !l.isEmpty()).limit(EDGE).count();
  }

  private static String key(List<String> lines, int line) {
    boolean top = written(lines.subList(0, line)) < EDGE;
    return (top ? "^" : "$") + lines.get(line).replaceAll("\\d+|\\b[ivxlcIVXLC]+\\b", "#");
  }
}
