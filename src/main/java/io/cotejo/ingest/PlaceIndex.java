package io.cotejo.ingest;

import io.cotejo.bitext.Span;
import java.util.List;
import java.util.Optional;

/**
 * Where the stretches of a text that was taken out of a file stand in it, for people.
 *
 * @param places in the order of the text; none overlaps another there
 */
public record PlaceIndex(List<Place> places) {

  /** Of a file whose lines are places enough. */
  public static final PlaceIndex NONE = new PlaceIndex(List.of());

  /**
   * A stretch with its place.
   *
   * @param span in the text
   * @param name such as {@code slide 3, paragraph 2}
   */
  public record Place(Span span, String name) {}

  /** Copies the places. */
  public PlaceIndex {
    places = List.copyOf(places);
  }

  /** The place where a stretch begins. */
  public Optional<String> of(Span stretch) {
    int first = 0;
    int end = places.size();
    while (first < end) {
      int middle = (first + end) >>> 1;
      boolean before = places.get(middle).span().end() <= stretch.start();
      first = before ? middle + 1 : first;
      end = before ? end : middle;
    }
    return places.subList(first, places.size()).stream()
        .limit(1)
        .filter(p -> p.span().start() < stretch.end())
        .map(Place::name)
        .findFirst();
  }
}
