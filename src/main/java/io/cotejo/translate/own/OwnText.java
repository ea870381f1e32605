package io.cotejo.translate.own;

import io.cotejo.text.Legible;
import io.cotejo.text.Placeholders;
import io.cotejo.text.Sha256;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text that is looked up.
 *
 * @param head placeholders before it, and space
 * @param text as it is compared: legible, white space single
 * @param tail placeholders behind it, and space
 */
record OwnText(String head, String text, String tail) {

  private static final int KEY_DIGITS = 32;

  private static final String CODES = "(?:\\s*" + Placeholders.PATTERN.pattern() + "\\s*)*";

  private static final Pattern PARTS =
      Pattern.compile("(?<head>" + CODES + ")(?<text>.*?)(?<tail>" + CODES + ")", Pattern.DOTALL);

  static OwnText of(String written) {
    Matcher parts = PARTS.matcher(written);
    if (!parts.matches()) {
      return new OwnText("", plain(written), "");
    }
    return new OwnText(parts.group("head"), plain(parts.group("text")), parts.group("tail"));
  }

  /** As texts are compared. */
  static String plain(String text) {
    return Legible.text(text).strip().replaceAll("\\s+", " ");
  }

  /** What equal texts share; empty for a blank text. */
  static String key(String plain) {
    return plain.isEmpty() ? "" : new Sha256().add(plain).hex(KEY_DIGITS);
  }

  /** A translation between the placeholders. */
  String around(String translation) {
    return head + translation + tail;
  }
}
