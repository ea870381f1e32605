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
      OpenBlock block = new OpenBlock(lines.get(i));
      boolean title = i == 0;
      i++;
      while (i < lines.size() && continues(block, lines, i, width, title)) {
        block.add(lines.get(i));
        i++;
      }
      blocks.add(join(block.lines()));
    }
    return blocks;
  }

  /** Whether the line at {@code next} continues the block. */
  private static boolean continues(
      OpenBlock block, List<Line> lines, int next, int width, boolean title) {
    Line before = block.last();
    Line line = lines.get(next);
    if (LineShape.startsWithDash(line.text()) && isAside(block, lines, next)) {
      return true;
    }
    if (LineShape.isBullet(line.text()) && !LineShape.isGluedToPrevious(line.text())) {
      return false;
    }
    if (LineShape.isBullet(block.first().text()) && line.afterBlank()) {
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
    if (LineShape.wantsMore(before.text()) || LineShape.isCutDate(before.text(), line.text())) {
      return true;
    }
    if (LineShape.startsLower(line.text())) {
      return !isMenu(block.first().text(), line.text());
    }
    return isIsland(block, lines, next, title) || isTail(block, line.text());
  }

  /** Two short lines in lower case are links, not a sentence. */
  private static boolean isMenu(String first, String line) {
    return LineShape.startsLower(first)
        && LineShape.words(first) <= MENU_WORDS
        && LineShape.words(line) <= MENU_WORDS;
  }

  /** A dash in mid-sentence, or a word cut at its hyphen; lines with dashes are a list together. */
  private static boolean isAside(OpenBlock block, List<Line> lines, int next) {
    String before = block.last().text();
    String line = lines.get(next).text();
    boolean list =
        LineShape.startsWithDash(block.first().text())
            || (next + 1 < lines.size()
                && LineShape.startsWithDash(lines.get(next + 1).text())
                && LineShape.words(line) > 1);
    if (list || LineShape.isTerminated(before)) {
      return false;
    }
    return LineShape.isHyphenated(line)
        ? Character.isLetterOrDigit(before.codePointBefore(before.length()))
        : LineShape.isAside(line) && !before.endsWith(":");
  }

  /** A short line that no sentence is, with the rest of the sentence after it. */
  private static boolean isIsland(OpenBlock block, List<Line> lines, int next, boolean title) {
    String line = lines.get(next).text();
    boolean titleBefore = title && block.lines().size() == 1;
    boolean opener = block.isHeadingLike() && LineShape.opensSentence(line);
    return !titleBefore
        && !opener
        && next + 1 < lines.size()
        && isShort(line)
        && !LineShape.isTerminated(line)
        && !line.endsWith(":")
        && resumes(lines.get(next + 1).text())
        && block.words() > 2;
  }

  /** What is left of a sentence that has no end yet, if an island stands where the line broke. */
  private static boolean isTail(OpenBlock block, String line) {
    boolean afterIsland =
        block.lines().size() > 1 && isShort(block.last().text()) && !isShort(line);
    boolean inSentence = block.words() > ISLAND_WORDS && !block.last().text().endsWith(":");
    return (inSentence && LineShape.isEnd(line))
        || (block.isCutShort() && (afterIsland || LineShape.startsWithEnd(line)));
  }

  private static boolean isShort(String line) {
    return LineShape.words(line) <= ISLAND_WORDS;
  }

  private static boolean resumes(String line) {
    return (LineShape.startsLower(line) && !LineShape.isBullet(line))
        || LineShape.isGluedToPrevious(line)
        || LineShape.isHyphenated(line)
        || LineShape.isAside(line)
        || LineShape.startsWithNumberedWords(line);
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
      boolean glued =
          LineShape.isGluedToPrevious(line.text())
              || LineShape.isHyphenated(line.text())
              || LineShape.opensAtEnd(before);
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
