package io.cotejo.translate.dictionary;

import java.util.Map;
import java.util.Set;

/** Possessive pronouns that stand for a noun: {@code el mío} → mine. Thread-safe. */
final class Possessives {

  private static final Set<String> ARTICLES = Set.of("el", "la", "los", "las");
  private static final Map<String, String> ENGLISH =
      Map.of("mí", "mine", "tuy", "yours", "nuestr", "ours", "vuestr", "yours");
  private static final Map<String, String> THIRD =
      Map.of("his", "his", "her", "hers", "their", "theirs", "its", "his");

  private Possessives() {}

  /** What the two words that the cursor stands before mean; null if they are something else. */
  static String alone(Cursor cursor, Clause clause) {
    String pronoun = cursor.peek(1).lower();
    Word next = cursor.peek(2);
    boolean noun = next.is(Tag.NOUN) || next.is(Tag.ADJECTIVE);
    if (!ARTICLES.contains(cursor.peek(0).lower()) || noun || pronoun.length() < 3) {
      return null;
    }
    String stem = pronoun.replaceFirst("[oa]s?$", "");
    return stem.equals("suy") ? THIRD.get(clause.possessive()) : ENGLISH.get(stem);
  }
}
