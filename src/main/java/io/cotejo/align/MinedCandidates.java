package io.cotejo.align;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The likeliest candidates of every source sentence, and the rivals of every target sentence. Runs
 * are added in order, by one thread.
 */
final class MinedCandidates {

  /** Only the likeliest candidates of a row can win it. */
  private static final int KEPT = 4;

  private final int[] targets;
  private final float[] texts;
  private final float[] odds;
  private final float[] slopes;
  private final ColumnRivals rivals;

  /** Number of pairs that were compared. */
  private long compared;

  MinedCandidates(int rows, int columns) {
    this.targets = new int[rows * KEPT];
    this.texts = new float[rows * KEPT];
    this.odds = new float[rows * KEPT];
    this.slopes = new float[rows * KEPT];
    this.rivals = new ColumnRivals(columns);
    Arrays.fill(targets, -1);
  }

  void add(MinedRows.Run run) {
    for (int r = 0; r < run.rows(); r++) {
      for (int k = run.starts()[r]; k < run.starts()[r + 1]; k++) {
        rivals.add(run.first() + r, run.targets()[k], run.texts()[k]);
        keep(run.first() + r, run, k);
      }
      compared += run.starts()[r + 1] - run.starts()[r];
    }
  }

  /** Keeps the candidates of a row sorted by odds; of equal ones, the one that came first. */
  private void keep(int row, MinedRows.Run run, int candidate) {
    int slot = (row + 1) * KEPT - 1;
    if (targets[slot] >= 0 && odds[slot] >= run.odds()[candidate]) {
      return;
    }
    while (slot > row * KEPT && (targets[slot - 1] < 0 || odds[slot - 1] < run.odds()[candidate])) {
      move(slot - 1, slot);
      slot--;
    }
    targets[slot] = run.targets()[candidate];
    texts[slot] = run.texts()[candidate];
    odds[slot] = run.odds()[candidate];
    slopes[slot] = run.slopes()[candidate];
  }

  private void move(int from, int to) {
    targets[to] = targets[from];
    texts[to] = texts[from];
    odds[to] = odds[from];
    slopes[to] = slopes[from];
  }

  /**
   * The pairs, likeliest first, no sentence in two: each takes the likeliest that is left.
   *
   * @param leastConfidence the least that a pair may have
   */
  SentenceMiner.Links oneToOne(double leastConfidence) {
    long[] best = chosen(sortedByOdds());
    double[] logOdds = new double[best.length];
    Arrays.setAll(logOdds, k -> odds[(int) best[k]]);
    double shift = new LinkPrior(logOdds, logOdds.length).shift();
    int size = 0;
    double[] confidences = new double[best.length];
    while (size < best.length
        && (confidences[size] = probability(logOdds[size] + shift)) >= leastConfidence) {
      size++;
    }
    int[] sources = new int[size];
    int[] columns = new int[size];
    Arrays.setAll(sources, k -> (int) best[k] / KEPT);
    Arrays.setAll(columns, k -> targets[(int) best[k]]);
    return new SentenceMiner.Links(sources, columns, Arrays.copyOf(confidences, size), compared);
  }

  private static double probability(double logOdds) {
    return 1 / (1 + Math.exp(-logOdds));
  }

  /** Slots by odds, the greatest first; of equal ones, the first row and the likelier by row. */
  private long[] sortedByOdds() {
    long[] keys = new long[targets.length];
    int size = 0;
    for (int slot = 0; slot < targets.length; slot++) {
      if (targets[slot] >= 0) {
        double column = rivals.mean(slot / KEPT, targets[slot], texts[slot]);
        odds[slot] -= (float) (slopes[slot] * column);
        keys[size++] = ((long) -ordered(odds[slot]) << 32) | slot;
      }
    }
    long[] sorted = Arrays.copyOf(keys, size);
    Arrays.parallelSort(sorted);
    return sorted;
  }

  /** An integer that compares like a number. */
  private static int ordered(float value) {
    int bits = Float.floatToIntBits(value);
    return bits >= 0 ? bits : -(bits & Integer.MAX_VALUE);
  }

  private long[] chosen(long[] sorted) {
    BitSet sources = new BitSet();
    BitSet taken = new BitSet();
    int size = 0;
    for (long key : sorted) {
      int slot = (int) key;
      if (!sources.get(slot / KEPT) && !taken.get(targets[slot])) {
        sources.set(slot / KEPT);
        taken.set(targets[slot]);
        sorted[size++] = slot;
      }
    }
    return Arrays.copyOf(sorted, size);
  }
}
