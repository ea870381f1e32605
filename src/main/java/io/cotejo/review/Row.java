package io.cotejo.review;

import io.cotejo.bitext.ReviewState;
import io.cotejo.bitext.ReviewedPair;
import java.util.List;
import java.util.Optional;

/**
 * A row while decisions are replayed.
 *
 * @param key its passages
 * @param machine the row as it was found; empty if a person made it, or it is what was left of one
 * @param leftover whether it is what was left when a row was taken apart
 * @param state what was said about it
 * @param sourceText the source as edited
 * @param targetText the target as edited
 * @param note a remark
 * @param author who said it; empty if that is not told
 * @param dismissed the checks that are no errors
 */
record Row(
    Key key,
    Optional<ReviewedPair> machine,
    boolean leftover,
    ReviewState state,
    Optional<String> sourceText,
    Optional<String> targetText,
    String note,
    String author,
    List<String> dismissed) {

  /**
   * Positions of a row's sentences in the {@link SideIndex} of each side.
   *
   * @param source ascending
   * @param target ascending
   * @param copy 0; more for a row that the file repeats
   */
  record Key(List<Integer> source, List<Integer> target, int copy) {

    static Key of(List<Integer> source, List<Integer> target) {
      return new Key(source, target, 0);
    }

    boolean isPaired() {
      return !source.isEmpty() && !target.isEmpty();
    }
  }

  static Row ofMachine(Key key, ReviewedPair row) {
    return new Row(
        key,
        Optional.of(row),
        false,
        row.state(),
        Optional.empty(),
        Optional.empty(),
        row.note(),
        row.author(),
        List.of());
  }

  static Row byHand(Key key) {
    return unseen(key, false);
  }

  static Row ofLeftover(Key key) {
    return unseen(key, true);
  }

  /** A pair that was rejected, and that the bitext does not hold any more. */
  static Row rejectedBefore(Key key, Claim claim, String by) {
    return new Row(
        key,
        Optional.empty(),
        true,
        ReviewState.REJECTED,
        claim.sourceText(),
        claim.targetText(),
        claim.note(),
        by,
        claim.dismissed());
  }

  private static Row unseen(Key key, boolean leftover) {
    return new Row(
        key,
        Optional.empty(),
        leftover,
        ReviewState.AUTO,
        Optional.empty(),
        Optional.empty(),
        "",
        "",
        List.of());
  }

  Row with(Claim claim, String by) {
    return new Row(
        key,
        machine,
        leftover && claim.state() == ReviewState.AUTO,
        claim.state(),
        claim.sourceText(),
        claim.targetText(),
        claim.note(),
        by,
        claim.dismissed());
  }

  boolean isByHand() {
    boolean made = machine.map(ReviewedPair::byHand).orElse(!leftover);
    return made || sourceText.isPresent() || targetText.isPresent();
  }
}
