package io.cotejo.filter;

import io.cotejo.text.Placeholders;

/**
 * A sentence with placeholders for its codes, as it is put together. A space at the inner edge of
 * an element goes to its outer one, where the placeholder can be told to hang on the word: {@code
 * <b>word </b>next}. Not thread-safe.
 */
final class CodedText {

  private final StringBuilder text = new StringBuilder();

  /**
   * Where the placeholders begin that open something and have nothing behind them as yet; or -1.
   */
  private int opening = -1;

  void add(Code.Kind kind, int number) {
    String placeholder = Placeholders.of(number);
    if (kind == Code.Kind.OPEN) {
      opening = opening < 0 ? text.length() : opening;
      text.append(placeholder);
      return;
    }
    opening = -1;
    if (kind == Code.Kind.CLOSE && endsInSpace()) {
      text.insert(text.length() - 1, placeholder);
    } else {
      text.append(placeholder);
    }
  }

  void add(char c) {
    if (!Character.isWhitespace(c)) {
      opening = -1;
      text.append(c);
    } else if (opening < 0) {
      text.append(endsInSpace() ? "" : " ");
    } else if (opening > 0 && text.charAt(opening - 1) != ' ') {
      text.insert(opening, ' ');
      opening++;
    }
  }

  private boolean endsInSpace() {
    return text.length() > 0 && text.charAt(text.length() - 1) == ' ';
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
