package io.cotejo.align;

import io.cotejo.align.Anchors.Anchor;
import io.cotejo.score.Band;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * The search space around a chain of anchors: every rectangle between two of them, with a margin on
 * all sides. A large rectangle without anchors is searched along its diagonal only.
 */
final class Corridor {

  /** Cells up to which a rectangle without anchors is searched whole. */
  private static final long LARGEST_RECTANGLE = 250_000;

  private static final int DIAGONAL = 100;

  private final int targets;
  private final int margin;
  private final int[] first;
  private final int[] last;

  private Corridor(int sources, int targets, int margin) {
    this.targets = targets;
    this.margin = margin;
    this.first = new int[sources + 1];
    this.last = new int[sources + 1];
    Arrays.fill(first, targets);
  }

  /** The band of an n by m text around anchors that rise on both sides. */
  static Band around(List<Anchor> anchors, int sources, int targets, int margin) {
    Corridor corridor = new Corridor(sources, targets, margin);
    int i = 0;
    int j = 0;
    for (Anchor anchor : anchors) {
      corridor.open(i, anchor.i() + 1, j, anchor.j() + 1);
      i = anchor.i();
      j = anchor.j();
    }
    corridor.open(i, sources, j, targets);
    return corridor.band();
  }

  /** The band of some nodes around a path. */
  static Band along(BeadPath path, int sources, int targets, int margin) {
    return along(path, sources, targets, bead -> margin);
  }

  /** The same where some beads have more nodes around them than others. */
  static Band along(BeadPath path, int sources, int targets, IntUnaryOperator margins) {
    Corridor corridor = new Corridor(sources, targets, 0);
    int last = path.size() - 1;
    for (int k = 0; k <= last; k++) {
      int i1 = k == last ? sources : path.sources()[k + 1];
      int j1 = k == last ? targets : path.targets()[k + 1];
      int margin = margins.applyAsInt(k);
      for (int i = Math.max(0, path.sources()[k] - margin);
          i <= Math.min(sources, i1 + margin);
          i++) {
        corridor.widen(i, path.targets()[k] - margin / 2, j1 + margin / 2);
      }
    }
    return corridor.band();
  }

  private void open(int i0, int i1, int j0, int j1) {
    boolean large = (long) (i1 - i0) * (j1 - j0) > LARGEST_RECTANGLE;
    for (int i = Math.max(0, i0 - margin); i <= Math.min(first.length - 1, i1 + margin); i++) {
      if (large) {
        long inside = Math.max(0, Math.min(i1, i) - i0);
        int middle = (int) (j0 + inside * (j1 - j0) / (i1 - i0));
        int step = (j1 - j0) / (i1 - i0) + DIAGONAL;
        widen(i, middle - step, middle + step);
      } else {
        widen(i, j0 - margin, j1 + margin);
      }
    }
  }

  private void widen(int i, int from, int to) {
    first[i] = Math.min(first[i], Math.max(0, from));
    last[i] = Math.max(last[i], Math.min(targets, to));
  }

  /** Closed at both ends, and neither border ever falls. */
  private Band band() {
    int n = first.length - 1;
    first[0] = 0;
    last[n] = targets;
    for (int i = n - 1; i >= 0; i--) {
      first[i] = Math.min(first[i], first[i + 1]);
    }
    for (int i = 1; i <= n; i++) {
      last[i] = Math.max(last[i], last[i - 1]);
    }
    return new Band(first, last);
  }
}
