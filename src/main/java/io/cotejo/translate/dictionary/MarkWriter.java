package io.cotejo.translate.dictionary;

import io.cotejo.translate.dictionary.InlineMarks.Mark;
import io.cotejo.translate.dictionary.Places.Place;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

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
    for (int k = 0; k < marks.size(); k++) {
      Mark mark = marks.get(k);
      if (mark.isPaired() && mark.opens()) {
        Place place = places.of(mark.at(), marks.get(mark.partner()).at());
        if (place.isEmpty()) {
          put(place.start(), Group.EMPTY, k, k);
          put(place.start(), Group.EMPTY, mark.partner(), mark.partner());
        } else {
          pairs.add(new Pair(place, k, mark.partner()));
        }
      }
    }
    nest(pairs);
    singles();
    return joined();
  }

  private void put(int place, Group group, int order, int mark) {
    at[mark] = place;
    pieces.add(new Piece(place, group, order, marks.get(mark).surface()));
  }

  /** They may be halves of pairs that were seen wrongly: nothing passes them. */
  private void singles() {
    int last = 0;
    for (int k = 0; k < at.length; k++) {
      Mark mark = marks.get(k);
      if (!mark.isPaired() && !mark.opens()) {
        int end = places.of(mark.at() - 1, mark.at()).end();
        put(Math.max(last, end), Group.EMPTY, k, k);
      }
      last = mark.isPaired() || !mark.opens() ? Math.max(last, at[k]) : last;
    }
    int first = english.length();
    for (int k = at.length - 1; k >= 0; k--) {
      Mark mark = marks.get(k);
      if (!mark.isPaired() && mark.opens()) {
        int start = places.of(mark.at(), mark.at() + 1).start();
        put(Math.min(first, start), Group.EMPTY, k, k);
      }
      first = Math.min(first, at[k]);
    }
  }

  /** A pair that would end behind the one it begins in ends with it. */
  private void nest(List<Pair> pairs) {
    pairs.sort(
        Comparator.comparingInt((Pair p) -> p.place.start()).thenComparingInt(p -> -p.place.end()));
    Deque<Integer> around = new ArrayDeque<>();
    for (int k = 0; k < pairs.size(); k++) {
      Pair pair = pairs.get(k);
      int start = pair.place.start();
      while (!around.isEmpty() && around.peek() <= start) {
        around.pop();
      }
      int end = around.isEmpty() ? pair.place.end() : Math.min(pair.place.end(), around.peek());
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
