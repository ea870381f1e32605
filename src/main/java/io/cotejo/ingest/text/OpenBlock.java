package io.cotejo.ingest.text;

import io.cotejo.ingest.Line;
import java.util.ArrayList;
import java.util.List;

/** A block of lines that is being joined, and what is known of it so far. Not thread-safe. */
final class OpenBlock {

  private static final int SURE_WORDS = 12;

  /** Headlines are shorter, or in capitals. */
  private static final int LONGEST_HEADLINE = 25;

  private static final int LONG_HEADLINE = 14;

  private static final int LONGEST_HEADING = 8;

  private final List<Line> lines = new ArrayList<>();
  private int counted;
  private int words;
  private int capitals;
  private boolean innerEnd;
  private int brackets;

  OpenBlock(Line first) {
    lines.add(first);
  }

  void add(Line line) {
    lines.add(line);
  }

  /** Most blocks are one line that nobody asks about: the lines are read when somebody does. */
  private void count() {
    for (; counted < lines.size(); counted++) {
      String text = lines.get(counted).text();
      innerEnd |=
          LineWords.hasInnerEnd(text)
              || (counted > 0 && LineEnd.isTerminated(lines.get(counted - 1).text()));
      words += LineWords.count(text);
      capitals += LineWords.capitals(text);
      countBrackets(text);
    }
  }

  /** Those of an emoticon are none. */
  private void countBrackets(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '(' && (i == 0 || ":;-=".indexOf(text.charAt(i - 1)) < 0)) {
        brackets++;
      } else if (c == ')') {
        brackets = Math.max(0, brackets - 1);
      }
    }
  }

  /** Whether a bracket was opened and not closed. */
  boolean isInBrackets() {
    count();
    return brackets > 0;
  }

  List<Line> lines() {
    return lines;
  }

  Line first() {
    return lines.get(0);
  }

  Line last() {
    return lines.get(lines.size() - 1);
  }

  int words() {
    count();
    return words;
  }

  /** Whether it may be a heading: one short line. */
  boolean isHeadingLike() {
    return lines.size() == 1 && words() <= LONGEST_HEADING;
  }

  /** Whether it is surely running text whose last sentence has no end yet. */
  boolean isCutShort() {
    return isCutShort(LONGEST_HEADLINE);
  }

  /** Whether it is longer than most headlines, and has no end yet. */
  boolean mayBeCutShort() {
    return isCutShort(LONG_HEADLINE);
  }

  private boolean isCutShort(int headline) {
    count();
    String end = last().text();
    boolean prose = innerEnd ? words >= SURE_WORDS : words > headline && 2 * capitals < words;
    return prose
        && Character.isLetterOrDigit(end.codePointBefore(end.length()))
        && !LineEnd.isAddress(end);
  }
}
