package io.cotejo.score;

/** The costs of the beads that start in a block of rows. Read-only and thread-safe. */
public interface CostBlock {

  /**
   * The costs of all beads that start at a node, by type; a bead that leaves the text has an
   * infinite cost.
   *
   * @param i row, in the block
   * @param j column, in the band
   * @param costs filled with one cost for each of the model's types
   */
  void costs(int i, int j, double[] costs);
}
