package io.cotejo.align;

import io.cotejo.score.Band;
import io.cotejo.score.BeadTypes;
import io.cotejo.score.CostBlock;
import io.cotejo.score.CostModel;
import java.util.Arrays;

/**
 * One pass over a band from its start: the cheapest way into each node (Viterbi) and, if wanted,
 * how likely each node is on all ways (forward sums). Of two ways that cost the same, the one wins
 * whose last bead's type comes first in {@link BeadTypes}. Used by one thread.
 */
final class ForwardPass {

  private final CostModel model;
  private final Lattice lattice;
  private final BeadTypes types;
  private final double[] totals;
  private final byte[] back;
  private final double[] sums;
  private final double[] costs;

  private ForwardPass(CostModel model, Band band, boolean withSums) {
    this.model = model;
    this.lattice = new Lattice(band);
    this.types = model.types();
    this.totals = new double[lattice.size()];
    this.back = new byte[lattice.size()];
    this.sums = new double[withSums ? lattice.size() : 0];
    this.costs = new double[types.count()];
    Arrays.fill(totals, Double.POSITIVE_INFINITY);
    Arrays.fill(sums, Double.NEGATIVE_INFINITY);
    totals[0] = 0;
    if (withSums) {
      sums[0] = 0;
    }
  }

  /** The cheapest path only. */
  static BeadPath cheapest(CostModel model, Band band, int threads) {
    return run(model, band, threads, false).path();
  }

  /** The cheapest path and the forward sums. */
  static ForwardPass withSums(CostModel model, Band band, int threads) {
    return run(model, band, threads, true);
  }

  private static ForwardPass run(CostModel model, Band band, int threads, boolean withSums) {
    ForwardPass pass = new ForwardPass(model, band, withSums);
    new Blocks(model, band, threads).forward(pass::relax);
    return pass;
  }

  Lattice lattice() {
    return lattice;
  }

  /** The log of the summed probability of all ways into a node. */
  double sum(int node) {
    return sums[node];
  }

  private void relax(int i, CostBlock block) {
    Band band = lattice.band();
    for (int j = band.first()[i]; j <= band.last()[i]; j++) {
      int from = lattice.node(i, j);
      block.costs(i, j, costs);
      for (int type = 0; type < costs.length; type++) {
        if (costs[type] != Double.POSITIVE_INFINITY) {
          int node = lattice.node(i + types.source(type), j + types.target(type));
          offer(node, type, totals[from] + costs[type]);
          if (sums.length > 0) {
            sums[node] = LogSum.of(sums[node], sums[from] - costs[type]);
          }
        }
      }
    }
  }

  private void offer(int node, int type, double total) {
    if (total < totals[node] || (total == totals[node] && type < back[node])) {
      totals[node] = total;
      back[node] = (byte) type;
    }
  }

  BeadPath path() {
    int n = model.sources();
    int m = model.targets();
    int[] reversed = new int[n + m];
    int size = 0;
    for (int i = n, j = m; i > 0 || j > 0; ) {
      int type = back[lattice.node(i, j)];
      reversed[size++] = type;
      i -= types.source(type);
      j -= types.target(type);
    }
    int[] found = new int[size];
    int[] sources = new int[size];
    int[] targets = new int[size];
    int i = 0;
    int j = 0;
    for (int k = 0; k < size; k++) {
      found[k] = reversed[size - 1 - k];
      sources[k] = i;
      targets[k] = j;
      i += types.source(found[k]);
      j += types.target(found[k]);
    }
    return new BeadPath(found, sources, targets);
  }
}
