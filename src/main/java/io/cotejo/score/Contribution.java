package io.cotejo.score;

/**
 * What one sentence brings into a bead: what the evidence loses without it.
 *
 * @param nats of text and length, as the aligner weighs them
 * @param perToken nats of text by its own tokens
 */
public record Contribution(double nats, double perToken) {

  /** Of the only sentence of a side: all. */
  public static Contribution of(SpanEvidence whole) {
    return new Contribution(nats(whole), whole.text() / Math.max(1, whole.size()));
  }

  static Contribution of(SpanEvidence whole, SpanEvidence rest, double tokens) {
    return new Contribution(
        nats(whole) - nats(rest), (whole.text() - rest.text()) / Math.max(1, tokens));
  }

  private static double nats(SpanEvidence evidence) {
    return ScoreConstants.TEXT_WEIGHT * evidence.text()
        + ScoreConstants.LENGTH_WEIGHT * evidence.length();
  }

  /** The less of both, part by part. */
  Contribution least(Contribution other) {
    return new Contribution(Math.min(nats, other.nats), Math.min(perToken, other.perToken));
  }
}
