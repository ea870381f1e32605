package io.cotejo.translate.delivery;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** Texts as they are sent, and how large they are. */
final class Texts {

  private Texts() {}

  /**
   * On one line, without white space at its ends, composed (NFC): engines take a line break for the
   * end of a text, and two spellings of one text are one text.
   */
  static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .replaceAll("\\s*[\\n\\r\\u000B\\u000C\\u0085\\u2028\\u2029]\\s*", " ")
        .strip();
  }

  static long codePoints(String text) {
    return text.codePointCount(0, text.length());
  }

  static long bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
