package io.cotejo.evaluate;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * Says whether a bead is right in the lax sense: it is in the gold, or shares a sentence on both
 * sides with one of its beads. Immutable and thread-safe.
 */
public final class LaxJudge {

  private final Set<GoldBead> gold;
  private final Set<Long> cells = new HashSet<>();

  /** A judge by the gold of one document. */
  public LaxJudge(Collection<GoldBead> gold) {
    this.gold = Set.copyOf(gold);
    for (GoldBead bead : this.gold) {
      for (int i : bead.source()) {
        bead.target().forEach(j -> cells.add(cell(i, j)));
      }
    }
  }

  /** Whether a bead is right. */
  public boolean isRight(GoldBead bead) {
    return gold.contains(bead)
        || bead.source().stream()
            .anyMatch(i -> bead.target().stream().anyMatch(j -> cells.contains(cell(i, j))));
  }

  private static long cell(int i, int j) {
    return ((long) i << 32) | j;
  }
}
