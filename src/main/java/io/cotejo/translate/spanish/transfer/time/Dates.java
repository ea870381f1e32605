package io.cotejo.translate.spanish.transfer.time;

import io.cotejo.translate.spanish.generation.EnglishText;
import io.cotejo.translate.spanish.generation.Numbers;
import io.cotejo.translate.spanish.model.Cursor;
import io.cotejo.translate.spanish.model.PartOfSpeech;
import io.cotejo.translate.spanish.model.TimeWords;
import io.cotejo.translate.spanish.model.Word;
import io.cotejo.translate.spanish.model.WordSets;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Dates and spans of time, which English puts in an order of its own. Thread-safe. */
public final class Dates {

  private static final Map<String, String> TENS =
      Map.of(
          "veinte",
          "20",
          "treinta",
          "30",
          "cuarenta",
          "40",
          "cincuenta",
          "50",
          "sesenta",
          "60",
          "setenta",
          "70",
          "ochenta",
          "80",
          "noventa",
          "90");

  private static final Set<String> RECENT = Set.of("pasado", "próximo");

  private Dates() {}

  /** Translates a date that begins here; false if there is none. */
  public static boolean at(Cursor cursor, EnglishText out) {
    if (decade(cursor, out) || twoDays(cursor, out)) {
      return true;
    }
    boolean article = cursor.peek(0).isLower("el");
    int from = article ? 1 : 0;
    from += article && RECENT.contains(cursor.peek(1).lower()) ? 1 : 0;
    Word day = cursor.peek(from);
    Word month = cursor.peek(from + 2);
    if (!day.is(PartOfSpeech.NUMBER)
        || !WordSets.isOf(cursor.peek(from + 1))
        || !TimeWords.isMonth(month)) {
      return false;
    }
    boolean on = article && !cursor.peek(-1).is(PartOfSpeech.PREPOSITION);
    String text = (on ? "on " : "") + month.translation() + " " + day.surface();
    boolean year = WordSets.isOf(cursor.peek(from + 3)) && TimeWords.isYear(cursor.peek(from + 4));
    out.word(year ? text + ", " + cursor.peek(from + 4).surface() : text);
    cursor.skip(from + (year ? 5 : 3));
    return true;
  }

  /**
   * {@code siglo XIX}, {@code siglos XVI y XVII}: adds the ordinals; the position behind them, or
   * behind the noun if it is none of these.
   */
  public static int century(List<Word> words, int noun, List<String> ordinals) {
    int at = noun + 1;
    if (!words.get(noun).isLemma("siglo") || Numbers.roman(at, words) == 0) {
      return at;
    }
    ordinals.add(Numbers.ordinal(Integer.toString(Numbers.roman(at, words))));
    boolean two = at + 2 < words.size() && words.get(at + 1).isLower("y");
    if (two && Numbers.roman(at + 2, words) > 0) {
      ordinals.add("and");
      ordinals.add(Numbers.ordinal(Integer.toString(Numbers.roman(at + 2, words))));
      return at + 3;
    }
    return at + 1;
  }

  /** {@code [los días] 3 y 4 de mayo} → May 3 and 4; false if they do not stand here. */
  private static boolean twoDays(Cursor cursor, EnglishText out) {
    boolean article = cursor.peek(0).isLower("los") || cursor.peek(0).isLower("el");
    int from = article ? 1 : 0;
    from += cursor.peek(from).isLower("días") ? 1 : 0;
    Word month = cursor.peek(from + 4);
    boolean fits =
        cursor.peek(from).is(PartOfSpeech.NUMBER)
            && cursor.peek(from + 1).isLower("y")
            && cursor.peek(from + 2).is(PartOfSpeech.NUMBER)
            && WordSets.isOf(cursor.peek(from + 3))
            && TimeWords.isMonth(month);
    if (fits) {
      boolean on = article && !cursor.peek(-1).is(PartOfSpeech.PREPOSITION);
      out.word(on ? "on" : "");
      out.word(month.translation() + " " + cursor.peek(from).surface());
      out.word("and " + cursor.peek(from + 2).surface());
      cursor.skip(from + 5);
    }
    return fits;
  }

  /** {@code [los] años 90} → the 1990s; false if they do not stand here. */
  private static boolean decade(Cursor cursor, EnglishText out) {
    int from = cursor.peek(0).isLower("los") ? 1 : 0;
    String digits = cursor.peek(from + 1).lower();
    boolean tens = digits.length() == 2 && digits.charAt(1) == '0' && digits.charAt(0) >= '2';
    boolean year =
        digits.length() == 4 && digits.charAt(3) == '0' && TimeWords.isYear(cursor.peek(from + 1));
    if (!cursor.peek(from).isLower("años") || !cursor.peek(from + 1).is(PartOfSpeech.NUMBER)) {
      return false;
    }
    String tensOfWord = TENS.getOrDefault(digits, "");
    if (!year && tensOfWord.isEmpty() && !(tens && from == 1)) {
      return false;
    }
    String decade = year ? digits : "19" + (tensOfWord.isEmpty() ? digits : tensOfWord);
    out.word("the " + decade + "s");
    cursor.skip(from + 2);
    return true;
  }
}
