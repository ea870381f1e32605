package io.cotejo.ingest;

import io.cotejo.bitext.Span;
import io.cotejo.bitext.TimeSpan;
import java.util.List;
import java.util.Optional;

/**
 * When the stretches of a file are said.
 *
 * @param moments in the order of the file; none overlaps another there
 */
public record Timeline(List<Moment> moments) {

  /** Of a file without times. */
  public static final Timeline NONE = new Timeline(List.of());

  /**
   * A stretch with its time.
   *
   * @param span in the file
   * @param time when it is shown
   */
  public record Moment(Span span, TimeSpan time) {}

  /** Copies the moments. */
  public Timeline {
    moments = List.copyOf(moments);
  }

  /**
   * From the beginning of the first moment that a stretch of the file is in to the last one's end.
   */
  public Optional<TimeSpan> of(Span stretch) {
    int first = 0;
    int end = moments.size();
    while (first < end) {
      int middle = (first + end) >>> 1;
      boolean before = moments.get(middle).span().end() <= stretch.start();
      first = before ? middle + 1 : first;
      end = before ? end : middle;
    }
    return moments.subList(first, moments.size()).stream()
        .takeWhile(m -> m.span().start() < stretch.end())
        .map(Moment::time)
        .reduce(TimeSpan::with);
  }
}
