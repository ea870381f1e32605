package io.cotejo.align;

import io.cotejo.score.CounterpartIndex;
import java.util.Arrays;

/**
 * For each null bead of a path, the best of the null beads of the other side, wherever it stands:
 * two that go well together were moved, or put apart by mistake.
 */
final class NullRivals {

  /** In larger texts the more common words find too much. */
  private static final long SMALL = 1_000_000;

  private NullRivals() {}

  /** Nats of text by token of each bead's best rival, from 0; 0 for beads with both sides. */
  static double[] of(PathEvidence path, CounterpartIndex index, int sources, int targets) {
    int[] bySource = nulls(path, true, sources);
    int[] byTarget = nulls(path, false, targets);
    double[] best = new double[path.size()];
    if (Arrays.stream(bySource).allMatch(k -> k < 0)
        || Arrays.stream(byTarget).allMatch(k -> k < 0)) {
      return best;
    }
    boolean common = (long) sources * targets <= SMALL;
    CounterpartIndex.Candidates found =
        index.candidates(0, sources, 0, targets, common, i -> bySource[i] >= 0);
    for (int c = 0; c < found.sources().length; c++) {
      int s = bySource[found.sources()[c]];
      int t = byTarget[found.targets()[c]];
      if (s >= 0 && t >= 0) {
        double text =
            PathEvidence.text(path.reader().read(found.sources()[c], 1, found.targets()[c], 1));
        best[s] = Math.max(best[s], text);
        best[t] = Math.max(best[t], text);
      }
    }
    return best;
  }

  /** By sentence of one side, the number of the null bead that it is; −1 if it is in none. */
  private static int[] nulls(PathEvidence path, boolean ofSource, int sentences) {
    int[] beads = new int[sentences];
    Arrays.fill(beads, -1);
    for (int k = 0; k < path.size(); k++) {
      if (path.isNull(k) && (path.targets(k) == 0) == ofSource) {
        beads[ofSource ? path.source(k) : path.target(k)] = k;
      }
    }
    return beads;
  }
}
