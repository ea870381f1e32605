package io.cotejo.review;

import io.cotejo.bitext.AlignedPair;
import io.cotejo.bitext.ReviewState;
import java.util.List;
import java.util.Optional;

/**
 * A row while decisions are replayed.
 *
 * @param key its passages
 * @param machine the aligner's row; empty if a person made it, or it is what was left of one
 * @param leftover whether it is what was left when a row was taken apart
 * @param state what was said about it
 * @param sourceText the source as edited
 * @param targetText the target as edited
 * @param note a remark
 */
record Row(
    Key key,
    Optional<AlignedPair> machine,
    boolean leftover,
    ReviewState state,
    Optional<String> sourceText,
    Optional<String> targetText,
    String note) {

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

  static Row ofMachine(Key key, AlignedPair pair) {
    return new Row(
        key, Optional.of(pair), false, ReviewState.AUTO, Optional.empty(), Optional.empty(), "");
  }

  static Row byHand(Key key) {
    return new Row(
        key, Optional.empty(), false, ReviewState.AUTO, Optional.empty(), Optional.empty(), "");
  }

  static Row ofLeftover(Key key) {
    return new Row(
        key, Optional.empty(), true, ReviewState.AUTO, Optional.empty(), Optional.empty(), "");
  }

  Row with(Claim claim) {
    return new Row(
        key,
        machine,
        leftover && claim.state() == ReviewState.AUTO,
        claim.state(),
        claim.sourceText(),
        claim.targetText(),
        claim.note());
  }

  boolean isByHand() {
    return (machine.isEmpty() && !leftover) || sourceText.isPresent() || targetText.isPresent();
  }
}
