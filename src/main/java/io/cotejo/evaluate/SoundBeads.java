package io.cotejo.evaluate;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** The sound beads of one test, and the sentences that those with both sides cover. Immutable. */
final class SoundBeads {

  private final Set<GoldBead> sound = new HashSet<>();
  private final Set<Integer> sources = new HashSet<>();
  private final Set<Integer> targets = new HashSet<>();

  SoundBeads(SoundJudge judge, Collection<GoldBead> test) {
    for (GoldBead bead : test) {
      if (judge.isSound(bead)) {
        sound.add(bead);
        if (!bead.isNull()) {
          sources.addAll(bead.source());
          targets.addAll(bead.target());
        }
      }
    }
  }

  /** Whether a bead of the test is sound. */
  boolean contain(GoldBead tested) {
    return sound.contains(tested);
  }

  /** Whether a bead of the gold is found: a null bead as such, another by all its sentences. */
  boolean cover(GoldBead wanted) {
    return wanted.isNull()
        ? sound.contains(wanted)
        : sources.containsAll(wanted.source()) && targets.containsAll(wanted.target());
  }
}
