package io.cotejo.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** The definition of the measure, written down once more without any index. */
final class NaiveBeadScore {

  private int precisionHits;
  private int precisionTotal;
  private int recallHits;
  private int recallTotal;

  NaiveBeadScore(List<BeadDocument> documents, boolean lax, boolean nulls) {
    BiPredicate<GoldBead, List<GoldBead>> right = lax ? this::lax : (b, all) -> all.contains(b);
    for (BeadDocument document : documents) {
      List<GoldBead> gold = distinct(document.gold());
      List<GoldBead> test = distinct(document.test());
      for (GoldBead bead : test) {
        if (nulls || !bead.isNull()) {
          precisionTotal++;
          precisionHits += right.test(bead, gold) ? 1 : 0;
        }
      }
      for (GoldBead bead : gold) {
        if (!bead.isNull()) {
          recallTotal++;
          recallHits += right.test(bead, test) ? 1 : 0;
        }
      }
    }
  }

  private boolean lax(GoldBead bead, List<GoldBead> all) {
    for (GoldBead other : all) {
      boolean sharesSource = bead.source().stream().anyMatch(other.source()::contains);
      boolean sharesTarget = bead.target().stream().anyMatch(other.target()::contains);
      if (other.equals(bead) || (sharesSource && sharesTarget)) {
        return true;
      }
    }
    return false;
  }

  private static List<GoldBead> distinct(List<GoldBead> beads) {
    List<GoldBead> distinct = new ArrayList<>();
    for (GoldBead bead : beads) {
      if (!distinct.contains(bead) && !(bead.source().isEmpty() && bead.target().isEmpty())) {
        distinct.add(bead);
      }
    }
    return distinct;
  }

  PrecisionRecall score() {
    return new PrecisionRecall(
        new Ratio(precisionHits, precisionTotal), new Ratio(recallHits, recallTotal));
  }
}
