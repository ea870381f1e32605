package io.cotejo.translate.delivery;

import io.cotejo.text.Legible;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Texts as they are sent, and how large they are. */
final class SentTexts {

  /** What engines take for the end of a line. */
  private static final Pattern LINE_BREAK =
      Pattern.compile("[\\n\\r\\u000B\\u000C\\u0085\\u2028\\u2029]");

  private SentTexts() {}

  /**
   * On one line, without white space at its ends, legible, composed (NFC): engines take a line
   * break for the end of a text, and two spellings of one text are one text.
   */
  static String fold(String text) {
    String read = Legible.text(text);
    String composed = Normalizer.normalize(read, Normalizer.Form.NFC).strip();
    return LINE_BREAK.matcher(composed).find()
        ? LINE_BREAK
            .splitAsStream(composed)
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .collect(Collectors.joining(" "))
        : composed;
  }

  static long codePoints(String text) {
    return text.codePointCount(0, text.length());
  }

  static long bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
