package io.cotejo.score;

import java.util.Arrays;
import java.util.List;

/**
 * Learns which words translate each other from beads, by IBM model 1 (Brown et al. 1993) in both
 * directions: √(t(w|v)·t(v|w)). Needed where the pivot is weak or there is none. Memory grows with
 * the number of co-occurrences, which is bounded by leaving beads out evenly. Used by one thread.
 */
final class WordTable {

  private static final int ITERATIONS = 5;
  private static final double NO_WORD = 1e-3;

  /** Taken off every last count: what was seen once is mostly chance. */
  private static final double DISCOUNT = 0.5;

  private static final double LEAST_PROBABILITY = 0.02;
  private static final long MAX_CELLS = 12_000_000;

  private final WordPool pool;
  private final List<TrainingBead> beads;

  /** The distinct co-occurring pairs: source type in the high half, target type in the low. */
  private long[] pairs;

  WordTable(WordPool pool, List<TrainingBead> beads) {
    this.pool = pool;
    this.beads = thinned(beads);
  }

  /** A learned pair: how likely two types are to translate each other, in (0, 1]. */
  interface PairVisitor {
    void pair(int sourceType, int targetType, double probability);
  }

  /** Shows every pair that both directions agree on, by source type, then target type. */
  void learn(PairVisitor visitor) {
    collect();
    double[] forward = train(true);
    double[] backward = train(false);
    for (int k = 0; k < pairs.length; k++) {
      if (forward[k] >= LEAST_PROBABILITY && backward[k] >= LEAST_PROBABILITY) {
        visitor.pair((int) (pairs[k] >>> 32), (int) pairs[k], Math.sqrt(forward[k] * backward[k]));
      }
    }
  }

  private List<TrainingBead> thinned(List<TrainingBead> all) {
    long cells = all.stream().mapToLong(this::cells).sum();
    int step = (int) (cells / MAX_CELLS) + 1;
    return java.util.stream.IntStream.range(0, all.size())
        .filter(k -> k % step == 0)
        .mapToObj(all::get)
        .toList();
  }

  private long cells(TrainingBead bead) {
    WordPool.Sides sides = pool.sides(bead.pair());
    Bags x = sides.source();
    Bags y = sides.target();
    int rows = x.starts[bead.source() + bead.sources()] - x.starts[bead.source()];
    int columns = y.starts[bead.target() + bead.targets()] - y.starts[bead.target()];
    return (long) rows * columns;
  }

  /** Walks over all co-occurrences, bead by bead. */
  private interface CellVisitor {
    void cell(int sourceType, int targetType);
  }

  private void visit(TrainingBead bead, CellVisitor visitor) {
    WordPool.Sides sides = pool.sides(bead.pair());
    Bags x = sides.source();
    Bags y = sides.target();
    int xEnd = x.starts[bead.source() + bead.sources()];
    int yEnd = y.starts[bead.target() + bead.targets()];
    for (int s = x.starts[bead.source()]; s < xEnd; s++) {
      for (int t = y.starts[bead.target()]; t < yEnd; t++) {
        visitor.cell(x.types[s], y.types[t]);
      }
    }
  }

  private void collect() {
    long total = beads.stream().mapToLong(this::cells).sum();
    long[] all = new long[(int) total];
    int[] size = {0};
    beads.forEach(b -> visit(b, (v, w) -> all[size[0]++] = ((long) v << 32) | w));
    Arrays.parallelSort(all);
    int distinct = 0;
    for (int k = 0; k < all.length; k++) {
      if (k == 0 || all[k] != all[k - 1]) {
        all[distinct++] = all[k];
      }
    }
    pairs = Arrays.copyOf(all, distinct);
  }

  /** Probabilities of the target word given the source word, or the reverse, by pair. */
  private double[] train(boolean forward) {
    double[] t = new double[pairs.length];
    Arrays.fill(t, 1);
    int types = forward ? pool.rows() : pool.words.size();
    for (int iteration = 0; iteration < ITERATIONS; iteration++) {
      double[] counts = new double[pairs.length];
      for (TrainingBead bead : beads) {
        expect(bead, forward, t, counts);
      }
      normalise(counts, forward, types, iteration == ITERATIONS - 1 ? DISCOUNT : 0);
      t = counts;
    }
    return t;
  }

  private void expect(TrainingBead bead, boolean forward, double[] t, double[] counts) {
    WordPool.Sides sides = pool.sides(bead.pair());
    Bags x = sides.source();
    Bags y = sides.target();
    int x0 = x.starts[bead.source()];
    int y0 = y.starts[bead.target()];
    int rows = x.starts[bead.source() + bead.sources()] - x0;
    int columns = y.starts[bead.target() + bead.targets()] - y0;
    int[] index = new int[rows * columns];
    double[] sums = new double[forward ? columns : rows];
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < columns; c++) {
        long key = ((long) x.types[x0 + r] << 32) | y.types[y0 + c];
        int k = Arrays.binarySearch(pairs, key);
        index[r * columns + c] = k;
        sums[forward ? c : r] += t[k];
      }
    }
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < columns; c++) {
        int k = index[r * columns + c];
        counts[k] += t[k] / (NO_WORD + sums[forward ? c : r]);
      }
    }
  }

  private void normalise(double[] counts, boolean forward, int types, double discount) {
    double[] totals = new double[types];
    for (int k = 0; k < counts.length; k++) {
      totals[condition(k, forward)] += counts[k];
    }
    for (int k = 0; k < counts.length; k++) {
      double total = totals[condition(k, forward)];
      counts[k] = total == 0 ? 0 : Math.max(0, counts[k] - discount) / total;
    }
  }

  private int condition(int pair, boolean forward) {
    return forward ? (int) (pairs[pair] >>> 32) : (int) pairs[pair];
  }
}
