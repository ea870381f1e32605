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

  /** Differences beyond this change nothing in double precision. */
  private static final double NEGLIGIBLE = 40;

  private final Lattice lattice;
  private final BeadTypes types;
  private final double[] forward;
  private final double[] backward;
  private final double[] costs;

  private Posteriors(CostModel model, Band band) {
    this.lattice = new Lattice(band);
    this.types = model.types();
    this.forward = new double[lattice.size()];
    this.backward = new double[lattice.size()];
    this.costs = new double[types.count()];
    Arrays.fill(forward, Double.NEGATIVE_INFINITY);
    Arrays.fill(backward, Double.NEGATIVE_INFINITY);
    forward[0] = 0;
    backward[lattice.size() - 1] = 0;
  }

  /** The log of each bead's posterior probability, ≤ 0. */
  static double[] logs(CostModel model, Band band, BeadPath path, int threads) {
    Posteriors search = new Posteriors(model, band);
    Blocks blocks = new Blocks(model, band, threads);
    blocks.forward(search::push);
    double[] logs = new double[path.size()];
    int[] next = {path.size() - 1};
    blocks.backward(
        (i, block) -> {
          search.pull(i, block);
          while (next[0] >= 0 && path.sources()[next[0]] == i) {
            logs[next[0]] = search.log(path, next[0], block);
            next[0]--;
          }
        });
    return logs;
  }

  private void push(int i, CostBlock block) {
    Band band = lattice.band();
    for (int j = band.first()[i]; j <= band.last()[i]; j++) {
      double before = forward[lattice.node(i, j)];
      block.costs(i, j, costs);
      for (int type = 0; type < costs.length; type++) {
        if (costs[type] != Double.POSITIVE_INFINITY) {
          int node = lattice.node(i + types.source(type), j + types.target(type));
          forward[node] = logSum(forward[node], before - costs[type]);
        }
      }
    }
  }

  private void pull(int i, CostBlock block) {
    Band band = lattice.band();
    for (int j = band.last()[i]; j >= band.first()[i]; j--) {
      block.costs(i, j, costs);
      double sum = backward[lattice.node(i, j)];
      for (int type = 0; type < costs.length; type++) {
        if (costs[type] != Double.POSITIVE_INFINITY) {
          int node = lattice.node(i + types.source(type), j + types.target(type));
          sum = logSum(sum, backward[node] - costs[type]);
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
    double log = forward[lattice.node(i, j)] - costs[type] + after - forward[lattice.size() - 1];
    return Math.min(0, log);
  }

  private static double logSum(double a, double b) {
    double high = Math.max(a, b);
    double low = Math.min(a, b);
    return high - low > NEGLIGIBLE || low == Double.NEGATIVE_INFINITY
        ? high
        : high + Math.log1p(Math.exp(low - high));
  }
}
