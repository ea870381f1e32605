package io.cotejo.format;

import io.cotejo.bitext.AlignedPair;
import io.cotejo.bitext.LeftOut;
import io.cotejo.bitext.LeftOutReason;
import io.cotejo.bitext.Passage;
import io.cotejo.bitext.ReviewState;
import io.cotejo.bitext.ReviewedPair;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A line of a JSONL bitext as it is read: a bead, or a sentence that is left out. */
public record RowJson(
    String type,
    BigDecimal confidence,
    BigDecimal cost,
    String verdict,
    BeadJson.PassageJson source,
    String pivot,
    List<String> doubts,
    BeadJson.PassageJson target,
    BeadJson.EvidenceJson evidence,
    Optional<List<BeadJson.MatchJson>> matches,
    Object state,
    Object byHand,
    Object note,
    Object author,
    String reason,
    BeadJson.PassageJson passage) {

  /**
   * What a line holds.
   *
   * @param pair a bead; empty if it is none
   * @param leftOut a sentence that is left out; empty if it is none
   */
  public record Row(Optional<ReviewedPair> pair, Optional<LeftOut> leftOut) {}

  /**
   * What it holds.
   *
   * @throws IllegalArgumentException if a field is missing or has no meaning; the message names it
   */
  public Row toRow() {
    if (!LeftOutJson.TYPE.equals(type)) {
      return new Row(Optional.of(reviewed()), Optional.empty());
    }
    Passage read = BeadJson.required(passage, "passage").toPassage();
    LeftOutReason told = LeftOutReason.of(BeadJson.required(reason, "reason"));
    return new Row(
        Optional.empty(), Optional.of(LeftOut.of(read.document(), read.sentences().get(0), told)));
  }

  /** What people said, in a file that was written after a review; other fields say nothing. */
  private ReviewedPair reviewed() {
    AlignedPair pair = bead().toPair();
    return state instanceof String said && byHand instanceof Boolean made
        ? new ReviewedPair(
            pair, BeadJson.named(ReviewState.class, said), made, text(note), text(author))
        : ReviewedPair.auto(pair);
  }

  private static String text(Object field) {
    return field instanceof String text ? text : "";
  }

  private BeadJson bead() {
    return new BeadJson(
        null, type, confidence, cost, verdict, source, pivot, doubts, target, evidence, matches);
  }
}
