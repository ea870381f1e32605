package io.cotejo.filter;

import io.cotejo.bitext.Span;
import java.util.Arrays;

/** The text of a sound JSON string, and where each of its units is written. Immutable. */
final class JsonString {

  private static final int UNICODE_ESCAPE = 6;

  private final String text;
  private final int[] starts;

  private JsonString(String text, int[] starts) {
    this.text = text;
    this.starts = starts;
  }

  static JsonString of(String file, Span inside) {
    StringBuilder text = new StringBuilder();
    int[] starts = new int[inside.length() + 1];
    int at = inside.start();
    while (at < inside.end()) {
      starts[text.length()] = at;
      if (file.charAt(at) != '\\') {
        text.append(file.charAt(at++));
      } else if (file.charAt(at + 1) == 'u') {
        text.append((char) Integer.parseInt(file.substring(at + 2, at + UNICODE_ESCAPE), 16));
        at += UNICODE_ESCAPE;
      } else {
        text.append(escaped(file.charAt(at + 1)));
        at += 2;
      }
    }
    starts[text.length()] = at;
    return new JsonString(text.toString(), Arrays.copyOf(starts, text.length() + 1));
  }

  private static char escaped(char c) {
    return switch (c) {
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'b' -> '\b';
      case 'f' -> '\f';
      default -> c;
    };
  }

  Span inFile(int unit) {
    return new Span(starts[unit], starts[unit + 1]);
  }

  @Override
  public String toString() {
    return text;
  }
}
