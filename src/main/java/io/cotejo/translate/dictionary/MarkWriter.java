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
  private final List<Piece> pieces = new ArrayList<>();

  MarkWriter(String english, Places places) {
    this.english = english;
    this.places = places;
  }

  /** What stands at the same place: first what closes, then what holds nothing, then what opens. */
  private enum Group {
    CLOSING,
    EMPTY,
    OPENING
  }

  private record Piece(int at, Group group, int order, String surface) {}

  private record Pair(Place place, String opening, String closing) {}

  String write(List<Mark> marks) {
    List<Pair> pairs = new ArrayList<>();
    for (int k = 0; k < marks.size(); k++) {
      Mark mark = marks.get(k);
      if (!mark.isPaired()) {
        single(mark, k);
      } else if (mark.opens()) {
        Mark partner = marks.get(mark.partner());
        Place place = places.of(mark.at(), partner.at());
        if (place.isEmpty()) {
          pieces.add(new Piece(place.start(), Group.EMPTY, k, mark.surface()));
          pieces.add(new Piece(place.start(), Group.EMPTY, mark.partner(), partner.surface()));
        } else {
          pairs.add(new Pair(place, mark.surface(), partner.surface()));
        }
      }
    }
    nest(pairs);
    return joined();
  }

  private void single(Mark mark, int index) {
    Place word =
        mark.opens() ? places.of(mark.at(), mark.at() + 1) : places.of(mark.at() - 1, mark.at());
    int at = mark.opens() ? word.start() : word.end();
    pieces.add(new Piece(at, Group.EMPTY, index, mark.surface()));
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
      pieces.add(new Piece(start, Group.OPENING, k, pair.opening));
      pieces.add(new Piece(end, Group.CLOSING, -k, pair.closing));
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
