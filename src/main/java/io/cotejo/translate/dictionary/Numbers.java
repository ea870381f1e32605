package io.cotejo.translate.dictionary;

/** Numbers from the Spanish to the English way of writing them. */
final class Numbers {

  private Numbers() {}

  /**
   * {@code 2.000} → {@code 2,000}; {@code 3,5} → {@code 3.5}; {@code 1.º} → {@code 1st}; a year or
   * a time is left alone.
   */
  static String english(String number) {
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

  private static String ordinal(String digits) {
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
