package io.cotejo.translate.delivery;

/**
 * What would be sent.
 *
 * @param texts that are not blank
 * @param unique of them, each counted once
 * @param inMemory of the unique ones, answered already
 * @param sent of the unique ones, to be sent
 * @param codePoints of what is sent, as services bill them
 * @param requests if none fails
 * @param leftOut of the unique ones, that do not fit in the limit of code points any more
 * @param own texts that the user's own memories know; not among the unique ones
 */
public record Plan(
    long texts,
    long unique,
    long inMemory,
    long sent,
    long codePoints,
    long requests,
    long leftOut,
    long own) {

  /** Nothing. */
  public static final Plan NOTHING = new Plan(0, 0, 0, 0, 0, 0, 0, 0);

  /** This and then that. */
  public Plan and(Plan more) {
    return new Plan(
        texts + more.texts,
        unique + more.unique,
        inMemory + more.inMemory,
        sent + more.sent,
        codePoints + more.codePoints,
        requests + more.requests,
        leftOut + more.leftOut,
        own + more.own);
  }
}
