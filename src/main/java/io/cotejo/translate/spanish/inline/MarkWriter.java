package io.cotejo.translate.spanish.inline;

import io.cotejo.translate.spanish.inline.InlineMarks.Mark;
import io.cotejo.translate.spanish.inline.Places.Place;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Puts marks into a translation, so that pairs nest whatever the order of words. Used once. */
final class MarkWriter {

  private final String english;
  private final Places places;
  private final List<Mark> marks;
  private final int[] at;
  private final List<Piece> pieces = new ArrayList<>();

  MarkWriter(String english, Places places, List<Mark> marks) {
    this.english = english;
    this.places = places;
    this.marks = marks;
    this.at = new int[marks.size()];
  }

  /** What stands at the same place: first what closes, then what holds nothing, then what opens. */
  private enum Group {
    CLOSING,
    EMPTY,
    OPENING
  }

  private record Piece(int at, Group group, int order, String surface) {}

  private record Pair(Place place, int opening, int closing) {}

  String write() {
    List<Pair> pairs = new ArrayList<>();
    for (int k = 0; k < at.length; k++) {
      Mark mark = marks.get(k);
      if (mark.isPaired() && mark.opens()) {
        pairs.add(
            new Pair(places.of(mark.at(), marks.get(mark.partner()).at()), k, mark.partner()));
        at[k] = pairs.get(pairs.size() - 1).place.start();
        at[mark.partner()] = pairs.get(pairs.size() - 1).place.end();
      }
    }
    nest(pairs, singles());
    return joined();
  }

  private void put(int place, Group group, int order, int mark) {
    pieces.add(new Piece(place, group, order, marks.get(mark).surface()));
  }

  /**
   * Places the halves of what began before the text or ends behind it, or was not seen for what it
   * is: nothing that stood on one side of them goes to the other, as far as that can be.
   *
   * @return where they are
   */
  private NavigableSet<Integer> singles() {
    NavigableSet<Integer> found = new TreeSet<>();
    int left = 0;
    int before = 0;
    for (int k = 0; k < at.length; k++) {
      Mark mark = marks.get(k);
      if (mark.isSingle(false)) {
        at[k] = Math.max(before, places.of(mark.at() - 1, mark.at()).end());
        left = at[k];
      }
      before = mark.isSingle(true) ? before : Math.max(before, at[k]);
    }
    int behind = english.length();
    for (int k = at.length - 1; k >= 0; k--) {
      Mark mark = marks.get(k);
      if (mark.isSingle(true)) {
        int start = places.of(mark.at(), mark.at() + 1).start();
        at[k] = Math.max(left, Math.min(behind, start));
      }
      behind = Math.min(behind, at[k]);
      if (!mark.isPaired()) {
        found.add(at[k]);
        put(at[k], Group.EMPTY, k, k);
      }
    }
    return found;
  }

  /** A pair that would end behind the one it begins in, or behind a single mark, ends there. */
  private void nest(List<Pair> pairs, NavigableSet<Integer> singles) {
    pairs.sort(
        Comparator.comparingInt((Pair p) -> p.place.start()).thenComparingInt(p -> -p.place.end()));
    Deque<Integer> around = new ArrayDeque<>();
    for (int k = 0; k < pairs.size(); k++) {
      Pair pair = pairs.get(k);
      int start = pair.place.start();
      if (pair.place.isEmpty()) {
        put(start, Group.EMPTY, pair.opening, pair.opening);
        put(start, Group.EMPTY, pair.closing, pair.closing);
        continue;
      }
      while (!around.isEmpty() && around.peek() <= start) {
        around.pop();
      }
      int end = around.isEmpty() ? pair.place.end() : Math.min(pair.place.end(), around.peek());
      Integer single = singles.higher(start);
      end = single == null ? end : Math.min(end, single);
      around.push(end);
      put(start, Group.OPENING, k, pair.opening);
      put(end, Group.CLOSING, -k, pair.closing);
    }
  }

  private String joined() {
    pieces.sort(
        Comparator.comparingInt(Piece::at)
            .thenComparing(Piece::group)
            .thenComparingInt(Piece::order));
    StringBuilder text = new StringBuilder();
    int done = 0;
    for (Piece piece : pieces) {
      text.append(english, done, piece.at).append(piece.surface);
      done = piece.at;
    }
    return text.append(english, done, english.length()).toString();
  }
}
