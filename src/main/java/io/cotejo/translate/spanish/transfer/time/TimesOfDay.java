package io.cotejo.translate.spanish.transfer.time;

import io.cotejo.translate.spanish.generation.EnglishText;
import io.cotejo.translate.spanish.generation.Rendering;
import io.cotejo.translate.spanish.model.Cursor;
import io.cotejo.translate.spanish.model.PartOfSpeech;
import io.cotejo.translate.spanish.model.TimeWords;
import io.cotejo.translate.spanish.model.Word;
import java.util.Map;
import java.util.Set;

/** Times of the day: {@code a las 7.30 de la mañana} → at 7:30 in the morning. Thread-safe. */
public final class TimesOfDay {

  private static final Map<String, String> PREPOSITIONS =
      Map.ofEntries(
          Map.entry("a", "at"),
          Map.entry("desde", "since"),
          Map.entry("hasta", "until"),
          Map.entry("hacia", "around"),
          Map.entry("sobre", "around"),
          Map.entry("para", "for"),
          Map.entry("entre", "between"),
          Map.entry("de", "from"),
          Map.entry("a partir de", "from"),
          Map.entry("antes de", "before"),
          Map.entry("después de", "after"));
  private static final Map<String, String> PARTS =
      Map.of(
          "mañana",
          "in the morning",
          "tarde",
          "in the afternoon",
          "noche",
          "at night",
          "madrugada",
          "in the morning");
  private static final Set<String> FROM = Set.of("de", "desde");
  private static final Set<String> HOURS = Set.of("horas", "hora", "h");

  private TimesOfDay() {}

  /** Translates a time of the day or an age; false if neither stands here. */
  public static boolean translate(Cursor cursor, EnglishText out) {
    return at(cursor, out) || age(cursor, out) || ageBetweenCommas(cursor, out);
  }

  /** {@code a los 18 años} → at the age of 18; false if it does not stand here. */
  private static boolean age(Cursor cursor, EnglishText out) {
    boolean age =
        cursor.peek(0).isLower("a")
            && cursor.peek(1).isLower("los")
            && cursor.peek(2).is(PartOfSpeech.NUMBER)
            && cursor.peek(3).isLower("años")
            && !cursor.peek(4).isLower("de");
    if (age) {
      out.word("at the age of " + Rendering.text(cursor.peek(2)));
      cursor.skip(4);
    }
    return age;
  }

  /** {@code un hombre, de 34 años, …} → a man, 34, …; false if it does not stand here. */
  private static boolean ageBetweenCommas(Cursor cursor, EnglishText out) {
    boolean age =
        cursor.peek(-1).isLower(",")
            && cursor.peek(0).isLower("de")
            && cursor.peek(1).is(PartOfSpeech.NUMBER)
            && cursor.peek(2).isLower("años")
            && cursor.peek(3).is(PartOfSpeech.PUNCTUATION);
    if (age) {
      out.word(Rendering.text(cursor.peek(1)));
      cursor.skip(3);
    }
    return age;
  }

  /** Translates a preposition and the time behind it; false if they do not stand here. */
  private static boolean at(Cursor cursor, EnglishText out) {
    Word preposition = cursor.peek(0);
    Word article = cursor.peek(1);
    boolean fits =
        PREPOSITIONS.containsKey(preposition.lower())
            && (article.isLower("las") || article.isLower("la"));
    if (!fits || !isHour(cursor.peek(2), article) || !isClosed(cursor.peek(3))) {
      return false;
    }
    boolean from = preposition.isLower("de");
    if (from && !(cursor.peek(3).isLower("a") && cursor.peek(4).isLower("las"))) {
      return false;
    }
    boolean to = preposition.isLower("a") && FROM.contains(cursor.peek(-3).lower());
    String hour = hour(cursor.peek(2));
    cursor.skip(3);
    String time = minutes(cursor, hour);
    if (HOURS.contains(cursor.peek(0).lower())) {
      cursor.skip(1);
    }
    String english = to ? "to" : PREPOSITIONS.get(preposition.lower());
    out.word(english + " " + time + part(cursor));
    return true;
  }

  private static boolean isHour(Word word, Word article) {
    if (article.isLower("la")) {
      return word.isLower("una") || word.isLower("1") || word.lower().matches("1[.:]\\d\\d");
    }
    return word.is(PartOfSpeech.NUMBER)
        && (word.isKnown() || word.lower().matches(TimeWords.CLOCK));
  }

  /** Nothing stands behind it that is counted. */
  private static boolean isClosed(Word next) {
    return HOURS.contains(next.lower())
        || next.is(PartOfSpeech.PUNCTUATION)
        || next.is(PartOfSpeech.PREPOSITION)
        || next.is(PartOfSpeech.CONJUNCTION)
        || next.is(PartOfSpeech.VERB)
        || next.isLower("menos");
  }

  private static String hour(Word word) {
    return word.isLower("una")
        ? "one"
        : word.isKnown() ? word.translation() : word.surface().replace('.', ':');
  }

  /** {@code y media}, {@code y cuarto}, {@code menos cuarto}. */
  private static String minutes(Cursor cursor, String hour) {
    String sign = cursor.peek(0).lower();
    String minutes = cursor.peek(1).lower();
    boolean past = sign.equals("y");
    boolean counted = minutes.equals("cuarto") || (past && minutes.equals("media"));
    if (!counted || !(past || sign.equals("menos"))) {
      return hour;
    }
    cursor.skip(2);
    return (minutes.equals("media") ? "half past " : past ? "a quarter past " : "a quarter to ")
        + hour;
  }

  private static String part(Cursor cursor) {
    String part = PARTS.get(cursor.peek(2).lower());
    if (part == null || !cursor.peek(0).isLower("de") || !cursor.peek(1).isLower("la")) {
      return "";
    }
    cursor.skip(3);
    return " " + part;
  }
}
