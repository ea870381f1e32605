package io.cotejo.review;

import io.cotejo.bitext.ReviewState;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a person says about one row: all of it, so that the last claim on a row is the one that
 * holds.
 *
 * @param row the row
 * @param state accepted, rejected, …
 * @param sourceText the source in other words, if it was edited; never blank
 * @param targetText the target in other words, if it was edited; never blank
 * @param note a remark, empty if there is none
 * @param dismissed the checks that were looked at and are no errors, by their names
 */
record Claim(
    PairRef row,
    ReviewState state,
    Optional<String> sourceText,
    Optional<String> targetText,
    String note,
    List<String> dismissed) {

  private static final Pattern CHECK = Pattern.compile("[a-z][a-z-]{0,39}");

  private static final Set<ReviewState> LINKS =
      EnumSet.of(ReviewState.ACCEPTED, ReviewState.EDITED, ReviewState.REGROUPED);

  Claim {
    Objects.requireNonNull(row, "row");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(note, "note");
    dismissed = List.copyOf(dismissed);
    if (!dismissed.stream().allMatch(code -> CHECK.matcher(code).matches())) {
      throw new IllegalArgumentException("\"dismissed\" must name checks, such as number-lost");
    }
    if (sourceText.filter(String::isBlank).isPresent()
        || targetText.filter(String::isBlank).isPresent()) {
      throw new IllegalArgumentException("an edited text must not be blank");
    }
    if (state == ReviewState.UNALIGNED && row.isPaired()) {
      throw new IllegalArgumentException("a row of two passages cannot be unaligned");
    }
    if (state == ReviewState.REJECTED && !row.isPaired()) {
      throw new IllegalArgumentException("only a row of two passages can be rejected");
    }
    if (state == ReviewState.REGROUPED && !row.isPaired()) {
      throw new IllegalArgumentException("only a row of two passages can be regrouped");
    }
  }

  /** A claim that dismisses nothing. */
  Claim(
      PairRef row,
      ReviewState state,
      Optional<String> sourceText,
      Optional<String> targetText,
      String note) {
    this(row, state, sourceText, targetText, note, List.of());
  }

  /** The same about another row. */
  Claim on(PairRef other) {
    return new Claim(other, state, sourceText, targetText, note, dismissed);
  }

  /** Whether the claim makes a link, even where the aligner saw none. */
  boolean isLink() {
    return row.isPaired() && LINKS.contains(state);
  }
}
