package io.cotejo.align;

import io.cotejo.score.Band;
import io.cotejo.score.BeadTypes;
import io.cotejo.score.CostBlock;
import io.cotejo.score.CostModel;

/**
 * The costs of another model; what people ruled out costs infinitely much. Beads with an empty side
 * are always allowed, so that there is always a path. Immutable and thread-safe.
 */
final class SettledCosts implements CostModel {

  private final CostModel costs;
  private final SettledPair settled;

  private SettledCosts(CostModel costs, SettledPair settled) {
    this.costs = costs;
    this.settled = settled;
  }

  static CostModel of(CostModel costs, SettledPair settled) {
    return settled.isFree() ? costs : new SettledCosts(costs, settled);
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
  public CostBlock block(Band band, int from, int to) {
    CostBlock block = costs.block(band, from, to);
    BeadTypes types = costs.types();
    return (i, j, filled) -> {
      block.costs(i, j, filled);
      for (int type = 0; type < filled.length; type++) {
        if (!types.isNull(type)
            && !settled.allows(i, i + types.source(type), j, j + types.target(type))) {
          filled[type] = Double.POSITIVE_INFINITY;
        }
      }
    };
  }
}
