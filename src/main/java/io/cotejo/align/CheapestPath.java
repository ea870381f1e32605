package io.cotejo.align;

import io.cotejo.score.Band;
import io.cotejo.score.BeadTypes;
import io.cotejo.score.CostBlock;
import io.cotejo.score.CostModel;
import java.util.Arrays;

/**
 * The cheapest path through a band (Viterbi). Of two ways into a node that cost the same, the one
 * wins whose last bead's type comes first in {@link BeadTypes}. Used by one thread.
 */
final class CheapestPath {

  private final Lattice lattice;
  private final BeadTypes types;
  private final double[] totals;
  private final byte[] back;
  private final double[] costs;

  private CheapestPath(CostModel model, Band band) {
    this.lattice = new Lattice(band);
    this.types = model.types();
    this.totals = new double[lattice.size()];
    this.back = new byte[lattice.size()];
    this.costs = new double[types.count()];
    Arrays.fill(totals, Double.POSITIVE_INFINITY);
    totals[0] = 0;
  }

  static BeadPath find(CostModel model, Band band, int threads) {
    CheapestPath search = new CheapestPath(model, band);
    new Blocks(model, band, threads).forward(search::relax);
    return search.path(model.sources(), model.targets());
  }

  private void relax(int i, CostBlock block) {
    Band band = lattice.band();
    for (int j = band.first()[i]; j <= band.last()[i]; j++) {
      double total = totals[lattice.node(i, j)];
      block.costs(i, j, costs);
      for (int type = 0; type < costs.length; type++) {
        if (costs[type] != Double.POSITIVE_INFINITY) {
          offer(lattice.node(i + types.source(type), j + types.target(type)), type, total);
        }
      }
    }
  }

  private void offer(int node, int type, double before) {
    double total = before + costs[type];
    if (total < totals[node] || (total == totals[node] && type < back[node])) {
      totals[node] = total;
      back[node] = (byte) type;
    }
  }

  private BeadPath path(int n, int m) {
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
