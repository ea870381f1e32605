package io.cotejo.score;

import io.cotejo.bitext.DocumentPair;
import io.cotejo.bitext.IndexRange;
import io.cotejo.bitext.Side;
import io.cotejo.bitext.TimeSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * When the sentences of two films are said, on one clock, and what that says about beads. The gain
 * of a bead with both sides is A(2·o − 1), o being what its spans share of both together, less what
 * the sentences of a larger bead are outside of its other side, less the distance of spans that
 * share nothing; a sentence without counterpart gains where the other film is silent. Immutable and
 * thread-safe.
 */
public final class TimeEvidence {

  /** Of spans that are the same, nats. */
  private static final double AGREEMENT = 1.5;

  /** For each sentence of a larger bead that is outside of the other side, nats. */
  private static final double STRAY = 2;

  /** For each second between spans, nats, and for the farthest. */
  private static final double DISTANCE = 0.5;

  private static final double LARGEST_DISTANCE = 6;

  /** Without a counterpart: where nobody speaks on the other side, and less where somebody does. */
  private static final double SILENCE = 1.5;

  private static final double SPEECH = 2;

  private final double[][] source;
  private final double[][] target;
  private final double[] sourceSpoken;
  private final double[] targetSpoken;

  private TimeEvidence(DocumentPair pair, TimeFit fit) {
    this.source = spans(pair.source(), fit);
    this.target = spans(pair.target(), new TimeFit(1, 0));
    this.sourceSpoken = spoken(source, target);
    this.targetSpoken = spoken(target, source);
  }

  /**
   * The timing of a pair; empty if its sentences have no times, or they do not go together.
   *
   * @param sure beads that are sure by their words, of this pair
   */
  public static Optional<TimeEvidence> of(DocumentPair pair, List<TrainingBead> sure) {
    return TimeFit.of(pair, sure).map(fit -> new TimeEvidence(pair, fit));
  }

  /** Whether all sentences of a pair have times. */
  public static boolean areIn(DocumentPair pair) {
    return TimeFit.isTimed(pair.source()) && TimeFit.isTimed(pair.target());
  }

  private static double[][] spans(Side side, TimeFit fit) {
    double[][] spans = new double[side.size()][];
    for (int i = 0; i < spans.length; i++) {
      TimeSpan time = side.sentences().get(i).time().orElseThrow();
      spans[i] =
          new double[] {
            fit.map(time.start()), Math.max(fit.map(time.end()), fit.map(time.start()) + 1)
          };
    }
    return spans;
  }

  /** The share of each span in which somebody speaks on the other side. */
  private static double[] spoken(double[][] spans, double[][] others) {
    List<double[]> speech = merged(others);
    double[] shares = new double[spans.length];
    for (int i = 0; i < spans.length; i++) {
      double shared = 0;
      for (double[] stretch : speech) {
        shared += Math.max(0, overlap(spans[i], stretch));
      }
      shares[i] = shared / (spans[i][1] - spans[i][0]);
    }
    return shares;
  }

  private static List<double[]> merged(double[][] spans) {
    List<double[]> sorted = new ArrayList<>(List.of(spans));
    sorted.sort(Comparator.comparingDouble(s -> s[0]));
    List<double[]> merged = new ArrayList<>();
    for (double[] span : sorted) {
      double[] last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
      if (last != null && span[0] <= last[1]) {
        last[1] = Math.max(last[1], span[1]);
      } else {
        merged.add(span.clone());
      }
    }
    return merged;
  }

  /** What two spans share; negative for how far they are apart. */
  private static double overlap(double[] one, double[] other) {
    return Math.min(one[1], other[1]) - Math.max(one[0], other[0]);
  }

  /** The gain of a bead, nats. */
  public double gain(IndexRange sources, IndexRange targets) {
    return gain(sources.start(), sources.size(), targets.start(), targets.size());
  }

  /** The gain of source sentences [i, i + a) and target sentences [j, j + b), nats. */
  public double gain(int i, int a, int j, int b) {
    if (b == 0) {
      return SILENCE - SPEECH * sourceSpoken[i];
    }
    if (a == 0) {
      return SILENCE - SPEECH * targetSpoken[j];
    }
    double[] from = hull(source, i, a);
    double[] to = hull(target, j, b);
    double shared = overlap(from, to);
    if (shared <= 0) {
      return -AGREEMENT
          - STRAY * (a + b - 2)
          - Math.min(LARGEST_DISTANCE, -shared / 1000 * DISTANCE);
    }
    double both = Math.max(from[1], to[1]) - Math.min(from[0], to[0]);
    double strays = a + b == 2 ? 0 : strays(source, i, a, to) + strays(target, j, b, from);
    return AGREEMENT * (2 * shared / both - 1) - STRAY * strays;
  }

  private static double[] hull(double[][] spans, int from, int count) {
    double[] hull = spans[from].clone();
    for (int k = from + 1; k < from + count; k++) {
      hull[0] = Math.min(hull[0], spans[k][0]);
      hull[1] = Math.max(hull[1], spans[k][1]);
    }
    return hull;
  }

  /** How much of the sentences is outside of a span, summed over them. */
  private static double strays(double[][] spans, int from, int count, double[] other) {
    double strays = 0;
    for (int k = from; k < from + count; k++) {
      double inside = Math.max(0, overlap(spans[k], other)) / (spans[k][1] - spans[k][0]);
      strays += 1 - inside;
    }
    return strays;
  }

  /** The costs of a model, less what times say. */
  CostModel timed(CostModel costs) {
    BeadTypes types = costs.types();
    return new AdjustedCosts(
        costs, (cost, type, i, j) -> cost - gain(i, types.source(type), j, types.target(type)));
  }
}
