package io.cotejo.translate.spanish.generation;

import io.cotejo.translate.spanish.model.Word;
import java.util.Map;
import java.util.Set;

/** Comparison of English adjectives. */
public enum Degree {
  MORE("more", "most"),
  LESS("less", "least");

  private static final Map<String, String> IRREGULAR =
      Map.of(
          "good",
          "better best",
          "bad",
          "worse worst",
          "far",
          "farther farthest",
          "little",
          "less least",
          "much",
          "more most");
  private static final Set<String> SUPERLATIVES_OF =
      Set.of("better", "worse", "greater", "smaller");

  private final String comparative;
  private final String superlative;

  Degree(String comparative, String superlative) {
    this.comparative = comparative;
    this.superlative = superlative;
  }

  /** "more" or "less". */
  public String alone() {
    return comparative;
  }

  /** The degree that a Spanish word gives the adjective behind it, or null. */
  public static Degree of(Word word) {
    return word.isLower("más") ? MORE : word.isLower("menos") ? LESS : null;
  }

  /** {@code tall} → {@code taller} or {@code tallest}; {@code famous} → {@code more famous}. */
  public String english(String adjective, boolean highest) {
    if (this == MORE && IRREGULAR.containsKey(adjective)) {
      String both = IRREGULAR.get(adjective);
      int space = both.indexOf(' ');
      return highest ? both.substring(space + 1) : both.substring(0, space);
    }
    if (this == MORE && isShort(adjective)) {
      return stem(adjective) + (highest ? "est" : "er");
    }
    return (highest ? superlative : comparative) + " " + adjective;
  }

  /** {@code better}, after an article, is {@code best}. */
  public static String highest(String comparative) {
    if (!SUPERLATIVES_OF.contains(comparative)) {
      return comparative;
    }
    return switch (comparative) {
      case "better" -> "best";
      case "worse" -> "worst";
      default -> comparative.substring(0, comparative.length() - 1) + "st";
    };
  }

  private static boolean isShort(String adjective) {
    int n = adjective.length();
    if (adjective.indexOf(' ') >= 0 || adjective.endsWith("ed")) {
      return false;
    }
    return English.syllables(adjective) == 1
        || (n < 7 && adjective.endsWith("y") && English.syllables(adjective) == 2);
  }

  private static String stem(String adjective) {
    if (adjective.endsWith("e")) {
      return adjective.substring(0, adjective.length() - 1);
    }
    return adjective.endsWith("y")
        ? adjective.substring(0, adjective.length() - 1) + "i"
        : English.doubled(adjective);
  }
}
