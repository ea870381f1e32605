package io.cotejo.score;

import java.util.Arrays;

/**
 * For each type of the source side (pivot or source word) the target types that it is linked with,
 * and how many times likelier it makes them than chance (the lift g). Compressed rows, ascending by
 * target type. Immutable.
 */
final class LinkTable {

  final int[] starts;
  final int[] targets;
  final float[] lifts;

  private LinkTable(int[] starts, int[] targets, float[] lifts) {
    this.starts = starts;
    this.targets = targets;
    this.lifts = lifts;
  }

  /** Collects links row by row. Used by one thread. */
  static final class Builder {
    private final int[] starts;
    private int row;
    private int[] targets = new int[1024];
    private float[] lifts = new float[1024];
    private int size;

    Builder(int rows) {
      this.starts = new int[rows + 1];
    }

    void add(int target, double lift) {
      if (size == targets.length) {
        targets = Arrays.copyOf(targets, size * 2);
        lifts = Arrays.copyOf(lifts, size * 2);
      }
      targets[size] = target;
      lifts[size++] = (float) lift;
    }

    void endRow() {
      starts[++row] = size;
    }

    LinkTable build() {
      return new LinkTable(starts, Arrays.copyOf(targets, size), Arrays.copyOf(lifts, size));
    }
  }
}
