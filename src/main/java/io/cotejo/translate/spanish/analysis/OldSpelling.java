package io.cotejo.translate.spanish.analysis;

import java.util.Map;

/**
 * Short words that had accents until the Academy dropped them in 1911 and 1952, as books of the
 * time have them. Thread-safe.
 */
final class OldSpelling {

  private static final int LONGEST = 3;
  private static final Map<String, String> TODAY =
      Map.ofEntries(
          Map.entry("á", "a"),
          Map.entry("Á", "A"),
          Map.entry("é", "e"),
          Map.entry("É", "E"),
          Map.entry("ó", "o"),
          Map.entry("Ó", "O"),
          Map.entry("ú", "u"),
          Map.entry("fué", "fue"),
          Map.entry("Fué", "Fue"),
          Map.entry("fuí", "fui"),
          Map.entry("vió", "vio"),
          Map.entry("Vió", "Vio"),
          Map.entry("dió", "dio"),
          Map.entry("Dió", "Dio"),
          Map.entry("fé", "fe"));

  private OldSpelling() {}

  /** The word as it is spelled today. */
  static String modern(String word) {
    return word.length() > LONGEST ? word : TODAY.getOrDefault(word, word);
  }
}
