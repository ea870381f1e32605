package io.cotejo.bitext;

import java.util.Objects;

/**
 * Something wrong with one input among many; the others go on.
 *
 * @param path the input as the user named it
 * @param line from 1; 0 if the whole input is meant
 * @param column from 1, in UTF-16 units (bytes where the text could not be decoded); 0 if the whole
 *     line is meant
 * @param message one sentence, with what to do next; no line break
 */
public record Diagnostic(String path, int line, int column, String message) {

  /** Checks the components. */
  public Diagnostic {
    Objects.requireNonNull(path, "path");
    message = message.replaceAll("\\R", " ");
    if (line < 0 || column < 0) {
      throw new IllegalArgumentException("line and column must be >= 0: " + line + ", " + column);
    }
  }

  /** A diagnostic on a whole input. */
  public static Diagnostic of(String path, String message) {
    return new Diagnostic(path, 0, 0, message);
  }

  /** As compilers print it: {@code path:line:col: error: message}. */
  @Override
  public String toString() {
    String place =
        line == 0 ? path : column == 0 ? path + ":" + line : path + ":" + line + ":" + column;
    return place + ": error: " + message;
  }
}
