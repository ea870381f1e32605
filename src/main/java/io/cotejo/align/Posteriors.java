package io.cotejo.align;

import io.cotejo.score.Band;
import io.cotejo.score.BeadTypes;
import io.cotejo.score.CostBlock;
import io.cotejo.score.CostModel;

/**
 * How likely each bead of a path is among all paths through the band (forward–backward). Used by
 * one thread.
 */
final class Posteriors {

  private final ForwardPass forward;
  private final Lattice lattice;
  private final BeadTypes types;
  private final NullRuns runs;

  /** Log sums of all ways from a node to the end. */
  private final RollingRows backward;

  /** Of those that begin with a null bead. */
  private final RollingRows nulls;

  private final double[] costs;

  private Posteriors(ForwardPass forward) {
    CostModel model = forward.model();
    this.forward = forward;
    this.lattice = forward.lattice();
    this.types = model.types();
    this.runs = new NullRuns(model.continued());
    int rows = types.largestSide() + 1;
    this.backward = new RollingRows(lattice.band(), rows, Double.NEGATIVE_INFINITY);
    this.nulls = new RollingRows(lattice.band(), rows, Double.NEGATIVE_INFINITY);
    this.costs = new double[types.count()];
    double[] last = backward.row(model.sources());
    last[last.length - 1] = 0;
  }

  /** The log of each bead's posterior probability, ≤ 0. */
  static double[] logs(ForwardPass forward, BeadPath path) {
    Posteriors search = new Posteriors(forward);
    double[] logs = new double[path.size()];
    int[] next = {path.size() - 1};
    forward
        .blocks()
        .backward(
            (i, block) -> {
              search.pull(i, block);
              while (next[0] >= 0 && path.sources()[next[0]] == i) {
                logs[next[0]] = search.log(path, next[0], block);
                next[0]--;
              }
            });
    return logs;
  }

  private void pull(int i, CostBlock block) {
    Band band = lattice.band();
    for (int j = band.last()[i]; j >= band.first()[i]; j--) {
      block.costs(i, j, costs);
      double sum = backward.at(i, j);
      double ofNulls = Double.NEGATIVE_INFINITY;
      for (int type = 0; type < costs.length; type++) {
        if (costs[type] != Double.POSITIVE_INFINITY) {
          double way = after(i, j, type) - costs[type];
          sum = LogSum.of(sum, way);
          ofNulls = types.isNull(type) ? LogSum.of(ofNulls, way) : ofNulls;
        }
      }
      backward.row(i)[j - band.first()[i]] = sum;
      nulls.row(i)[j - band.first()[i]] = ofNulls;
    }
  }

  /** All ways on from the end of a bead. */
  private double after(int i, int j, int type) {
    int endI = i + types.source(type);
    int endJ = j + types.target(type);
    double all = backward.at(endI, endJ);
    return types.isNull(type) ? runs.before(all, nulls.at(endI, endJ)) : all;
  }

  private double log(BeadPath path, int bead, CostBlock block) {
    int i = path.sources()[bead];
    int j = path.targets()[bead];
    int type = path.types()[bead];
    block.costs(i, j, costs);
    int node = lattice.node(i, j);
    double before = types.isNull(type) ? forward.sumBeforeNull(node) : forward.sum(node);
    double log = before - costs[type] + after(i, j, type) - forward.sum(lattice.size() - 1);
    return Math.min(0, log);
  }
}
