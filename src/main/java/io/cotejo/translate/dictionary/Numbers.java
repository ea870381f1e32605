package io.cotejo.translate.dictionary;

/** Numbers from the Spanish to the English way of writing them. */
final class Numbers {

  private Numbers() {}

  /**
   * {@code 2.000} → {@code 2,000}; {@code 3,5} → {@code 3.5}; {@code 1.º} → {@code 1st}; a year or
   * a time is left alone.
   */
  static String english(String number) {
    if (number.matches("\\d+\\.?[ºª°]")) {
      return ordinal(number.replaceAll("\\D", ""));
    }
    if (number.matches("\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?")) {
      return number.replace('.', ' ').replace(',', '.').replace(' ', ',');
    }
    return number.matches("\\d+,\\d+") ? number.replace(',', '.') : number;
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
