package io.cotejo.bitext;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A bitext after review: its rows with what people said about them.
 *
 * @param source language of the source passages
 * @param target language of the target passages
 * @param rows in the order of {@link Bitext#pairs}
 * @param leftOut as in {@link Bitext#leftOut}
 * @param signature how the bitext came about
 */
public record ReviewedBitext(
    Language source,
    Language target,
    List<ReviewedPair> rows,
    List<LeftOut> leftOut,
    RunSignature signature) {

  /** Copies the lists. */
  public ReviewedBitext {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(signature, "signature");
    rows = List.copyOf(rows);
    leftOut = List.copyOf(leftOut);
  }

  /** A bitext that nobody has looked at. */
  public static ReviewedBitext of(Bitext bitext) {
    return new ReviewedBitext(
        bitext.source(),
        bitext.target(),
        bitext.pairs().stream().map(ReviewedPair::auto).toList(),
        bitext.leftOut(),
        bitext.signature());
  }

  /** The rows in some states only; what is left out is in none, and stays if most of them do. */
  public ReviewedBitext including(Set<ReviewState> states) {
    return new ReviewedBitext(
        source,
        target,
        rows.stream().filter(r -> states.contains(r.state())).toList(),
        keepsLeftOut(states) ? leftOut : List.of(),
        signature);
  }

  /** Whether what is left out stays where rows in some states do. */
  public static boolean keepsLeftOut(Set<ReviewState> states) {
    return states.containsAll(Set.of(ReviewState.AUTO, ReviewState.UNALIGNED));
  }

  /** Whether anybody has said anything of any row. */
  public boolean isReviewed() {
    return rows.stream().anyMatch(ReviewedPair::isReviewed);
  }

  /** The rows alone, without what was said about them. */
  public Bitext bitext() {
    return new Bitext(
        source, target, rows.stream().map(ReviewedPair::pair).toList(), leftOut, signature);
  }
}
