package io.cotejo.align;

import io.cotejo.score.Band;
import io.cotejo.score.BeadTypes;
import io.cotejo.score.CostBlock;
import io.cotejo.score.CostModel;
import java.util.Arrays;

/**
 * One pass over a band from its start: the cheapest way into each node (Viterbi) and, if wanted,
 * how likely each node is on all ways (forward sums). A null bead that follows another costs less
 * (Gotoh 1982), so ways that end in one are followed apart. Of two ways that cost the same, the one
 * wins whose last bead's type comes first in {@link BeadTypes}. Used by one thread.
 */
final class ForwardPass {

  private final CostModel model;
  private final Blocks blocks;
  private final Lattice lattice;
  private final BeadTypes types;
  private final RollingRows totals;
  private final RollingRows nullTotals;

  /** The last bead of the cheapest way into each node. */
  private final byte[] back;

  /** That of the cheapest way that ends in a null bead; negative if one stands before it, too. */
  private final byte[] nullBack;

  private final double[] sums;
  private final double[] nullSums;
  private final NullRuns runs;
  private final double[] costs;

  private ForwardPass(CostModel model, Blocks blocks, Band band, boolean withSums) {
    this.model = model;
    this.blocks = blocks;
    this.lattice = new Lattice(band);
    this.types = model.types();
    this.runs = new NullRuns(model.continued());
    this.totals = new RollingRows(band, types.largestSide() + 1, Double.POSITIVE_INFINITY);
    this.nullTotals = new RollingRows(band, types.largestSide() + 1, Double.POSITIVE_INFINITY);
    this.back = new byte[lattice.size()];
    this.nullBack = new byte[lattice.size()];
    this.sums = new double[withSums ? lattice.size() : 0];
    this.nullSums = new double[sums.length];
    this.costs = new double[types.count()];
    Arrays.fill(sums, Double.NEGATIVE_INFINITY);
    Arrays.fill(nullSums, Double.NEGATIVE_INFINITY);
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
    ForwardPass pass =
        new ForwardPass(model, new Blocks(model, band, threads, withSums), band, withSums);
    pass.totals.row(0)[0] = 0;
    pass.blocks.forward(pass::relax);
    return pass;
  }

  /** The costs, to walk back over. */
  Blocks blocks() {
    return blocks;
  }

  CostModel model() {
    return model;
  }

  Lattice lattice() {
    return lattice;
  }

  /** The log of the summed probability of all ways into a node. */
  double sum(int node) {
    return sums[node];
  }

  /** The same where a null bead follows, which is likelier after another one. */
  double sumBeforeNull(int node) {
    return runs.before(sums[node], nullSums[node]);
  }

  private void relax(int i, CostBlock block) {
    Band band = lattice.band();
    for (int j = band.first()[i]; j <= band.last()[i]; j++) {
      block.costs(i, j, costs);
      int column = j - band.first()[i];
      double total = totals.row(i)[column];
      double inRun = nullTotals.row(i)[column] - runs.continued();
      for (int type = 0; type < costs.length; type++) {
        if (costs[type] == Double.POSITIVE_INFINITY) {
          continue;
        }
        if (types.isNull(type)) {
          offerNull(i, j, type, Math.min(total, inRun) + costs[type], inRun < total);
        }
        offer(i, j, type, (types.isNull(type) ? Math.min(total, inRun) : total) + costs[type]);
      }
      if (sums.length > 0) {
        addSums(i, j);
      }
    }
  }

  private void offer(int i, int j, int type, double total) {
    int endI = i + types.source(type);
    int endJ = j + types.target(type);
    int node = lattice.node(endI, endJ);
    double[] row = totals.row(endI);
    int column = endJ - lattice.band().first()[endI];
    if (total < row[column] || (total == row[column] && type < back[node])) {
      row[column] = total;
      back[node] = (byte) type;
    }
  }

  private void offerNull(int i, int j, int type, double total, boolean afterNull) {
    int endI = i + types.source(type);
    int endJ = j + types.target(type);
    int node = lattice.node(endI, endJ);
    double[] row = nullTotals.row(endI);
    int column = endJ - lattice.band().first()[endI];
    if (total < row[column] || (total == row[column] && type < Math.abs(nullBack[node]))) {
      row[column] = total;
      nullBack[node] = (byte) (afterNull ? -type : type);
    }
  }

  private void addSums(int i, int j) {
    int from = lattice.node(i, j);
    double beforeNull = sumBeforeNull(from);
    for (int type = 0; type < costs.length; type++) {
      if (costs[type] != Double.POSITIVE_INFINITY) {
        int node = lattice.node(i + types.source(type), j + types.target(type));
        boolean isNull = types.isNull(type);
        double sum = (isNull ? beforeNull : sums[from]) - costs[type];
        sums[node] = LogSum.of(sums[node], sum);
        if (isNull) {
          nullSums[node] = LogSum.of(nullSums[node], sum);
        }
      }
    }
  }

  BeadPath path() {
    int n = model.sources();
    int m = model.targets();
    int[] reversed = new int[n + m];
    int size = 0;
    boolean inRun = false;
    for (int i = n, j = m; i > 0 || j > 0; ) {
      int node = lattice.node(i, j);
      int type = inRun ? Math.abs(nullBack[node]) : back[node];
      inRun = types.isNull(type) && nullBack[node] < 0;
      reversed[size++] = type;
      i -= types.source(type);
      j -= types.target(type);
    }
    return BeadPath.ofReversed(reversed, size, types);
  }
}
