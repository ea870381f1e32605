package io.cotejo.score;

import io.cotejo.bitext.DocumentPair;
import io.cotejo.bitext.Sentence;
import io.cotejo.bitext.Side;
import io.cotejo.bitext.TimeSpan;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How the clocks of two films go together: target = scale · source + offset. Found from pairs of
 * sentences that are sure by their words (Theil and Sen's line through the medians), and only if
 * most of them agree; the simplest of the same clock, a shift and another frame rate that does.
 *
 * @param scale target seconds in one of the source, such as 25/23.976
 * @param offset in milliseconds
 */
record TimeFit(double scale, double offset) {

  private static final TimeFit SAME = new TimeFit(1, 0);

  /** How far beginnings or ends of counterparts are apart, milliseconds. */
  private static final double TOLERANCE = 1000;

  /** Beginnings that coincide by no accident. */
  private static final double COINCIDENCE = 250;

  private static final double LEAST_SHARE = 0.6;
  private static final double LEAST_COINCIDENT = 0.75;

  /** A simpler clock is taken if it explains this share of what the best one does. */
  private static final double AS_GOOD = 0.95;

  private static final double LARGEST_STRETCH = 1.12;
  private static final int LEAST_PAIRS = 3;
  private static final int LEAST_FOR_SHIFT = 5;
  private static final int LEAST_FOR_STRETCH = 8;
  private static final int MOST_POINTS = 400;

  /** The times of two sentences that are counterparts. */
  private record Point(TimeSpan source, TimeSpan target) {}

  double map(long time) {
    return scale * time + offset;
  }

  /** The fit of a pair; empty if a sentence has no time, or the times do not go together. */
  static Optional<TimeFit> of(DocumentPair pair, List<TrainingBead> sure) {
    if (!TimeEvidence.areIn(pair)) {
      return Optional.empty();
    }
    List<Point> points =
        sure.stream()
            .filter(b -> b.sources() == 1 && b.targets() == 1)
            .map(b -> new Point(time(pair.source(), b.source()), time(pair.target(), b.target())))
            .toList();
    return points.size() < LEAST_PAIRS ? coincident(pair) : best(points);
  }

  static boolean isTimed(Side side) {
    return side.size() > 0 && side.sentences().stream().allMatch(s -> s.time().isPresent());
  }

  private static TimeSpan time(Side side, int position) {
    return side.sentences().get(position).time().orElseThrow();
  }

  private static Optional<TimeFit> best(List<Point> points) {
    double[] shares = new double[3];
    TimeFit[] fits = {SAME, shift(points, 1), stretch(points)};
    int[] least = {LEAST_PAIRS, LEAST_FOR_SHIFT, LEAST_FOR_STRETCH};
    for (int k = 0; k < fits.length; k++) {
      shares[k] = points.size() < least[k] ? 0 : fits[k].share(points);
    }
    double best = Arrays.stream(shares).max().orElse(0);
    return best < LEAST_SHARE
        ? Optional.empty()
        : IntStream.range(0, fits.length)
            .filter(k -> shares[k] >= AS_GOOD * best)
            .mapToObj(k -> fits[k])
            .findFirst();
  }

  private static TimeFit shift(List<Point> points, double scale) {
    double[] offsets =
        points.stream().mapToDouble(p -> p.target.start() - scale * p.source.start()).toArray();
    return new TimeFit(scale, median(offsets));
  }

  private static TimeFit stretch(List<Point> points) {
    int step = 1 + points.size() / MOST_POINTS;
    double range =
        points.get(points.size() - 1).source.start() - (double) points.get(0).source.start();
    double[] slopes =
        IntStream.range(0, points.size())
            .filter(i -> i % step == 0)
            .boxed()
            .flatMap(
                i ->
                    IntStream.range(i + 1, points.size())
                        .filter(k -> k % step == 0)
                        .mapToObj(k -> new Point[] {points.get(i), points.get(k)}))
            .filter(two -> run(two) > range / 4)
            .mapToDouble(two -> (two[1].target.start() - two[0].target.start()) / run(two))
            .filter(slope -> slope > 1 / LARGEST_STRETCH && slope < LARGEST_STRETCH)
            .toArray();
    return slopes.length == 0 ? SAME : shift(points, median(slopes));
  }

  private static double run(Point[] two) {
    return two[1].source.start() - (double) two[0].source.start();
  }

  private static double median(double[] values) {
    Arrays.sort(values);
    return values[values.length / 2];
  }

  private double share(List<Point> points) {
    return points.stream().filter(this::agrees).count() / (double) points.size();
  }

  /** A sentence may begin in the middle of a cue on one side, and end so on the other. */
  private boolean agrees(Point point) {
    return Math.abs(map(point.source.start()) - point.target.start()) <= TOLERANCE
        || Math.abs(map(point.source.end()) - point.target.end()) <= TOLERANCE;
  }

  /** Too few words are sure: only clocks that are the same can be told. */
  private static Optional<TimeFit> coincident(DocumentPair pair) {
    boolean sourceIsFewer = pair.source().size() <= pair.target().size();
    Side fewer = sourceIsFewer ? pair.source() : pair.target();
    Side more = sourceIsFewer ? pair.target() : pair.source();
    long coincident =
        fewer.sentences().stream()
            .filter(s -> more.sentences().stream().anyMatch(t -> beginTogether(s, t)))
            .count();
    return coincident >= 2 && coincident >= LEAST_COINCIDENT * fewer.size()
        ? Optional.of(SAME)
        : Optional.empty();
  }

  private static boolean beginTogether(Sentence one, Sentence other) {
    return Math.abs(one.time().orElseThrow().start() - other.time().orElseThrow().start())
        <= COINCIDENCE;
  }
}
