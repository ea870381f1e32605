package io.cotejo.translate.own;

import io.cotejo.text.Placeholders;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts the placeholders of a text into a translation that has none, where it can be told where they
 * go: around words that stand in both, once, such as a name. Stateless.
 */
final class PlacedCodes {

  private static final Pattern AROUND =
      Pattern.compile(
          "("
              + Placeholders.PATTERN.pattern()
              + ")([^⟦⟧]*[\\p{L}\\p{Nd}][^⟦⟧]*)("
              + Placeholders.PATTERN.pattern()
              + ")");

  private PlacedCodes() {}

  /** The translation with those of the placeholders around words that can be placed. */
  static String in(String translation, String text) {
    String placed = translation;
    Matcher around = AROUND.matcher(text);
    while (around.find()) {
      String words = around.group(3).strip();
      int at = placed.indexOf(words);
      if (at >= 0 && placed.indexOf(words, at + 1) < 0) {
        String coded = around.group(1) + words + around.group(4);
        placed = placed.substring(0, at) + coded + placed.substring(at + words.length());
      }
    }
    return placed;
  }
}
