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
   * The costs to search with: the usual ones, and those of larger beads where there are any around
   * the stretches.
   *
   * @param models the costs for given bead types
   */
  CostModel model(AlignOptions options, Function<BeadTypes, CostModel> models) {
    CostModel usual = models.apply(types);
    int side = options.grownSide();
    if (side == options.maxSide() || stretches.isEmpty()) {
      return usual;
    }
    BeadTypes all = new BeadTypes(side, side + 1);
    CostModel model = models.apply(all);
    Band band =
        Corridor.along(
            path, model.sources(), model.targets(), k -> stretches.get(k) ? 2 * side : 0);
    BeadPath grown = ForwardPass.cheapest(model, band, options.threads());
    int largest = grown.largestSide(all);
    return largest <= options.maxSide()
        ? usual
        : new PartlyLarger(
            usual,
            models.apply(new BeadTypes(largest, Math.max(options.maxSum(), largest + 1))),
            rows(grown, all, options));
  }

  /** The rows around beads that are larger than usual. */
  private static BitSet rows(BeadPath grown, BeadTypes all, AlignOptions options) {
    BitSet rows = new BitSet();
    for (int k = 0; k < grown.size(); k++) {
      int type = grown.types()[k];
      if (Math.max(all.source(type), all.target(type)) > options.maxSide()) {
        int first = grown.sources()[k];
        rows.set(
            Math.max(0, first - options.grownSide()),
            first + all.source(type) + options.grownSide());
      }
    }
    return rows;
  }
}
