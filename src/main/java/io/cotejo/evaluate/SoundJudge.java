package io.cotejo.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Says whether a bead is sound: whether no sentence in it has its counterpart elsewhere or nowhere,
 * as far as the gold tells.
 *
 * <p>A bead with both sides is sound if it is the union of whole gold beads with both sides, so
 * that finer ones may be one, or lies inside one coarse bead, of which the gold says no more than
 * that the counterparts are somewhere in it. A null bead is sound if each of its sentences is in a
 * null bead of the gold. A sentence that is in no gold bead makes every bead unsound, as it makes
 * null beads wrong in the strict and the lax sense: the gold knows of no counterpart, and does not
 * say either that it has none. Immutable and thread-safe.
 */
public final class SoundJudge {

  private final Map<Integer, List<GoldBead>> bySource = new HashMap<>();
  private final Map<Integer, List<GoldBead>> byTarget = new HashMap<>();

  /** A judge by the gold of one document. */
  public SoundJudge(Collection<GoldBead> gold) {
    for (GoldBead bead : gold) {
      bead.source().forEach(i -> bySource.computeIfAbsent(i, k -> new ArrayList<>()).add(bead));
      bead.target().forEach(j -> byTarget.computeIfAbsent(j, k -> new ArrayList<>()).add(bead));
    }
  }

  /** Whether a bead is sound; one that is empty on both sides is not. */
  public boolean isSound(GoldBead bead) {
    if (bead.isEmpty() || !isKnown(bead)) {
      return false;
    }
    if (bead.isNull()) {
      return touched(bead).allMatch(GoldBead::isNull);
    }
    return touched(bead).allMatch(g -> !g.isNull() && g.isInside(bead))
        || touched(bead).anyMatch(g -> g.isCoarse() && bead.isInside(g));
  }

  private boolean isKnown(GoldBead bead) {
    return bySource.keySet().containsAll(bead.source())
        && byTarget.keySet().containsAll(bead.target());
  }

  /** The gold beads that share a sentence with a bead, some of them repeatedly. */
  private Stream<GoldBead> touched(GoldBead bead) {
    return Stream.concat(
        bead.source().stream().flatMap(i -> bySource.get(i).stream()),
        bead.target().stream().flatMap(j -> byTarget.get(j).stream()));
  }
}
