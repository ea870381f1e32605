package io.cotejo.align;

import io.cotejo.bitext.Bead;
import io.cotejo.score.BeadTypes;
import io.cotejo.score.Contribution;
import io.cotejo.score.EvidenceReader;
import io.cotejo.score.SpanEvidence;
import java.util.stream.IntStream;

/**
 * What speaks for each bead of a path: its words and lengths, what its weakest sentence brings in,
 * what the same sentences are worth beside others of the text, and its posterior. Used by one
 * thread for one path.
 */
final class PathEvidence {

  /** Other places at which the target side is read, as shares of the text. */
  private static final double[] SHIFTS = {0.618, 0.382, 0.786, 0.236};

  private static final double LEAST_DOUBT = 1e-6;
  private static final double LARGEST_TEXT = 5;

  private final BeadPath path;
  private final BeadTypes types;
  private final int limit;
  private final EvidenceReader reader;
  private final double[] logPosteriors;
  private final SpanEvidence[] evidence;
  private final Contribution[] least;

  PathEvidence(
      BeadPath path, BeadTypes types, int limit, EvidenceReader reader, double[] logPosteriors) {
    this.path = path;
    this.limit = limit;
    this.types = types;
    this.reader = reader;
    this.logPosteriors = logPosteriors;
    this.evidence = new SpanEvidence[path.size()];
    this.least = new Contribution[path.size()];
    for (int k = 0; k < path.size(); k++) {
      if (!isNull(k)) {
        evidence[k] = reader.read(path.sources()[k], sources(k), path.targets()[k], targets(k));
        least[k] =
            reader.leastContribution(
                evidence[k], path.sources()[k], sources(k), path.targets()[k], targets(k));
      }
    }
  }

  /** A bead with its cost by the posterior. */
  Bead bead(int k, double confidence) {
    return path.bead(k, types, Math.max(0, -logPosteriors[k]), confidence);
  }

  /** The reader of the path. */
  EvidenceReader reader() {
    return reader;
  }

  int source(int k) {
    return path.sources()[k];
  }

  int target(int k) {
    return path.targets()[k];
  }

  int size() {
    return path.size();
  }

  /** Whether there is a bead of this number, with both sides. */
  boolean isPair(int k) {
    return k >= 0 && k < size() && !isNull(k);
  }

  boolean isNull(int k) {
    return k >= 0 && k < size() && types.isNull(path.types()[k]);
  }

  int sources(int k) {
    return types.source(path.types()[k]);
  }

  int targets(int k) {
    return types.target(path.types()[k]);
  }

  /** Whether a bead has as many sentences on a side as any may have. */
  boolean isAtLimit(int k) {
    return isPair(k) && Math.max(sources(k), targets(k)) >= limit;
  }

  /** Nats of text by token, bounded. */
  double text(int k) {
    return text(evidence[k]);
  }

  /** The mean of that over the pairs, 0 if there are none. */
  double meanText() {
    return IntStream.range(0, size())
        .filter(this::isPair)
        .mapToDouble(this::text)
        .average()
        .orElse(0);
  }

  static double text(SpanEvidence evidence) {
    double perToken = evidence.text() / Math.max(1, evidence.size());
    return Math.max(-LARGEST_TEXT, Math.min(LARGEST_TEXT, perToken));
  }

  /** Nats of text and length by token, bounded. */
  double gain(int k) {
    double perToken = Contribution.of(evidence[k]).nats() / Math.max(1, evidence[k].size());
    return Math.max(-LARGEST_TEXT, Math.min(LARGEST_TEXT, perToken));
  }

  /** What its weakest sentence brings in. */
  Contribution least(int k) {
    return least[k];
  }

  /** Log odds of the posterior, bounded. */
  double logOdds(int k) {
    double log = Math.max(Math.log(LEAST_DOUBT), logPosteriors[k]);
    return log - Math.log(Math.max(LEAST_DOUBT, -Math.expm1(log)));
  }

  /** Nats of text by token that a null bead's sentence would bring into the pair beside it. */
  double attached(int k, int neighbour) {
    int i = Math.min(path.sources()[k], path.sources()[neighbour]);
    int j = Math.min(path.targets()[k], path.targets()[neighbour]);
    SpanEvidence with =
        reader.read(i, sources(k) + sources(neighbour), j, targets(k) + targets(neighbour));
    SpanEvidence without = evidence[neighbour];
    double tokens = 2 * (with.size() - without.size());
    return (with.text() - without.text()) / Math.max(1, tokens);
  }

  /** Takes in the nats of text by token of a pair's source beside other places of the target. */
  void addChance(int k, int lines, Spread chance) {
    int room = lines - targets(k) + 1;
    for (double shift : SHIFTS) {
      int j = (int) ((path.targets()[k] + Math.round(shift * room)) % room);
      if (Math.abs(j - path.targets()[k]) > targets(k)) {
        chance.add(text(reader.read(path.sources()[k], sources(k), j, targets(k))));
      }
    }
  }
}
