package io.cotejo.evaluate;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Beads to look others up in. Immutable after construction. */
final class BeadSet {

  private final Set<GoldBead> beads = new LinkedHashSet<>();

  /** By source index, the target indices that share a bead with it. */
  private final Map<Integer, Set<Integer>> cells = new HashMap<>();

  BeadSet(Collection<GoldBead> all) {
    for (GoldBead bead : all) {
      if (!bead.isEmpty() && beads.add(bead)) {
        for (int i : bead.source()) {
          cells.computeIfAbsent(i, k -> new HashSet<>()).addAll(bead.target());
        }
      }
    }
  }

  /** Without repeats and without beads that are empty on both sides. */
  Set<GoldBead> beads() {
    return beads;
  }

  boolean hasStrict(GoldBead bead) {
    return beads.contains(bead);
  }

  boolean hasLax(GoldBead bead) {
    return hasStrict(bead)
        || bead.source().stream()
            .map(cells::get)
            .anyMatch(
                targets -> targets != null && bead.target().stream().anyMatch(targets::contains));
  }
}
