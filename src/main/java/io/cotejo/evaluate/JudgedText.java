package io.cotejo.evaluate;

import java.util.List;
import java.util.Objects;

/**
 * An alignment whose beads were judged, and what its confidences are told from. The more of each
 * feature, the likelier it is right.
 *
 * @param origin where it comes from
 * @param features of the two texts as a whole
 * @param apart how likely null beads are to be right if the texts are no translations
 * @param beads in order
 */
@SuppressWarnings("ArrayRecordComponent") // numbers for a fit, compared by nobody
public record JudgedText(Origin origin, double[] features, double apart, List<JudgedBead> beads) {

  /** Copies the list. */
  public JudgedText {
    Objects.requireNonNull(origin, "origin");
    beads = List.copyOf(beads);
  }

  /**
   * Where a text comes from.
   *
   * @param set texts that are left out together
   * @param pivot translation
   * @param change what was done to the text, by name; empty for nothing
   */
  public record Origin(String set, String pivot, String change) {

    /** Whether nothing was done to the text. */
    public boolean isNatural() {
      return change.isEmpty();
    }
  }

  /**
   * A bead.
   *
   * @param isNull whether one side is empty
   * @param sound whether it is right
   * @param features of the bead
   */
  public record JudgedBead(boolean isNull, boolean sound, double[] features) {}

  /** Whether the aligner found its way: half of the beads with both sides at least are sound. */
  boolean isAligned() {
    long pairs = beads.stream().filter(b -> !b.isNull()).count();
    long sound = beads.stream().filter(b -> !b.isNull() && b.sound()).count();
    return pairs > 0 && 2 * sound >= pairs;
  }
}
