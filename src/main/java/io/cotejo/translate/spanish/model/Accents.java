package io.cotejo.translate.spanish.model;

import java.util.Optional;

/** The accents that Spanish vowels have where the stress is marked. Thread-safe. */
public final class Accents {

  private static final String PLAIN = "aeiou";
  private static final String ACCENTED = "áéíóú";

  private Accents() {}

  /** The text without accents; {@code ñ} and {@code ü} stay as they are. */
  public static String without(String text) {
    return text.replace('á', 'a')
        .replace('é', 'e')
        .replace('í', 'i')
        .replace('ó', 'o')
        .replace('ú', 'u');
  }

  /** The word with an accent on one letter; empty if that is no vowel, or has an accent. */
  public static Optional<String> on(String word, int at) {
    int vowel = PLAIN.indexOf(word.charAt(at));
    return vowel < 0
        ? Optional.empty()
        : Optional.of(word.substring(0, at) + ACCENTED.charAt(vowel) + word.substring(at + 1));
  }
}
