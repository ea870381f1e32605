package io.cotejo.translate.dictionary;

/**
 * Collects English words and marks with the spaces between them. Used by one thread for one text.
 */
final class Output {

  private static final String THE = "the ";
  private static final String OPENING = "([{“«‘";

  private final StringBuilder text = new StringBuilder();
  private boolean capitaliseNext;

  /** The next word begins with a capital. */
  void capitaliseNext() {
    capitaliseNext = true;
  }

  void word(String word) {
    if (!word.isEmpty()) {
      space();
      String once = word.startsWith(THE) && endsWithThe() ? word.substring(THE.length()) : word;
      text.append(capitaliseNext ? capitalised(once) : once);
      capitaliseNext = false;
    }
  }

  /** Names such as "the United Kingdom" bring their article along. */
  private boolean endsWithThe() {
    int from = text.length() - THE.length();
    return from >= 0
        && text.substring(from).equalsIgnoreCase(THE)
        && (from == 0 || text.charAt(from - 1) == ' ');
  }

  void mark(String mark, boolean gluedLeft) {
    if (!gluedLeft) {
      space();
    }
    text.append(mark);
  }

  @Override
  public String toString() {
    return text.toString().strip();
  }

  private void space() {
    int n = text.length();
    if (n > 0 && text.charAt(n - 1) != ' ' && !opensAtEnd()) {
      text.append(' ');
    }
  }

  /**
   * After an opening bracket or quote no space follows; a straight quote opens if a space, or
   * nothing, is before it.
   */
  private boolean opensAtEnd() {
    int n = text.length();
    char last = text.charAt(n - 1);
    boolean straight = last == '"' && (n == 1 || text.charAt(n - 2) == ' ');
    return straight || OPENING.indexOf(last) >= 0;
  }

  static String capitalised(String word) {
    int first = word.codePointAt(0);
    return new StringBuilder()
        .appendCodePoint(Character.toTitleCase(first))
        .append(word, Character.charCount(first), word.length())
        .toString();
  }
}
