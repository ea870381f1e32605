package io.cotejo.translate.dictionary;

import java.util.List;
import java.util.Set;

/** Dates and spans of time, which English puts in an order of its own. Thread-safe. */
final class Dates {

  private static final Set<String> MONTHS =
      Set.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");
  private static final Set<String> WEEKDAYS =
      Set.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
  private static final Set<String> TIMES =
      Set.of(
          "second", "minute", "hour", "day", "week", "month", "year", "decade", "century", "moment",
          "time");

  private static final Set<String> POINTING =
      Set.of("este", "esta", "pasado", "próximo", "cada", "ese", "aquel", "mismo", "siguiente");

  private Dates() {}

  /** Translates a date that begins here; false if there is none. */
  static boolean at(Cursor cursor, Output out) {
    boolean article = cursor.peek(0).isLower("el");
    int from = article ? 1 : 0;
    Word day = cursor.peek(from);
    Word month = cursor.peek(from + 2);
    if (!day.is(Tag.NUMBER) || !isOf(cursor.peek(from + 1)) || !isMonth(month)) {
      return false;
    }
    boolean on = article && !cursor.peek(-1).is(Tag.PREPOSITION);
    String text = (on ? "on " : "") + Rendering.translation(month) + " " + day.surface();
    boolean year = isOf(cursor.peek(from + 3)) && isYear(cursor.peek(from + 4));
    out.word(year ? text + ", " + cursor.peek(from + 4).surface() : text);
    cursor.skip(from + (year ? 5 : 3));
    return true;
  }

  /** Whether a word is a unit of time: {@code año}, {@code semanas}. */
  static boolean isTime(Word word) {
    return word.is(Tag.NOUN) && word.isKnown() && TIMES.contains(Rendering.translation(word));
  }

  static boolean isWeekday(Word word) {
    return word.is(Tag.NOUN) && word.isKnown() && WEEKDAYS.contains(Rendering.translation(word));
  }

  /** Whether a noun phrase says when, and is no subject: {@code el lunes}, {@code este año}. */
  static boolean isAdverbial(List<Word> words, int start, int end) {
    boolean time = false;
    boolean pointing = false;
    for (Word word : words.subList(start, end)) {
      time = time || isTime(word) || isWeekday(word);
      pointing =
          pointing
              || isWeekday(word)
              || (word.isKnown() && POINTING.contains(word.reading().entry().lemma()));
    }
    return time && pointing;
  }

  static boolean isMonth(Word word) {
    return word.isKnown() && MONTHS.contains(Rendering.translation(word));
  }

  static boolean isYear(Word word) {
    return word.is(Tag.NUMBER)
        && word.surface().length() == 4
        && word.surface().chars().allMatch(Character::isDigit);
  }

  private static boolean isOf(Word word) {
    return word.isLower("de") || word.isLower("del");
  }
}
