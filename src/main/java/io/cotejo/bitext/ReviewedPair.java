package io.cotejo.bitext;

import java.util.Objects;

/**
 * A row of a bitext and what a person said about it.
 *
 * @param pair the row as it is now: grouped, and worded, as the person wants it
 * @param state what was said
 * @param byHand whether a person made the grouping or a text, so that the aligner knows nothing of
 *     it
 * @param note a remark; empty if there is none
 */
public record ReviewedPair(AlignedPair pair, ReviewState state, boolean byHand, String note) {

  /** Checks the components. */
  public ReviewedPair {
    Objects.requireNonNull(pair, "pair");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(note, "note");
  }

  /** A row that nobody has looked at. */
  public static ReviewedPair auto(AlignedPair pair) {
    return new ReviewedPair(pair, ReviewState.AUTO, false, "");
  }
}
