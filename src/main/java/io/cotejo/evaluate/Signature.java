package io.cotejo.evaluate;

import java.util.regex.Pattern;

/**
 * How a figure was measured, in one line that can be printed beside it: {@code
 * strict-lax|nulls:both|docs:62|version:0.1.0}. Equal signatures mean comparable figures.
 * Immutable.
 *
 * @param text the measure's name and its {@code key:value} settings in a fixed order, joined by
 *     {@code |}
 */
public record Signature(String text) {

  private static final Pattern WORD = Pattern.compile("[\\w.+-]+");

  /** A measure without settings. */
  static Signature of(String measure) {
    return new Signature(word(measure));
  }

  /**
   * The same with one setting more, at the end.
   *
   * @param key ASCII letters, digits, {@code . _ + -}
   * @param value what is printed must be of the same characters
   * @throws IllegalArgumentException if key or value could be read as part of the signature
   */
  public Signature with(String key, Object value) {
    return new Signature(text + "|" + word(key) + ":" + word(value.toString()));
  }

  private static String word(String text) {
    if (!WORD.matcher(text).matches()) {
      throw new IllegalArgumentException("not a word of a signature: " + text);
    }
    return text;
  }

  @Override
  public String toString() {
    return text;
  }
}
