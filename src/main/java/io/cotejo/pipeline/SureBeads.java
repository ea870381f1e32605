package io.cotejo.pipeline;

import io.cotejo.bitext.Alignment;
import io.cotejo.bitext.Bead;
import io.cotejo.bitext.IndexRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Alignments without the beads that are in doubt. */
final class SureBeads {

  private SureBeads() {}

  /**
   * The same alignment, but each sentence of a bead less likely than {@code least} stands alone,
   * with the confidence that it has no partner.
   */
  static Alignment of(Alignment alignment, double least) {
    List<Bead> beads = new ArrayList<>();
    for (Bead bead : alignment.beads()) {
      if (bead.isNull() || bead.confidence() >= least) {
        beads.add(bead);
      } else {
        takeApart(bead, alignment.alone(bead), beads);
      }
    }
    if (alignment.order() == Alignment.Order.CROSSING) {
      beads.sort(Comparator.comparing(b -> b.source().isEmpty()));
    }
    return new Alignment(alignment.pair(), alignment.order(), beads);
  }

  private static void takeApart(Bead bead, double confidence, List<Bead> beads) {
    IndexRange noTarget = new IndexRange(bead.target().start(), bead.target().start());
    IndexRange noSource = new IndexRange(bead.source().end(), bead.source().end());
    for (int i = bead.source().start(); i < bead.source().end(); i++) {
      beads.add(new Bead(new IndexRange(i, i + 1), noTarget, 0, confidence));
    }
    for (int j = bead.target().start(); j < bead.target().end(); j++) {
      beads.add(new Bead(noSource, new IndexRange(j, j + 1), 0, confidence));
    }
  }
}
