package io.cotejo.translate.spanish.generation;

import io.cotejo.translate.spanish.model.Word;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers from the Spanish to the English way of writing them. */
public final class Numbers {

  private static final Pattern ROMAN = Pattern.compile("X{0,3}(IX|IV|V?I{0,3})");

  private static final Pattern JOINED = Pattern.compile("([^-–/]+)([-–/])(.+)");

  /** With a sign, or a unit behind it. */
  private static final Pattern MEASURED =
      Pattern.compile("([-+−]?)([0-9][0-9.,]*)((?:[\\s°º]*[\\p{L}µ&&[^ºª]].*)?)");

  private Numbers() {}

  /** Whether a unit stands behind the number: {@code 30 °C}, {@code 5kg}. */
  public static boolean isMeasured(String number) {
    Matcher measured = MEASURED.matcher(number);
    return measured.matches() && !measured.group(3).isEmpty();
  }

  /**
   * {@code 2.000} → {@code 2,000}; {@code 3,5} → {@code 3.5}; {@code 1.º} → {@code 1st}; a year or
   * a time is left alone, and so is a unit.
   */
  public static String english(String number) {
    if (number.indexOf(':') >= 0) {
      return number;
    }
    Matcher measured = MEASURED.matcher(number);
    if (measured.matches()) {
      return measured.group(1) + single(measured.group(2)) + measured.group(3);
    }
    Matcher joined = JOINED.matcher(number);
    if (joined.matches()) {
      return single(joined.group(1)) + joined.group(2) + english(joined.group(3));
    }
    return single(number);
  }

  private static String single(String number) {
    char last = number.charAt(number.length() - 1);
    if ("ºª°".indexOf(last) >= 0) {
      return ordinal(
          number.substring(0, number.indexOf('.') > 0 ? number.length() - 2 : number.length() - 1));
    }
    int comma = number.indexOf(',');
    if (isGrouped(number, comma < 0 ? number.length() : comma)) {
      return number.replace('.', ' ').replace(',', '.').replace(' ', ',');
    }
    boolean decimal = comma > 0 && comma == number.lastIndexOf(',') && number.indexOf('.') < 0;
    return decimal ? number.replace(',', '.') : number;
  }

  /** Whether points group the digits before {@code end} by thousands. */
  private static boolean isGrouped(String number, int end) {
    int first = number.indexOf('.');
    if (first < 1 || first > 3 || (end - first) % 4 != 0 || number.indexOf(',', end + 1) > 0) {
      return false;
    }
    for (int i = 0; i < end; i++) {
      if ((number.charAt(i) == '.') != (i >= first && (i - first) % 4 == 0)) {
        return false;
      }
    }
    return number.indexOf('.', end) < 0;
  }

  /** The value of the Roman numeral that stands there, up to 39; 0 if none does. */
  public static int roman(int at, List<Word> words) {
    String text = at < words.size() ? words.get(at).surface() : "";
    if (!ROMAN.matcher(text).matches() || text.isEmpty()) {
      return 0;
    }
    int value = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = digit(text.charAt(i));
      boolean less = i + 1 < text.length() && digit < digit(text.charAt(i + 1));
      value += less ? -digit : digit;
    }
    return value;
  }

  private static int digit(char numeral) {
    return numeral == 'I' ? 1 : numeral == 'V' ? 5 : 10;
  }

  /** {@code 19} → 19th. */
  public static String ordinal(String digits) {
    boolean teen = digits.length() > 1 && digits.charAt(digits.length() - 2) == '1';
    String end =
        switch (teen ? '0' : digits.charAt(digits.length() - 1)) {
          case '1' -> "st";
          case '2' -> "nd";
          case '3' -> "rd";
          default -> "th";
        };
    return digits + end;
  }
}
