package io.cotejo.text;

/**
 * Where the codes of a text may begin: a code has no white space in it, and behind its first
 * character something that {@link Codes#mayBeIn} looks for. Asked from left to right, since each
 * place is looked at once. Used by one thread for one text.
 */
public final class CodePlaces {

  private final String text;

  /** The next place that tells of a code. */
  private int telling;

  /** Where what is written without a space up to there begins. */
  private int begin;

  /** The places of a text. */
  public CodePlaces(String text) {
    this.text = text;
  }

  /**
   * Whether a code may begin at a place.
   *
   * @param at not before the place that was asked for last
   */
  public boolean mayBeginAt(int at) {
    if (telling <= at) {
      telling = at + 1;
      while (telling < text.length() && !Codes.mayHold(text, telling)) {
        telling++;
      }
      begin = Math.min(telling, text.length());
      while (begin > at && !Spaces.isAscii(text.charAt(begin - 1))) {
        begin--;
      }
    }
    return begin <= at && telling < text.length();
  }
}
