package io.cotejo.align;

/**
 * What the links before and behind tell of two sentences: texts that report the same often do so in
 * the same order for a while, so that what stands between or beside links is likelier a link, too.
 * Read-only once filled.
 */
final class LinkNeighbours {

  /** For each direct neighbour of both that is a link, nats. */
  private static final double DIRECT = 1.3;

  /** If there is none, for a link that is one sentence farther, nats. */
  private static final double FARTHER = 1.3;

  /** Links less likely than this tell nothing. */
  private static final double LEAST = 0.05;

  private static final double NEAR = 0.3;

  private static final int[][] STEPS = {{1, 2}, {2, 1}, {2, 2}};

  private final int rows;
  private final int columns;
  private final float[] probabilities;

  LinkNeighbours(int rows, int columns) {
    this.rows = rows;
    this.columns = columns;
    this.probabilities = new float[rows * columns];
  }

  /** Takes note of a link. */
  void put(int i, int j, double probability) {
    if (probability >= LEAST) {
      probabilities[i * columns + j] = (float) probability;
    }
  }

  /** What the neighbours add to the log odds of a cell, nats. */
  double gain(int i, int j) {
    return DIRECT * direct(i, j) + FARTHER * farther(i, j);
  }

  /** Whether a link is near. */
  boolean isNear(int i, int j) {
    return direct(i, j) + farther(i, j) > NEAR;
  }

  private double direct(int i, int j) {
    return at(i - 1, j - 1) + at(i + 1, j + 1);
  }

  private double farther(int i, int j) {
    double best = 0;
    for (int k = 0; k < STEPS.length && direct(i, j) == 0; k++) {
      best = Math.max(best, at(i - STEPS[k][0], j - STEPS[k][1]));
      best = Math.max(best, at(i + STEPS[k][0], j + STEPS[k][1]));
    }
    return best;
  }

  private double at(int i, int j) {
    boolean inside = i >= 0 && j >= 0 && i < rows && j < columns;
    return inside ? probabilities[i * columns + j] : 0;
  }
}
