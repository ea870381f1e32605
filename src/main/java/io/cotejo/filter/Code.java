package io.cotejo.filter;

/**
 * An inline tag, or anything else inside a text that no translator may touch.
 *
 * @param kind whether it opens, closes or stands alone
 * @param partner number that it shares with its other half; unique if it has none
 * @param start in the file
 * @param end in the file
 */
record Code(Kind kind, int partner, int start, int end) {

  /** What a code does. */
  enum Kind {
    OPEN,
    CLOSE,
    ALONE,
    /** Alone, and white space by itself: the text has a space before it that the file has not. */
    BREAK
  }
}
