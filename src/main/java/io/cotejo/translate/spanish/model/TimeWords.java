package io.cotejo.translate.spanish.model;

import java.util.List;
import java.util.Set;

/** Spanish words that say when. Thread-safe. */
public final class TimeWords {

  /** An hour in digits, with its minutes or without. */
  public static final String CLOCK = "([01]?\\d|2[0-4])([.:][0-5]\\d(:[0-5]\\d)?)?";

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

  private static final Set<String> CLOSING = Set.of("y", "de", "menos", "horas", "en", "h");

  private TimeWords() {}

  /** Whether a word is a unit of time: {@code año}, {@code semanas}. */
  public static boolean isTime(Word word) {
    return word.is(PartOfSpeech.NOUN) && word.isKnown() && TIMES.contains(word.translation());
  }

  public static boolean isWeekday(Word word) {
    return word.is(PartOfSpeech.NOUN)
        && word.isKnown()
        && Character.isUpperCase(word.translation().charAt(0))
        && WEEKDAYS.contains(word.translation());
  }

  /** Whether a noun phrase says when, and is no subject: {@code el lunes}, {@code este año}. */
  public static boolean isAdverbial(List<Word> words, int start, int end) {
    boolean time = false;
    boolean pointing = false;
    for (Word word : words.subList(start, end)) {
      time = time || isTime(word) || isWeekday(word);
      pointing = pointing || isWeekday(word) || (word.isKnown() && POINTING.contains(word.lemma()));
    }
    return time && pointing;
  }

  public static boolean isMonth(Word word) {
    return word.isKnown() && MONTHS.contains(word.translation());
  }

  public static boolean isYear(Word word) {
    return word.is(PartOfSpeech.NUMBER)
        && word.surface().length() == 4
        && word.surface().chars().allMatch(Character::isDigit);
  }

  /** Whether an article and an hour stand there, in words without tags. */
  public static boolean isHour(List<Word> words, int at) {
    boolean article = at + 1 < words.size() && words.get(at).isLower("las");
    if (!article) {
      return false;
    }
    Word hour = words.get(at + 1);
    Word next = at + 2 < words.size() ? words.get(at + 2) : Cursor.NOTHING;
    boolean number = hour.readings().stream().anyMatch(r -> r.tag() == PartOfSpeech.NUMBER);
    boolean closed = next.is(PartOfSpeech.PUNCTUATION) || CLOSING.contains(next.lower());
    return closed && (number || hour.lower().matches(CLOCK));
  }
}
