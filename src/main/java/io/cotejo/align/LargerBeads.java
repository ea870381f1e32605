package io.cotejo.align;

import io.cotejo.score.Band;
import io.cotejo.score.BeadTypes;
import io.cotejo.score.CostModel;
import java.util.BitSet;
import java.util.function.Function;

/**
 * Where a path suggests that its beads may not be as large as the texts need: stretches of null
 * beads, and beads as large as allowed beside them, that hold sentences of both sides and more of
 * one than a bead can take. They are searched again with larger ones. Immutable.
 */
final class LargerBeads {

  private final BeadPath path;
  private final BeadTypes types;
  private final BitSet stretches = new BitSet();

  LargerBeads(BeadPath path, BeadTypes types) {
    this.path = path;
    this.types = types;
    int from = 0;
    while (from < path.size()) {
      int to = from;
      while (to < path.size() && mayBePart(path.types()[to])) {
        to++;
      }
      if (isCramped(from, to)) {
        stretches.set(from, to);
      }
      from = to + 1;
    }
  }

  private boolean mayBePart(int type) {
    return types.isNull(type)
        || Math.max(types.source(type), types.target(type)) == types.largestSide();
  }

  private boolean isCramped(int from, int to) {
    int sources = 0;
    int targets = 0;
    boolean nulls = false;
    for (int k = from; k < to; k++) {
      sources += types.source(path.types()[k]);
      targets += types.target(path.types()[k]);
      nulls |= types.isNull(path.types()[k]);
    }
    return nulls
        && Math.min(sources, targets) > 0
        && Math.max(sources, targets) > types.largestSide();
  }

  /**
   * The bead types to search with: the usual ones, and larger ones if there are any around the
   * stretches.
   *
   * @param models the costs for given bead types
   */
  BeadTypes types(AlignOptions options, Function<BeadTypes, CostModel> models) {
    int side = options.grownSide();
    if (side == options.maxSide() || stretches.isEmpty()) {
      return types;
    }
    BeadTypes all = new BeadTypes(side, side + 1);
    CostModel model = models.apply(all);
    Band band =
        Corridor.along(
            path, model.sources(), model.targets(), k -> stretches.get(k) ? 2 * side : 0);
    int largest = ForwardPass.cheapest(model, band, options.threads()).largestSide(all);
    return largest <= options.maxSide()
        ? types
        : new BeadTypes(largest, Math.max(options.maxSum(), largest + 1));
  }
}
