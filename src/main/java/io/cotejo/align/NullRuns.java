package io.cotejo.align;

/**
 * Runs of null beads: each that follows another is dearer by none and likelier by e to the power of
 * what it saves.
 *
 * @param continued what a null bead saves that follows another, nats, ≥ 0
 * @param logSurplus the log of how much likelier it is, less one
 */
record NullRuns(double continued, double logSurplus) {

  NullRuns(double continued) {
    this(continued, continued > 0 ? Math.log(Math.expm1(continued)) : Double.NEGATIVE_INFINITY);
  }

  /**
   * The log of the summed probability of all ways on one side of a node, if a null bead stands on
   * the other.
   *
   * @param all log sum of all ways
   * @param nulls log sum of those whose bead at the node is null
   */
  double before(double all, double nulls) {
    return LogSum.of(all, nulls + logSurplus);
  }
}
