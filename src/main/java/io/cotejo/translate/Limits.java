package io.cotejo.translate;

/**
 * The most that one request may hold. The host keeps to it; a text that is too long by itself is
 * refused before it is sent.
 *
 * @param texts number of texts, ≥ 1
 * @param bytes of all texts together in UTF-8, ≥ 1; a client leaves room for what it sends around
 *     them
 * @param codePoints of all texts together, ≥ 1
 */
public record Limits(int texts, int bytes, int codePoints) {

  /**
   * Checks the ranges.
   *
   * @throws IllegalArgumentException if a limit is less than 1
   */
  public Limits {
    if (texts < 1 || bytes < 1 || codePoints < 1) {
      throw new IllegalArgumentException(
          "limits must be 1 or more: " + texts + ", " + bytes + ", " + codePoints);
    }
  }

  /** A number of texts, however long. */
  public static Limits ofTexts(int texts) {
    return new Limits(texts, Integer.MAX_VALUE, Integer.MAX_VALUE);
  }
}
