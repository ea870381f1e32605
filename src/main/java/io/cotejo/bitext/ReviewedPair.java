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
 * @param author who said it; empty if that is not known
 */
public record ReviewedPair(
    AlignedPair pair, ReviewState state, boolean byHand, String note, String author) {

  /** Checks the components. */
  public ReviewedPair {
    Objects.requireNonNull(pair, "pair");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(note, "note");
    Objects.requireNonNull(author, "author");
  }

  /** A row that nobody has looked at. */
  public static ReviewedPair auto(AlignedPair pair) {
    return new ReviewedPair(pair, ReviewState.AUTO, false, "", "");
  }

  /** The same said of another row. */
  public ReviewedPair with(AlignedPair other) {
    return new ReviewedPair(other, state, byHand, note, author);
  }

  /** Whether anybody has said anything of it. */
  public boolean isReviewed() {
    return state != ReviewState.AUTO || byHand || !note.isEmpty();
  }
}
