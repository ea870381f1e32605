package io.cotejo.score;

/**
 * What is known of words before any text is seen: short ones are mostly grammar, and frequent. In a
 * text of a few lines every word is frequent, and none would tell anything; the tokens that such a
 * text lacks are made up from these shares.
 */
final class Background {

  /** Texts of so many tokens speak for themselves. */
  static final int LEAST_TOKENS = 2000;

  private static final double OF_MARK = 0.005;
  private static final double OF_SHORT_WORD = 0.01;
  private static final double OF_FOUR_LETTERS = 0.002;
  private static final double OF_OTHERS = 0.0001;

  private Background() {}

  /** The share of all tokens that a word like this one is expected to have. */
  static double share(String word) {
    int first = word.codePointAt(0);
    if (Character.isDigit(first) || Character.isIdeographic(first)) {
      return OF_OTHERS;
    }
    if (!Character.isLetter(first)) {
      return OF_MARK;
    }
    return word.length() <= 3 ? OF_SHORT_WORD : word.length() == 4 ? OF_FOUR_LETTERS : OF_OTHERS;
  }
}
