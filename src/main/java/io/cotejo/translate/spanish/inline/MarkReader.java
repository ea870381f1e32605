package io.cotejo.translate.spanish.inline;

import io.cotejo.text.Placeholders;
import io.cotejo.text.Spaces;
import io.cotejo.translate.spanish.inline.InlineMarks.Mark;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.MatchResult;

/**
 * Takes the placeholders that hang on words out of a text, and tells which make a pair: what is
 * glued to the word behind it opens, what is glued to the one before it closes what was opened
 * last. Used once.
 */
final class MarkReader {

  /** No sentence has more; each costs a look at the words between it and its other half. */
  private static final int MOST = 500;

  private final String text;
  private final StringBuilder bare = new StringBuilder();
  private final List<Mark> marks = new ArrayList<>();
  private final Deque<Integer> open = new ArrayDeque<>();
  private int solid;

  MarkReader(String text) {
    this.text = text;
  }

  InlineMarks read() {
    List<MatchResult> found =
        Placeholders.PATTERN.matcher(text).results().limit(MOST + 1L).toList();
    if (found.size() > MOST) {
      return new InlineMarks(text, List.of());
    }
    int end = 0;
    for (int first = 0; first < found.size(); ) {
      int next = first + 1;
      while (next < found.size() && found.get(next).start() == found.get(next - 1).end()) {
        next++;
      }
      keep(end, found.get(first).start());
      end = found.get(next - 1).end();
      run(found.subList(first, next), found.get(first).start(), end);
      first = next;
    }
    keep(end, text.length());
    return new InlineMarks(bare.toString(), marks);
  }

  private void keep(int from, int to) {
    bare.append(text, from, to);
    solid += Spaces.solid(text.substring(from, to));
  }

  /** Placeholders without anything between them. */
  private void run(List<MatchResult> run, int from, int to) {
    Side before = Side.before(text, from);
    Side after = Side.after(text, to);
    boolean closes = before == Side.WORD || before == Side.CLOSING;
    boolean opens = after == Side.WORD || after == Side.OPENING;
    if (!opens && !closes) {
      keep(from, to);
      return;
    }
    boolean opened = !closes;
    for (MatchResult placeholder : run) {
      opened = opened || (opens && open.isEmpty());
      add(placeholder.group(), opened);
    }
  }

  private void add(String surface, boolean opens) {
    int index = marks.size();
    int partner = opens || open.isEmpty() ? -1 : open.pop();
    marks.add(new Mark(surface, solid, opens, partner));
    if (opens) {
      open.push(index);
    } else if (partner >= 0) {
      marks.set(partner, marks.get(partner).with(index));
    }
  }

  /** What stands beside a placeholder. */
  private enum Side {
    WORD,
    /** A mark that belongs to what follows it. */
    OPENING,
    /** A mark that belongs to what precedes it. */
    CLOSING,
    NOTHING;

    private static final String OPENERS = "“«‘([{¿¡$€£—";
    private static final String CLOSERS = "”»’)]}.,;:!?…%";

    static Side before(String text, int at) {
      Side side = at == 0 ? NOTHING : of(text.codePointBefore(at));
      boolean quote = at > 0 && isStraightQuote(text.charAt(at - 1));
      return quote ? (isWordOrCloser(before(text, at - 1)) ? CLOSING : OPENING) : side;
    }

    static Side after(String text, int at) {
      Side side = at == text.length() ? NOTHING : of(text.codePointAt(at));
      boolean quote = at < text.length() && isStraightQuote(text.charAt(at));
      boolean opens = quote && at + 1 < text.length() && of(text.codePointAt(at + 1)) == WORD;
      return quote ? (opens ? OPENING : CLOSING) : side;
    }

    private static Side of(int c) {
      if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
        return WORD;
      }
      return OPENERS.indexOf(c) >= 0 ? OPENING : CLOSERS.indexOf(c) >= 0 ? CLOSING : NOTHING;
    }

    private static boolean isStraightQuote(char c) {
      return c == '"' || c == '\'';
    }

    private static boolean isWordOrCloser(Side side) {
      return side == WORD || side == CLOSING;
    }
  }
}
