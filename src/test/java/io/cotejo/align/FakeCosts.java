package io.cotejo.align;

import io.cotejo.score.Band;
import io.cotejo.score.BeadTypes;
import io.cotejo.score.CostBlock;
import io.cotejo.score.CostModel;
import java.util.Random;
import java.util.function.DoubleSupplier;

/** A cost model of made-up costs. Read-only once built. */
final class FakeCosts implements CostModel {

  private final int n;
  private final int m;
  private final BeadTypes types;
  private final double[][][] costs;

  private FakeCosts(int n, int m, BeadTypes types, DoubleSupplier supplier) {
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

  /** Costs between -3 and 3. */
  static FakeCosts random(int n, int m, BeadTypes types, long seed) {
    Random random = new Random(seed);
    return new FakeCosts(n, m, types, () -> 6 * random.nextDouble() - 3);
  }

  /** Every bead costs the same. */
  static FakeCosts constant(int n, int m, BeadTypes types, double cost) {
    return new FakeCosts(n, m, types, () -> cost);
  }

  double cost(int i, int j, int type) {
    return costs[i][j][type];
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
