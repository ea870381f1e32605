package io.cotejo.review;

import io.cotejo.bitext.Bitext;
import java.util.List;

/**
 * Both sides of a bitext as some decisions cut them, and these decisions by the names that
 * documents have there.
 *
 * @param sources the source side
 * @param targets the target side
 * @param decisions those that hold, in order
 */
record Sides(SideIndex sources, SideIndex targets, List<Decision> decisions) {

  /** The sides on which those decisions of a log are replayed that hold. */
  static Sides of(Bitext bitext, DecisionLog.Contents log) {
    SideIndex sources = SideIndex.ofSource(bitext, List.of());
    SideIndex targets = SideIndex.ofTarget(bitext, List.of());
    List<Decision> active = Replay.active(log.decisions());
    List<Decision> fitted = DocumentNames.of(active, sources, targets).fit(active);
    return Cuts.of(fitted, PairRef::source).isEmpty() && Cuts.of(fitted, PairRef::target).isEmpty()
        ? new Sides(sources, targets, fitted)
        : new Sides(SideIndex.ofSource(bitext, fitted), SideIndex.ofTarget(bitext, fitted), fitted);
  }
}
