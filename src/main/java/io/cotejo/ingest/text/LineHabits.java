package io.cotejo.ingest.text;

import io.cotejo.ingest.Line;
import io.cotejo.text.Spaces;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How the lines of a whole text are written, which says what a break between two of them means.
 *
 * @param width at which most lines are wrapped, in UTF-16 units; 0 if they are not
 * @param lowerCase whether paragraphs begin in lower case, as in chats and forums: then that is no
 *     sign that a sentence goes on
 * @param pairs pairs of words that some line break stands between, and that stand on one line
 *     elsewhere in the text: {@code Hong Kong}
 */
record LineHabits(int width, boolean lowerCase, Set<String> pairs) {

  private static final int MIN_WRAP_WIDTH = 40;
  private static final int MAX_WRAP_WIDTH = 120;
  private static final double WRAPPED_SHARE = 0.6;

  LineHabits {
    pairs = Set.copyOf(pairs);
  }

  /** What the lines of a text have in common. */
  static LineHabits of(List<Line> lines, LineSeries series) {
    return new LineHabits(wrapWidth(lines, series), isLowerCase(lines), pairs(lines));
  }

  /** The next line's first word would not have fitted on this one. */
  boolean isWrapped(String before, String line) {
    return width > 0 && isWrapped(before, line, width);
  }

  /** Whether a line begins anew, after a blank line, though it begins in lower case. */
  boolean parts(Line line) {
    return lowerCase && line.afterBlank();
  }

  /** Whether the words around a line break stand together elsewhere. */
  boolean isPair(String before, String line) {
    return !pairs.isEmpty() && pairs.contains(LineWords.pair(before, line));
  }

  private static boolean isWrapped(String before, String line, int width) {
    return before.length() + 1 + firstWord(line) > width;
  }

  private static int firstWord(String line) {
    int end = 0;
    while (end < line.length() && !Spaces.isSpaceOrUnseen(line.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int wrapWidth(List<Line> lines, LineSeries series) {
    int width = 0;
    int inner = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (!lines.get(i + 1).afterBlank() && !series.begins(i + 1)) {
        width = Math.max(width, lines.get(i).text().length());
        inner++;
      }
    }
    if (inner < 3 || width < MIN_WRAP_WIDTH || width > MAX_WRAP_WIDTH) {
      return 0;
    }
    int wrapped = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      Line next = lines.get(i + 1);
      if (!next.afterBlank()
          && !series.begins(i + 1)
          && isWrapped(lines.get(i).text(), next.text(), width)) {
        wrapped++;
      }
    }
    return wrapped >= WRAPPED_SHARE * inner ? width : 0;
  }

  /** Where pages break sentences, most lines in lower case have an unfinished one before them. */
  private static boolean isLowerCase(List<Line> lines) {
    int sentences = 0;
    int others = 0;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).text();
      if (lines.get(i).afterBlank()
          && LineStart.isLower(line)
          && !LineStart.isBullet(line)
          && !LineAddress.begins(line)) {
        if (i == 0 || LineEnd.isTerminated(lines.get(i - 1).text())) {
          sentences++;
        } else {
          others++;
        }
      }
    }
    return sentences > 0 && sentences >= others;
  }

  private static Set<String> pairs(List<Line> lines) {
    Set<String> broken = new HashSet<>();
    for (int i = 0; i + 1 < lines.size(); i++) {
      String pair = LineWords.pair(lines.get(i).text(), lines.get(i + 1).text());
      if (!pair.isEmpty()) {
        broken.add(pair);
      }
    }
    Set<String> found = new HashSet<>();
    if (!broken.isEmpty()) {
      lines.forEach(l -> addPairs(l.text(), broken, found));
    }
    return found;
  }

  private static void addPairs(String line, Set<String> wanted, Set<String> found) {
    for (int space = line.indexOf(' '); space >= 0; space = line.indexOf(' ', space + 1)) {
      boolean name = space + 1 < line.length() && Character.isUpperCase(line.charAt(space + 1));
      String pair = name ? LineWords.pairAt(line, space) : "";
      if (wanted.contains(pair)) {
        found.add(pair);
      }
    }
  }
}
