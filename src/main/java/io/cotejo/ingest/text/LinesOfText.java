package io.cotejo.ingest.text;

import io.cotejo.ingest.Line;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The lines of a text without what pages put between them, and what they say of each other.
 *
 * @param lines those that are text
 * @param habits what they have in common
 * @param series which begin items
 * @param hyphens which end in mid-word
 * @param furniture by the index of a line, the lines of pages right before it
 */
record LinesOfText(
    List<Line> lines,
    LineHabits habits,
    LineSeries series,
    Hyphens hyphens,
    Map<Integer, List<Line>> furniture) {

  /** Longer lines are no verse. */
  private static final int LONGEST_VERSE = 60;

  private static final int LEAST_VERSES = 2;

  LinesOfText {
    lines = List.copyOf(lines);
    furniture = Map.copyOf(furniture);
  }

  static LinesOfText of(String text, KnownWords words) {
    List<Line> all = Line.of(text);
    BitSet pages = new PageLines(text, all).interruptions();
    List<Line> lines = new ArrayList<>();
    Map<Integer, List<Line>> furniture = new HashMap<>();
    for (int i = 0; i < all.size(); i++) {
      Line line = all.get(i);
      if (pages.get(i)) {
        furniture.computeIfAbsent(lines.size(), k -> new ArrayList<>()).add(line);
      } else {
        boolean resumed = furniture.containsKey(lines.size());
        lines.add(resumed ? new Line(line.text(), line.span(), false) : line);
      }
    }
    LineSeries series = LineSeries.of(lines);
    return new LinesOfText(
        lines, LineHabits.of(lines, series), series, Hyphens.of(text, lines, words), furniture);
  }

  int size() {
    return lines.size();
  }

  Line get(int i) {
    return lines.get(i);
  }

  String text(int i) {
    return lines.get(i).text();
  }

  /** Whether a sentence goes on at a line after a page's furniture. */
  boolean isResumed(int i) {
    return furniture.containsKey(i);
  }

  /** Whether a stanza ends before a line, and another begins. */
  boolean isStanza(int i) {
    return lines.get(i).afterBlank() && habits.width() == 0 && isVerse(i, 1) && isVerse(i - 1, -1);
  }

  /** Whether the lines from one on, up to the next blank one, are several and short. */
  private boolean isVerse(int from, int step) {
    int verses = 0;
    int i = from;
    boolean inside = i >= 0;
    while (inside) {
      if (text(i).length() > LONGEST_VERSE || LineStart.isBullet(text(i))) {
        return false;
      }
      verses++;
      int edge = step > 0 ? i + 1 : i;
      inside = edge > 0 && edge < lines.size() && !lines.get(edge).afterBlank();
      i += step;
    }
    return verses >= LEAST_VERSES;
  }
}
