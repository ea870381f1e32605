package io.cotejo.score;

/**
 * The part of the search space that is looked at: for each row {@code i} of lattice nodes (before
 * source sentence {@code i}) the columns {@code first[i] … last[i]}, both inclusive and neither
 * ever falling. Read-only.
 *
 * @param first lowest column of each row, n + 1 of them
 * @param last highest column of each row
 */
@SuppressWarnings("ArrayRecordComponent") // a kernel's plain data, compared by nobody
public record Band(int[] first, int[] last) {

  /**
   * Checks the shape.
   *
   * @throws IllegalArgumentException if a row is empty, falls back, or is cut off from the one
   *     before
   */
  public Band {
    if (first.length == 0 || first.length != last.length) {
      throw new IllegalArgumentException("rows: " + first.length + ", " + last.length);
    }
    for (int i = 0; i < first.length; i++) {
      boolean falls = i > 0 && (first[i] < first[i - 1] || last[i] < last[i - 1]);
      if (first[i] > last[i] || falls || (i > 0 && first[i] > last[i - 1] + 1)) {
        throw new IllegalArgumentException("broken band at row " + i);
      }
    }
  }

  /** The whole rectangle. */
  public static Band full(int sources, int targets) {
    int[] last = new int[sources + 1];
    java.util.Arrays.fill(last, targets);
    return new Band(new int[sources + 1], last);
  }

  /** Number of rows of nodes: source sentences and one. */
  public int rows() {
    return first.length;
  }

  /** Number of nodes. */
  public long nodes() {
    long nodes = 0;
    for (int i = 0; i < first.length; i++) {
      nodes += last[i] - first[i] + 1L;
    }
    return nodes;
  }

  /** Whether a node is inside. */
  public boolean contains(int i, int j) {
    return i < first.length && j >= first[i] && j <= last[i];
  }
}
