package io.cotejo.translate.spanish.transfer.noun;

import io.cotejo.translate.spanish.model.Cursor;
import io.cotejo.translate.spanish.model.PartOfSpeech;
import io.cotejo.translate.spanish.model.Word;
import io.cotejo.translate.spanish.model.WordSets;
import io.cotejo.translate.spanish.transfer.Clause;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Possessive pronouns that stand for a noun: {@code el mío} → mine. Thread-safe. */
public final class Possessives {

  private static final String THIRD_PERSON = "suy";
  private static final Map<String, String> ENGLISH = forms();
  private static final Map<String, String> THIRD =
      Map.of("his", "his", "her", "hers", "their", "theirs", "its", "his");

  private Possessives() {}

  private static Map<String, String> forms() {
    Map<String, String> stems =
        Map.of("mí", "mine", "tuy", "yours", "nuestr", "ours", "vuestr", "yours", THIRD_PERSON, "");
    Map<String, String> forms = new HashMap<>();
    stems.forEach(
        (stem, english) ->
            List.of("o", "a", "os", "as").forEach(end -> forms.put(stem + end, english)));
    return Map.copyOf(forms);
  }

  /** {@code su}, {@code sus}: whose it is, the clause tells. */
  public static boolean isThird(Word word) {
    return word.is(PartOfSpeech.DETERMINER) && (word.isLower("su") || word.isLower("sus"));
  }

  /** What the two words that the cursor stands before mean; null if they are something else. */
  public static String alone(Cursor cursor, Clause clause) {
    if (!WordSets.ARTICLES.contains(cursor.peek(0).lower())) {
      return null;
    }
    Word next = cursor.peek(2);
    boolean noun = next.is(PartOfSpeech.NOUN) || next.is(PartOfSpeech.ADJECTIVE);
    return noun || !isOne(cursor.peek(1)) ? null : english(cursor.peek(1), clause);
  }

  /** {@code mío}, {@code suya}, {@code nuestros}. */
  public static boolean isOne(Word word) {
    return ENGLISH.containsKey(word.lower());
  }

  /** "mine", "his". */
  public static String english(Word word, Clause clause) {
    String english = ENGLISH.get(word.lower());
    return english.isEmpty() ? THIRD.get(clause.possessive()) : english;
  }
}
