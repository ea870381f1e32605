package io.cotejo.score;

/**
 * How much of some target texts their sources leave unexplained, in whole numbers, so that sums do
 * not depend on their order.
 *
 * @param millionths the shares of all tokens, each in (0, 1], summed, in millionths
 * @param tokens number of tokens, ≥ 0
 */
public record Unexplained(long millionths, long tokens) {

  /** Of no text. */
  public static final Unexplained NONE = new Unexplained(0, 0);

  private static final double UNIT = 1e6;

  /**
   * Checks the ranges.
   *
   * @throws IllegalArgumentException if a number is negative, or more than all is unexplained
   */
  public Unexplained {
    if (millionths < 0 || tokens < 0 || millionths / UNIT > tokens + 1.0) {
      throw new IllegalArgumentException(
          "unexplained must be from 0 to the tokens: " + millionths + ", " + tokens);
    }
  }

  /** Of one text. */
  public static Unexplained of(double sum, long tokens) {
    return new Unexplained(Math.round(sum * UNIT), tokens);
  }

  /** Of both. */
  public Unexplained plus(Unexplained other) {
    return new Unexplained(millionths + other.millionths, tokens + other.tokens);
  }

  /** Of the rest, where the other is a part of this. */
  public Unexplained less(Unexplained part) {
    long rest = Math.max(0, tokens - part.tokens);
    long left = Math.max(0, millionths - part.millionths);
    return new Unexplained(Math.min(left, Math.round(rest * UNIT)), rest);
  }

  /** The shares summed, in tokens. */
  public double sum() {
    return millionths / UNIT;
  }
}
