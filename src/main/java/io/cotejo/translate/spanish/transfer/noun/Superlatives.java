package io.cotejo.translate.spanish.transfer.noun;

import io.cotejo.translate.spanish.model.Cursor;
import io.cotejo.translate.spanish.model.PartOfSpeech;
import io.cotejo.translate.spanish.model.Word;
import io.cotejo.translate.spanish.model.WordSets;
import java.util.Set;

/** The best of its place: {@code la ciudad más grande de España} → in Spain. Thread-safe. */
final class Superlatives {

  private static final int WITHIN = 5;
  private static final Set<String> PLACES =
      Set.of(
          "mundo",
          "país",
          "planeta",
          "continente",
          "región",
          "ciudad",
          "universo",
          "historia",
          "provincia",
          "zona",
          "barrio",
          "isla",
          "sector",
          "pueblo",
          "estado");

  private Superlatives() {}

  /**
   * The preposition that the cursor stands behind: "of", or "in" if a superlative is before it and
   * a place behind.
   */
  static String in(Cursor cursor, String english) {
    Word next = cursor.peek(0);
    Word noun = next.is(PartOfSpeech.DETERMINER) ? cursor.peek(1) : next;
    boolean name = noun.is(PartOfSpeech.NAME) && noun.isKnown() && !noun.isPerson();
    boolean place = name || (noun.is(PartOfSpeech.NOUN) && PLACES.contains(noun.lemma()));
    return place && isBehindSuperlative(cursor) ? english.replaceFirst("^of", "in") : english;
  }

  private static boolean isBehindSuperlative(Cursor cursor) {
    boolean compared = false;
    for (int k = -2; k > -2 - WITHIN && !cursor.peek(k).is(PartOfSpeech.PUNCTUATION); k--) {
      Word word = cursor.peek(k);
      if (word.is(PartOfSpeech.VERB) || word.is(PartOfSpeech.PREPOSITION)) {
        return false;
      }
      compared = compared || WordSets.COMPARATIVES.contains(word.lower());
      if (compared && WordSets.ARTICLES.contains(word.lower())) {
        return true;
      }
    }
    return false;
  }
}
