package io.cotejo.review;

/** What a reviewer may be called. */
public final class Reviewer {

  private static final int LONGEST = 80;

  private Reviewer() {}

  /**
   * Answers a name that can be, or none, which is empty.
   *
   * @throws IllegalArgumentException if it can be none; the message does not hold it
   */
  public static String check(String name) {
    boolean fits =
        name.length() <= LONGEST
            && name.equals(name.strip())
            && name.codePoints().noneMatch(Reviewer::isUnseen);
    if (!fits) {
      throw new IllegalArgumentException(
          "a name has at most "
              + LONGEST
              + " characters on one line, and no space at its ends: not this one");
    }
    return name;
  }

  /** Or is not seen: controls, separators, marks of direction, halves of characters. */
  private static boolean isUnseen(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.FORMAT ->
          true;
      default -> false;
    };
  }
}
