package io.cotejo.score;

/** The costs of all beads that start in a block of rows, by {@link LikelihoodTerms}. */
final class LikelihoodBlock implements CostBlock {

  private final int types;
  private final int from;
  private final int[] first;

  /** Row → where its nodes begin; node, type → cost. */
  private final int[] rowStarts;

  private final float[] costs;

  /** All costs, here, where blocks are computed side by side, and not in the search. */
  LikelihoodBlock(LikelihoodModel model, Band band, int from, int to) {
    this.types = model.types().count();
    this.from = from;
    this.first = band.first();
    int last = Math.min(to, band.rows());
    this.rowStarts = new int[last - from + 1];
    for (int i = from; i < last; i++) {
      rowStarts[i - from + 1] = rowStarts[i - from] + band.last()[i] - band.first()[i] + 1;
    }
    this.costs = new float[rowStarts[last - from] * types];
    NodeCosts node = new NodeCosts(model, band, new LikelihoodTerms(model, band, from, to));
    int base = 0;
    for (int i = from; i < last; i++) {
      for (int j = band.first()[i]; j <= band.last()[i]; j++) {
        node.fill(i, j, costs, base);
        base += types;
      }
    }
  }

  @Override
  public void costs(int i, int j, double[] into) {
    int base = (rowStarts[i - from] + j - first[i]) * types;
    for (int type = 0; type < types; type++) {
      into[type] = costs[base + type];
    }
  }
}
