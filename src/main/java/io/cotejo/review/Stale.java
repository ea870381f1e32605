package io.cotejo.review;

/**
 * A decision, or one of its claims, that does not fit the bitext and was not applied.
 *
 * @param decision the decision's number in the log
 * @param operation what it was
 * @param text the text it was about, shortened
 * @param reason why it does not fit
 */
public record Stale(long decision, String operation, String text, String reason) {

  private static final int SHOWN = 60;

  static Stale of(Decision decision, PairRef row, String reason) {
    String text = row.source().or(row::target).orElseThrow().text();
    int end = text.offsetByCodePoints(0, Math.min(SHOWN, text.codePointCount(0, text.length())));
    return new Stale(
        decision.sequence(),
        decision.operation(),
        end < text.length() ? text.substring(0, end) + "…" : text,
        reason);
  }
}
