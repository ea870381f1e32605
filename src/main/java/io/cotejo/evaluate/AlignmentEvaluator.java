package io.cotejo.evaluate;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Strict and lax precision and recall of beads, as Vecalign measures them.
 *
 * <p>Gold and test are sets of beads. Strictly right is a bead that is in the other set; laxly
 * right also one that shares at least one source and one target sentence with one bead there.
 * Precision counts the test's beads against the gold, with its null beads or (nulls ignored)
 * without them; recall counts the gold's beads against the test's, never with null beads. Counts
 * are summed over all documents before dividing.
 *
 * <p>Coarse beads, if left out, are the gold's with two or more sentences on both sides and
 * whatever the test puts inside one: they are not counted, but a counted bead may still match them.
 *
 * @param leaveOutCoarse whether coarse beads are left out
 */
public record AlignmentEvaluator(boolean leaveOutCoarse) {

  /** Scores all documents together. */
  public BeadReport evaluate(List<BeadDocument> documents) {
    Map<BeadType, BeadScore> types = new EnumMap<>(BeadType.class);
    long leftOut = 0;
    for (BeadDocument document : documents) {
      BeadSet gold = new BeadSet(document.gold());
      BeadSet test = new BeadSet(document.test());
      List<GoldBead> wanted = gold.beads().stream().filter(this::isCounted).toList();
      List<GoldBead> tested = counted(test, new CoarseBeads(gold.beads()));
      wanted.forEach(b -> add(types, b, BeadScore.wanted(test.hasStrict(b), test.hasLax(b))));
      tested.forEach(b -> add(types, b, BeadScore.tested(gold.hasStrict(b), gold.hasLax(b))));
      leftOut += gold.beads().size() - wanted.size() + test.beads().size() - tested.size();
    }
    return new BeadReport(documents.size(), leaveOutCoarse, leftOut, types);
  }

  private boolean isCounted(GoldBead gold) {
    return !(leaveOutCoarse && gold.isCoarse());
  }

  private List<GoldBead> counted(BeadSet test, CoarseBeads coarse) {
    return test.beads().stream().filter(b -> !(leaveOutCoarse && coarse.contain(b))).toList();
  }

  private static void add(Map<BeadType, BeadScore> types, GoldBead bead, BeadScore score) {
    types.merge(BeadType.of(bead), score, BeadScore::plus);
  }
}
