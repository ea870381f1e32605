package io.cotejo.translate.spanish.lexicon;

import java.util.Map;

/** English adverbs that are made of adjectives. Thread-safe. */
public final class EnglishAdverbs {

  private static final String VOWELS = "aeiou";
  private static final Map<String, String> IRREGULAR =
      Map.of("fast", "quickly", "good", "well", "hard", "hard", "true", "truly", "whole", "wholly");

  private EnglishAdverbs() {}

  /** {@code happy} → {@code happily}. */
  public static String of(String adjective) {
    if (IRREGULAR.containsKey(adjective)) {
      return IRREGULAR.get(adjective);
    }
    if (adjective.endsWith("ly")) {
      return adjective;
    }
    if (adjective.endsWith("le") && !endsInVowelBeforeLe(adjective)) {
      return adjective.substring(0, adjective.length() - 1) + "y";
    }
    if (adjective.endsWith("y") && adjective.length() > 3) {
      return adjective.substring(0, adjective.length() - 1) + "ily";
    }
    if (adjective.endsWith("ic") && !adjective.equals("public")) {
      return adjective + "ally";
    }
    return adjective.endsWith("ll") ? adjective + "y" : adjective + "ly";
  }

  private static boolean endsInVowelBeforeLe(String word) {
    return word.length() > 2 && VOWELS.indexOf(word.charAt(word.length() - 3)) >= 0;
  }
}
