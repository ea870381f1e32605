package io.cotejo.align;

import io.cotejo.score.Band;
import io.cotejo.score.BeadTypes;
import io.cotejo.score.CostBlock;
import io.cotejo.score.CostModel;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleSupplier;

/** A cost model of made-up costs. Read-only once built. */
final class FakeCosts implements CostModel {

  private final int n;
  private final int m;
  private final BeadTypes types;
  private final double continued;
  private final double[][][] costs;

  private FakeCosts(int n, int m, BeadTypes types, double continued, DoubleSupplier supplier) {
    this.continued = continued;
    this.n = n;
    this.m = m;
    this.types = types;
    this.costs = new double[n + 1][m + 1][types.count()];
    for (double[][] row : costs) {
      for (double[] cell : row) {
        for (int type = 0; type < cell.length; type++) {
          cell[type] = supplier.getAsDouble();
        }
      }
    }
  }

  private FakeCosts(int n, int m, BeadTypes types, double continued, double[][][] costs) {
    this.n = n;
    this.m = m;
    this.types = types;
    this.continued = continued;
    this.costs = costs;
  }

  /** Costs between -3 and 3. */
  static FakeCosts random(int n, int m, BeadTypes types, long seed) {
    Random random = new Random(seed);
    return new FakeCosts(n, m, types, 0, () -> 6 * random.nextDouble() - 3);
  }

  /** The same costs, and a null bead that follows another costs so much less. */
  FakeCosts continued(double saving) {
    return new FakeCosts(n, m, types, saving, costs);
  }

  /** Every bead costs the same. */
  static FakeCosts constant(int n, int m, BeadTypes types, double cost) {
    return new FakeCosts(n, m, types, 0, () -> cost);
  }

  double cost(int i, int j, int type) {
    return costs[i][j][type];
  }

  /** The cost of beads of these types, one after the other. */
  double cost(List<Integer> path) {
    double cost = 0;
    int i = 0;
    int j = 0;
    for (int k = 0; k < path.size(); k++) {
      int type = path.get(k);
      boolean inRun = k > 0 && types.isNull(type) && types.isNull(path.get(k - 1));
      cost += cost(i, j, type) - (inRun ? continued : 0);
      i += types.source(type);
      j += types.target(type);
    }
    return cost;
  }

  @Override
  public double continued() {
    return continued;
  }

  @Override
  public int sources() {
    return n;
  }

  @Override
  public int targets() {
    return m;
  }

  @Override
  public BeadTypes types() {
    return types;
  }

  @Override
  public CostBlock block(Band band, int from, int to) {
    return (i, j, into) -> {
      if (i < from || i >= to || !band.contains(i, j)) {
        throw new IllegalArgumentException("asked outside the block: " + i + ", " + j);
      }
      for (int type = 0; type < into.length; type++) {
        boolean inside = band.contains(i + types.source(type), j + types.target(type));
        into[type] = inside ? costs[i][j][type] : Double.POSITIVE_INFINITY;
      }
    };
  }
}
