package io.cotejo.evaluate;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Precision and recall of beads: strict and lax as Vecalign measures them, and of what is sound.
 *
 * <p>Gold and test are sets of beads. Strictly right is a bead that is in the other set; laxly
 * right also one that shares at least one source and one target sentence with one bead there. Sound
 * is a bead of the test of which no sentence has its counterpart elsewhere or nowhere ({@link
 * SoundJudge}); a bead of the gold is found soundly if all its sentences are in such beads, none of
 * them null. Precision counts the test's beads against the gold, with its null beads or (nulls
 * ignored) without them; recall counts the gold's beads against the test's, never with null beads.
 * Counts are summed over all documents before dividing.
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
      SoundBeads sound = new SoundBeads(new SoundJudge(gold.beads()), test.beads());
      for (GoldBead bead : wanted) {
        add(
            types,
            bead,
            BeadScore.wanted(test.hasStrict(bead), test.hasLax(bead), sound.cover(bead)));
      }
      for (GoldBead bead : tested) {
        add(
            types,
            bead,
            BeadScore.tested(gold.hasStrict(bead), gold.hasLax(bead), sound.contain(bead)));
      }
      leftOut += gold.beads().size() - wanted.size() + test.beads().size() - tested.size();
    }
    return new BeadReport(documents.size(), leaveOutCoarse, leftOut, types);
  }

  /** The beads of one test that count beside this gold, in their order. */
  public List<ScoredBead> counted(List<GoldBead> gold, List<ScoredBead> test) {
    CoarseBeads coarse = new CoarseBeads(gold);
    return test.stream().filter(b -> !isLeftOut(b.bead(), coarse)).toList();
  }

  private boolean isLeftOut(GoldBead tested, CoarseBeads coarse) {
    return leaveOutCoarse && !tested.isEmpty() && coarse.contain(tested);
  }

  private boolean isCounted(GoldBead gold) {
    return !(leaveOutCoarse && gold.isCoarse());
  }

  private List<GoldBead> counted(BeadSet test, CoarseBeads coarse) {
    return test.beads().stream().filter(b -> !isLeftOut(b, coarse)).toList();
  }

  private static void add(Map<BeadType, BeadScore> types, GoldBead bead, BeadScore score) {
    types.merge(BeadType.of(bead), score, BeadScore::plus);
  }
}
