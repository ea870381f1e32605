package io.cotejo.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The coarse beads of one gold standard, to ask what lies inside one. */
final class CoarseBeads {

  private final Map<Integer, List<GoldBead>> bySource = new HashMap<>();
  private final Map<Integer, List<GoldBead>> byTarget = new HashMap<>();

  CoarseBeads(Collection<GoldBead> gold) {
    for (GoldBead bead : gold) {
      if (bead.isCoarse()) {
        bead.source().forEach(i -> bySource.computeIfAbsent(i, k -> new ArrayList<>()).add(bead));
        bead.target().forEach(j -> byTarget.computeIfAbsent(j, k -> new ArrayList<>()).add(bead));
      }
    }
  }

  /** Whether one coarse bead has all sentences of {@code bead}, which has one at least. */
  boolean contain(GoldBead bead) {
    List<GoldBead> candidates =
        bead.source().isEmpty()
            ? byTarget.getOrDefault(bead.target().get(0), List.of())
            : bySource.getOrDefault(bead.source().get(0), List.of());
    return candidates.stream().anyMatch(bead::isInside);
  }
}
