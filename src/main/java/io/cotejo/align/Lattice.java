package io.cotejo.align;

import io.cotejo.score.Band;

/** Numbers the nodes of a band row by row. Immutable. */
final class Lattice {

  private final Band band;
  private final int[] starts;
  private final int size;

  /**
   * The nodes of a band.
   *
   * @throws IllegalArgumentException if there are 2³¹ or more
   */
  Lattice(Band band) {
    this.band = band;
    long nodes = band.nodes();
    if (nodes > Integer.MAX_VALUE - 8) {
      throw new IllegalArgumentException("search space too large: " + nodes + " nodes");
    }
    this.size = (int) nodes;
    this.starts = new int[band.rows()];
    for (int i = 0; i + 1 < starts.length; i++) {
      starts[i + 1] = starts[i] + band.last()[i] - band.first()[i] + 1;
    }
  }

  Band band() {
    return band;
  }

  int node(int i, int j) {
    return starts[i] + j - band.first()[i];
  }

  int size() {
    return size;
  }
}
