package io.cotejo.ingest;

import io.cotejo.bitext.Role;
import io.cotejo.bitext.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins lines that were broken in mid-sentence: names and links that a page had set apart end up on
 * lines of their own when its text is copied, and mail wraps lines at a fixed width. Stateless and
 * thread-safe.
 *
 * <p>A line continues the one before it if it begins as no sentence does (lower case, {@code 's}, a
 * closing mark), if the one before ends as no sentence does ({@code of}, a comma), if it is a short
 * island between the two halves of a sentence, or if both are lines of a paragraph wrapped at one
 * width.
 */
final class LineRepair {

  private static final int ISLAND_WORDS = 6;
  private static final int MENU_WORDS = 3;
  private static final int MIN_WRAP_WIDTH = 40;
  private static final int MAX_WRAP_WIDTH = 120;
  private static final double WRAPPED_SHARE = 0.6;

  /** The blocks of a text; all of them are {@link Role#PROSE} as yet. */
  List<Block> repair(String text) {
    List<Line> lines = Line.of(text);
    int width = wrapWidth(lines);
    List<Block> blocks = new ArrayList<>();
    int i = 0;
    while (i < lines.size()) {
      int end = i + 1;
      while (end < lines.size() && continues(lines, i, end, width)) {
        end++;
      }
      blocks.add(join(lines.subList(i, end)));
      i = end;
    }
    return blocks;
  }

  /** Whether the line at {@code next} continues the block that began at {@code first}. */
  private static boolean continues(List<Line> lines, int first, int next, int width) {
    Line before = lines.get(next - 1);
    Line line = lines.get(next);
    if (LineShape.isBullet(line.text()) && !LineShape.isGluedToPrevious(line.text())) {
      return false;
    }
    boolean inBullet = LineShape.isBullet(lines.get(first).text());
    if (inBullet && line.afterBlank()) {
      return false;
    }
    if (LineShape.isGluedToPrevious(line.text())) {
      return true;
    }
    if (!line.afterBlank() && isWrapped(before.text(), line.text(), width)) {
      return true;
    }
    if (LineShape.isTerminated(before.text())) {
      return false;
    }
    if (LineShape.wantsMore(before.text())) {
      return true;
    }
    return LineShape.startsLower(line.text())
        ? !isMenu(lines.get(first).text(), line.text())
        : isIsland(lines, first, next);
  }

  /** Two short lines in lower case are links, not a sentence. */
  private static boolean isMenu(String first, String line) {
    return LineShape.startsLower(first)
        && LineShape.words(first) <= MENU_WORDS
        && LineShape.words(line) <= MENU_WORDS;
  }

  /** A short line that no sentence is, with the rest of the sentence after it. */
  private static boolean isIsland(List<Line> lines, int first, int next) {
    Line line = lines.get(next);
    boolean titleBefore = first == 0 && next == 1;
    return !titleBefore
        && next + 1 < lines.size()
        && LineShape.words(line.text()) <= ISLAND_WORDS
        && !LineShape.isTerminated(line.text())
        && !line.text().endsWith(":")
        && resumes(lines.get(next + 1).text())
        && LineShape.words(lines.get(next - 1).text()) > 2;
  }

  private static boolean resumes(String line) {
    return LineShape.startsLower(line) || LineShape.isGluedToPrevious(line);
  }

  /** The next line's first word would not have fitted on this one. */
  private static boolean isWrapped(String before, String line, int width) {
    return width > 0 && before.length() + 1 + firstWord(line) > width;
  }

  private static int firstWord(String line) {
    int end = 0;
    while (end < line.length() && !Line.isSpace(line.charAt(end))) {
      end++;
    }
    return end;
  }

  /** The width at which most lines of the text are wrapped, or 0 if they are not. */
  private static int wrapWidth(List<Line> lines) {
    int width = 0;
    int inner = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (!lines.get(i + 1).afterBlank()) {
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
      if (!next.afterBlank() && isWrapped(lines.get(i).text(), next.text(), width)) {
        wrapped++;
      }
    }
    return wrapped >= WRAPPED_SHARE * inner ? width : 0;
  }

  private static Block join(List<Line> lines) {
    StringBuilder text = new StringBuilder();
    List<Span> pieces = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    String before = "";
    for (Line line : lines) {
      boolean glued = LineShape.isGluedToPrevious(line.text()) || LineShape.opensAtEnd(before);
      if (!pieces.isEmpty() && !glued) {
        text.append(' ');
      }
      starts.add(text.length());
      pieces.add(line.span());
      text.append(line.text());
      before = line.text();
    }
    return new Block(text.toString(), pieces, starts, Role.PROSE);
  }
}
