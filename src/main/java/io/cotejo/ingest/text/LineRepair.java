package io.cotejo.ingest.text;

import io.cotejo.bitext.LeftOutReason;
import io.cotejo.bitext.Role;
import io.cotejo.bitext.Span;
import io.cotejo.ingest.Block;
import io.cotejo.ingest.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins lines that were broken in mid-sentence: names and links that a page had set apart end up on
 * lines of their own when its text is copied, and mail wraps lines at a fixed width. Thread-safe.
 *
 * <p>A line continues the one before it if it begins as no sentence does (lower case, {@code 's}, a
 * closing mark), if the one before ends as no sentence does ({@code of}, a comma), if it is a short
 * island between the two halves of a sentence, or if both are lines of a paragraph wrapped at one
 * width.
 */
public final class LineRepair {

  private static final int ISLAND_WORDS = 6;
  private static final int MENU_WORDS = 3;

  private final KnownWords words = new KnownWords();

  /** The blocks of a text: furniture of pages, and {@link Role#PROSE} as yet. */
  List<Block> repair(String text) {
    LinesOfText lines = LinesOfText.of(text, words);
    List<Block> blocks = new ArrayList<>();
    int i = 0;
    while (i < lines.size()) {
      OpenBlock block = new OpenBlock(lines.get(i));
      int first = i;
      i++;
      while (i < lines.size() && continues(block, lines, i, first == 0)) {
        block.add(lines.get(i));
        i++;
      }
      blocks.add(join(block.lines(), lines.hyphens()));
      for (int k = first + 1; k < i; k++) {
        lines.furniture().getOrDefault(k, List.of()).forEach(l -> blocks.add(pageLine(l)));
      }
    }
    return blocks;
  }

  private static Block pageLine(Line line) {
    return new Block(line.text(), List.of(line.span()), List.of(0), Role.PROSE)
        .leftOut(LeftOutReason.PAGE);
  }

  /** Whether the line at {@code next} continues the block. */
  private static boolean continues(OpenBlock block, LinesOfText lines, int next, boolean title) {
    Line before = block.last();
    Line line = lines.get(next);
    if (lines.isResumed(next) || lines.hyphens().isCut(before)) {
      return true;
    }
    if (block.lines().size() == 1 && isMarker(lines, next - 1)) {
      return !LineStart.isMarkerAlone(line.text()) && !LineStart.isBullet(line.text());
    }
    return !lines.series().begins(next)
        && !lines.isStanza(next)
        && !beginsMarked(lines, next)
        && goesOn(block, lines, next, title);
  }

  /** Whether the marker of an item stands on a line, and not the end of a sentence. */
  private static boolean isMarker(LinesOfText lines, int at) {
    String line = lines.text(at);
    return LineStart.isMarkerAlone(line)
        && (at == 0
            || !Character.isDigit(line.charAt(0))
            || lines.series().begins(at)
            || lines.text(at - 1).endsWith(":")
            || LineEnd.isTerminated(lines.text(at - 1)));
  }

  private static boolean beginsMarked(LinesOfText lines, int next) {
    return isMarker(lines, next)
        && (LineEnd.isTerminated(lines.text(next - 1)) || !resumes(lines, next + 1));
  }

  private static boolean goesOn(OpenBlock block, LinesOfText lines, int next, boolean title) {
    Line before = block.last();
    Line line = lines.get(next);
    LineHabits habits = lines.habits();
    if (LineStart.isDash(line.text()) && isAside(block, lines, next)) {
      return true;
    }
    if (LineStart.isBullet(line.text()) && !LineStart.isGluedToPrevious(line.text())) {
      return false;
    }
    if (LineStart.isBullet(block.first().text()) && line.afterBlank()) {
      return false;
    }
    if (LineStart.isGluedToPrevious(line.text())) {
      return true;
    }
    if (!line.afterBlank() && habits.isWrapped(before.text(), line.text())) {
      return true;
    }
    if (LineEnd.isTerminated(before.text()) || isApart(block, lines, next)) {
      return false;
    }
    if (LineEnd.wantsMore(before.text()) || LineEnd.isCutDate(before.text(), line.text())) {
      return true;
    }
    if (isLower(line.text())) {
      return !habits.parts(line) && !isMenu(block.first().text(), line.text());
    }
    return isIsland(block, lines, next, title) || isTail(block, lines, next);
  }

  /** Begins in lower case and not with an address, which has no other. */
  private static boolean isLower(String line) {
    return LineStart.isLower(line) && !LineAddress.begins(line);
  }

  /** What stands by itself whatever its first letter: in a letter, in a list, an address. */
  private static boolean isApart(OpenBlock block, LinesOfText lines, int next) {
    String before = block.last().text();
    Line line = lines.get(next);
    boolean resumed = isShort(line.text()) && resumes(lines, next + 1);
    if (before.endsWith(";") || before.endsWith(":")) {
      return !resumed || isLower(line.text());
    }
    if (!line.afterBlank()) {
      return false;
    }
    return LineLetter.isPhrase(line.text())
        || (LineLetter.mayEndPhrase(before, line.text()) && !resumed)
        || LineLetter.endsWithPhrase(before)
        || LineLetter.isSigned(before, line.text())
        || (LineAddress.isOne(line.text()) && !LineEnd.wantsMore(before))
        || (block.lines().size() == 1 && LineAddress.isOne(before));
  }

  /** Two short lines in lower case are links, not a sentence. */
  private static boolean isMenu(String first, String line) {
    return LineStart.isLower(first)
        && LineWords.count(first) <= MENU_WORDS
        && LineWords.count(line) <= MENU_WORDS;
  }

  /** A dash in mid-sentence, or a word cut at its hyphen; lines with dashes are a list together. */
  private static boolean isAside(OpenBlock block, LinesOfText lines, int next) {
    String before = block.last().text();
    String line = lines.get(next).text();
    boolean list = LineStart.isDash(block.first().text()) || isItem(lines, next);
    if (list || LineEnd.isTerminated(before)) {
      return false;
    }
    return LineStart.isHyphenated(line)
        ? Character.isLetterOrDigit(before.codePointBefore(before.length()))
        : LineStart.isAside(line) && !before.endsWith(":");
  }

  /** Whether a line with a dash has another one below it. */
  private static boolean isItem(LinesOfText lines, int at) {
    return at + 1 < lines.size()
        && LineStart.isDash(lines.text(at + 1))
        && LineWords.count(lines.text(at)) > 1;
  }

  /** A short line that no sentence is, with the rest of the sentence after it. */
  private static boolean isIsland(OpenBlock block, LinesOfText lines, int next, boolean title) {
    String before = block.last().text();
    String line = lines.get(next).text();
    boolean pair = lines.habits().isPair(before, line);
    boolean titleBefore = title && block.lines().size() == 1 && !pair;
    boolean opener = block.isHeadingLike() && LineStart.opensSentence(line);
    return !titleBefore
        && !opener
        && isShort(line)
        && !LineEnd.isTerminated(line)
        && !line.endsWith(":")
        && resumes(lines, next + 1)
        && (block.words() > 2 || LineWords.isDescription(before) || pair);
  }

  /** What is left of a sentence that has no end yet, if an island stands where the line broke. */
  private static boolean isTail(OpenBlock block, LinesOfText lines, int next) {
    String before = block.last().text();
    String line = lines.get(next).text();
    boolean afterIsland = block.lines().size() > 1 && isShort(before) && !isShort(line);
    boolean inSentence = block.words() > ISLAND_WORDS;
    boolean pair =
        lines.habits().isPair(before, line) && (block.words() > ISLAND_WORDS || !isShort(line));
    return pair
        || (inSentence && (LineWords.endSentence(line) || LineStart.isDate(line)))
        || (block.isInBrackets() && closesSoon(lines, next))
        || (block.isCutShort() && afterIsland)
        || (block.mayBeCutShort() && LineStart.isEndOfSentence(line));
  }

  private static boolean closesSoon(LinesOfText lines, int next) {
    return LineStart.closesBracket(lines.get(next).text())
        || (next + 1 < lines.size()
            && isShort(lines.get(next).text())
            && LineStart.closesBracket(lines.get(next + 1).text()));
  }

  private static boolean isShort(String line) {
    return LineWords.count(line) <= ISLAND_WORDS;
  }

  /** Whether there is a line at {@code at} that goes on with a sentence. */
  private static boolean resumes(LinesOfText lines, int at) {
    if (at >= lines.size()) {
      return false;
    }
    String line = lines.get(at).text();
    return (isLower(line) && !LineStart.isBullet(line) && !lines.habits().parts(lines.get(at)))
        || LineStart.isGluedToPrevious(line)
        || LineStart.isHyphenated(line)
        || (LineStart.isAside(line) && !isItem(lines, at))
        || LineStart.isNumbered(line);
  }

  private static Block join(List<Line> lines, Hyphens hyphens) {
    StringBuilder text = new StringBuilder();
    List<Span> pieces = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    boolean glued = true;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean last = i + 1 == lines.size();
      Hyphens.Break cut = last ? null : hyphens.at(line);
      int end = cut == null ? line.span().end() : cut.end();
      if (!glued
          && !LineStart.isGluedToPrevious(line.text())
          && !LineStart.isHyphenated(line.text())) {
        text.append(' ');
      }
      starts.add(text.length());
      pieces.add(new Span(line.span().start(), end));
      text.append(line.text(), 0, end - line.span().start());
      glued = cut != null || LineEnd.isOpening(line.text());
    }
    return new Block(text.toString(), pieces, starts, Role.PROSE);
  }
}
