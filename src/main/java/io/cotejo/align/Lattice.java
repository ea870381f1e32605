package io.cotejo.align;

import io.cotejo.score.Band;

/** Numbers the nodes of a band row by row. Immutable. */
final class Lattice {

  private final Band band;
  private final int[] starts;

  /**
   * The nodes of a band.
   *
   * @throws IllegalArgumentException if there are 2³¹ or more
   */
  Lattice(Band band) {
    this.band = band;
    if (band.nodes() > Integer.MAX_VALUE - 8) {
      throw new IllegalArgumentException("search space too large: " + band.nodes() + " nodes");
    }
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
    return (int) band.nodes();
  }
}
