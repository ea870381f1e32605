package io.cotejo.align;

import io.cotejo.score.Band;
import io.cotejo.score.BeadTypes;
import io.cotejo.score.CostModel;
import java.util.BitSet;
import java.util.function.Function;
import java.util.function.IntPredicate;

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
    return types.isNull(type) || types.side(type) == types.largestSide();
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
    CostModel model =
        new PartlyLarger(usual, models.apply(all), rows(path, types, stretches::get, 2 * side));
    Band band =
        Corridor.along(
            path, model.sources(), model.targets(), k -> stretches.get(k) ? 2 * side : 0);
    BeadPath grown = ForwardPass.cheapest(model, band, options.threads());
    int largest = grown.largestSide(all);
    if (largest <= options.maxSide()) {
      return usual;
    }
    BeadTypes found = new BeadTypes(largest, Math.max(options.maxSum(), largest + 1));
    IntPredicate isLarger = k -> all.side(grown.types()[k]) > options.maxSide();
    return new PartlyLarger(usual, models.apply(found), rows(grown, all, isLarger, side));
  }

  /** The rows around some beads of a path. */
  private static BitSet rows(BeadPath path, BeadTypes types, IntPredicate which, int margin) {
    BitSet rows = new BitSet();
    for (int k = 0; k < path.size(); k++) {
      if (which.test(k)) {
        int first = path.sources()[k];
        rows.set(Math.max(0, first - margin), first + types.source(path.types()[k]) + margin + 1);
      }
    }
    return rows;
  }
}
