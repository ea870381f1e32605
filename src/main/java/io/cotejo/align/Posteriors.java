package io.cotejo.align;

import io.cotejo.score.Band;
import io.cotejo.score.BeadTypes;
import io.cotejo.score.CostBlock;
import io.cotejo.score.CostModel;
import java.util.Arrays;

/**
 * How likely each bead of a path is among all paths through the band (forward–backward). Used by
 * one thread.
 */
final class Posteriors {

  private final ForwardPass forward;
  private final Lattice lattice;
  private final BeadTypes types;
  private final double[] backward;
  private final double[] costs;

  private Posteriors(CostModel model, ForwardPass forward) {
    this.forward = forward;
    this.lattice = forward.lattice();
    this.types = model.types();
    this.backward = new double[lattice.size()];
    this.costs = new double[types.count()];
    Arrays.fill(backward, Double.NEGATIVE_INFINITY);
    backward[lattice.size() - 1] = 0;
  }

  /** The log of each bead's posterior probability, ≤ 0. */
  static double[] logs(CostModel model, ForwardPass forward, BeadPath path, int threads) {
    Posteriors search = new Posteriors(model, forward);
    double[] logs = new double[path.size()];
    int[] next = {path.size() - 1};
    new Blocks(model, forward.lattice().band(), threads)
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
      double sum = backward[lattice.node(i, j)];
      for (int type = 0; type < costs.length; type++) {
        if (costs[type] != Double.POSITIVE_INFINITY) {
          int node = lattice.node(i + types.source(type), j + types.target(type));
          sum = LogSum.of(sum, backward[node] - costs[type]);
        }
      }
      backward[lattice.node(i, j)] = sum;
    }
  }

  private double log(BeadPath path, int bead, CostBlock block) {
    int i = path.sources()[bead];
    int j = path.targets()[bead];
    int type = path.types()[bead];
    block.costs(i, j, costs);
    double after = backward[lattice.node(i + types.source(type), j + types.target(type))];
    double log =
        forward.sum(lattice.node(i, j)) - costs[type] + after - forward.sum(lattice.size() - 1);
    return Math.min(0, log);
  }
}
