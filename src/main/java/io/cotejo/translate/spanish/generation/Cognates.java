package io.cotejo.translate.spanish.generation;

import io.cotejo.translate.spanish.model.Accents;
import java.util.List;

/**
 * Guesses the English of unknown Spanish words by their endings: {@code -ción} is {@code -tion}.
 */
public final class Cognates {

  private record Rule(String spanish, String english) {}

  /** The first ending that fits is taken. */
  private static final List<Rule> RULES =
      List.of(
          new Rule("ciones", "tions"),
          new Rule("siones", "sions"),
          new Rule("ción", "tion"),
          new Rule("sión", "sion"),
          new Rule("idades", "ities"),
          new Rule("idad", "ity"),
          new Rule("mente", "ly"),
          new Rule("ismos", "isms"),
          new Rule("ismo", "ism"),
          new Rule("istas", "ists"),
          new Rule("ista", "ist"),
          new Rule("logía", "logy"),
          new Rule("grafía", "graphy"),
          new Rule("ncias", "nces"),
          new Rule("ncia", "nce"),
          new Rule("ico", "ic"),
          new Rule("ica", "ic"),
          new Rule("icos", "ic"),
          new Rule("icas", "ic"),
          new Rule("ivo", "ive"),
          new Rule("iva", "ive"),
          new Rule("oso", "ous"),
          new Rule("osa", "ous"));

  private Cognates() {}

  /** A guess, or the word as it is. */
  public static String guess(String word) {
    for (Rule rule : RULES) {
      if (word.endsWith(rule.spanish) && word.length() > rule.spanish.length() + 2) {
        String stem = word.substring(0, word.length() - rule.spanish.length());
        return Accents.without(stem) + rule.english;
      }
    }
    return word;
  }
}
