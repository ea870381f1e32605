package io.cotejo.score;

/**
 * What each bead of one document pair costs, in nats: a log-likelihood ratio with its sign turned,
 * so that lower is better and a cost may be negative. Prepared once per pair and asked by index.
 * Immutable and thread-safe.
 */
public interface CostModel {

  /** Number of source sentences. */
  int sources();

  /** Number of target sentences. */
  int targets();

  /** The bead types that have a cost. */
  BeadTypes types();

  /** How much less a null bead costs that follows another one, nats, ≥ 0. */
  default double continued() {
    return 0;
  }

  /**
   * The costs of all beads that start in some rows of a band.
   *
   * @param band the search space
   * @param from first row of nodes
   * @param to one past the last row
   */
  CostBlock block(Band band, int from, int to);
}
