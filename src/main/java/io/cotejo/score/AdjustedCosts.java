package io.cotejo.score;

/**
 * The costs of another model, each finite one of them changed by what else is known of its bead.
 * Thread-safe if both are.
 *
 * @param costs the other model
 * @param adjustment what becomes of a cost
 */
public record AdjustedCosts(CostModel costs, Adjustment adjustment) implements CostModel {

  /** What becomes of the cost of one bead. Read-only. */
  @FunctionalInterface
  public interface Adjustment {

    /**
     * The cost of a bead, in nats.
     *
     * @param cost by the other model; finite
     * @param type of the bead, by the other model's types
     * @param i its first source sentence, or node
     * @param j its first target sentence, or node
     */
    double of(double cost, int type, int i, int j);
  }

  @Override
  public int sources() {
    return costs.sources();
  }

  @Override
  public int targets() {
    return costs.targets();
  }

  @Override
  public BeadTypes types() {
    return costs.types();
  }

  @Override
  public double continued() {
    return costs.continued();
  }

  @Override
  public CostBlock block(Band band, int from, int to) {
    CostBlock block = costs.block(band, from, to);
    int types = costs.types().count();
    return (i, j, filled) -> {
      block.costs(i, j, filled);
      for (int type = 0; type < types; type++) {
        if (filled[type] != Double.POSITIVE_INFINITY) {
          filled[type] = adjustment.of(filled[type], type, i, j);
        }
      }
    };
  }
}
