package io.cotejo.score;

import java.util.Arrays;
import java.util.List;

/**
 * Learns which words translate each other from beads, by IBM model 1 (Brown et al. 1993) in both
 * directions. Needed where the pivot is weak or there is none. Memory grows with the number of
 * co-occurrences, which is bounded by leaving beads out evenly. Used by one thread.
 */
final class WordTable {

  private static final int ITERATIONS = 5;
  private static final double NO_WORD = 1e-3;

  /** Taken off every last count: what was seen once is mostly chance. */
  private static final double DISCOUNT = 0.5;

  private static final double LEAST_PROBABILITY = 0.02;
  private static final long MAX_CELLS = 12_000_000;

  private final int rows;
  private final int columns;
  private final List<Cells> beads;

  /** The distinct co-occurring pairs: source type in the high half, target type in the low. */
  private long[] pairs;

  /** In how many beads each of them co-occurs. */
  private int[] together;

  /**
   * The words of one bead.
   *
   * @param x bags of the source side
   * @param x0 the first of their types that belongs to it
   * @param x1 the one behind its last
   * @param y bags of the target side
   * @param y0 as {@code x0}
   * @param y1 as {@code x1}
   */
  record Cells(Bags x, int x0, int x1, Bags y, int y0, int y1) {

    private long count() {
      return (long) (x1 - x0) * (y1 - y0);
    }
  }

  /**
   * A table over beads of any origin.
   *
   * @param rows number of source types
   * @param columns number of target types
   */
  WordTable(int rows, int columns, List<Cells> beads) {
    this.rows = rows;
    this.columns = columns;
    this.beads = thinned(beads);
  }

  /** A learned pair. */
  interface PairVisitor {

    /**
     * Is shown a pair.
     *
     * @param forward probability of the target type given the source type, in (0, 1]
     * @param backward probability of the source type given the target type, in (0, 1]
     * @param together number of beads that have both
     */
    void pair(int sourceType, int targetType, double forward, double backward, int together);
  }

  /** Shows every pair that both directions agree on, by source type, then target type. */
  void learn(PairVisitor visitor) {
    collect();
    double[] forward = train(true);
    double[] backward = train(false);
    for (int k = 0; k < pairs.length; k++) {
      if (forward[k] >= LEAST_PROBABILITY && backward[k] >= LEAST_PROBABILITY) {
        visitor.pair((int) (pairs[k] >>> 32), (int) pairs[k], forward[k], backward[k], together[k]);
      }
    }
  }

  private static List<Cells> thinned(List<Cells> all) {
    long cells = all.stream().mapToLong(Cells::count).sum();
    int step = (int) (cells / MAX_CELLS) + 1;
    return java.util.stream.IntStream.range(0, all.size())
        .filter(k -> k % step == 0)
        .mapToObj(all::get)
        .toList();
  }

  /** Walks over all co-occurrences, bead by bead. */
  private interface CellVisitor {
    void cell(int sourceType, int targetType);
  }

  private static void visit(Cells bead, CellVisitor visitor) {
    for (int s = bead.x0; s < bead.x1; s++) {
      for (int t = bead.y0; t < bead.y1; t++) {
        visitor.cell(bead.x.types[s], bead.y.types[t]);
      }
    }
  }

  private void collect() {
    long total = beads.stream().mapToLong(Cells::count).sum();
    long[] all = new long[(int) total];
    int[] size = {0};
    beads.forEach(b -> visit(b, (v, w) -> all[size[0]++] = ((long) v << 32) | w));
    Arrays.parallelSort(all);
    int distinct = 0;
    for (int k = 0; k < all.length; k++) {
      distinct += k == 0 || all[k] != all[k - 1] ? 1 : 0;
    }
    pairs = new long[distinct];
    together = new int[distinct];
    int at = -1;
    for (int k = 0; k < all.length; k++) {
      if (k == 0 || all[k] != all[k - 1]) {
        pairs[++at] = all[k];
      }
      together[at]++;
    }
  }

  /** Probabilities of the target word given the source word, or the reverse, by pair. */
  private double[] train(boolean forward) {
    double[] t = new double[pairs.length];
    Arrays.fill(t, 1);
    int types = forward ? rows : columns;
    for (int iteration = 0; iteration < ITERATIONS; iteration++) {
      double[] counts = new double[pairs.length];
      for (Cells bead : beads) {
        expect(bead, forward, t, counts);
      }
      normalise(counts, forward, types, iteration == ITERATIONS - 1 ? DISCOUNT : 0);
      t = counts;
    }
    return t;
  }

  private void expect(Cells bead, boolean forward, double[] t, double[] counts) {
    Bags x = bead.x;
    Bags y = bead.y;
    int x0 = bead.x0;
    int y0 = bead.y0;
    int height = bead.x1 - x0;
    int width = bead.y1 - y0;
    int[] index = new int[height * width];
    double[] sums = new double[forward ? width : height];
    for (int r = 0; r < height; r++) {
      for (int c = 0; c < width; c++) {
        long key = ((long) x.types[x0 + r] << 32) | y.types[y0 + c];
        int k = Arrays.binarySearch(pairs, key);
        index[r * width + c] = k;
        sums[forward ? c : r] += t[k];
      }
    }
    for (int r = 0; r < height; r++) {
      for (int c = 0; c < width; c++) {
        int k = index[r * width + c];
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
