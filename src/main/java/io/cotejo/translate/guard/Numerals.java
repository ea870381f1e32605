package io.cotejo.translate.guard;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers by their significant digits, whatever separates them: 2.000 is 2,000, 4,5 is 4.5, and
 * 2.000 millones is 2 billion.
 */
final class Numerals {

  private static final Pattern NUMBER =
      Pattern.compile("\\p{Nd}+(?:[.,:'’\\u00A0\\u202F]\\p{Nd}+)*");

  /** Whole numbers up to this are often written as words, or name a month. */
  private static final int SPELLED_OUT = 12;

  private Numerals() {}

  /** Whether every number of a text is in its translation. */
  static boolean allIn(String text, String translation) {
    Set<String> wanted = of(text);
    if (wanted.isEmpty()) {
      return true;
    }
    return of(translation + " ").containsAll(withoutSmall(wanted));
  }

  private static Set<String> withoutSmall(Set<String> numbers) {
    Set<String> large = new HashSet<>(numbers);
    for (int k = 0; k <= SPELLED_OUT; k++) {
      large.remove(significant(String.valueOf(k)));
    }
    return large;
  }

  private static Set<String> of(String text) {
    if (text.codePoints().noneMatch(Character::isDigit)) {
      return Set.of();
    }
    Set<String> numbers = new HashSet<>();
    Matcher matcher = NUMBER.matcher(text);
    while (matcher.find()) {
      numbers.add(significant(matcher.group()));
    }
    return numbers;
  }

  private static String significant(String number) {
    StringBuilder digits = new StringBuilder();
    number
        .codePoints()
        .filter(Character::isDigit)
        .forEach(c -> digits.append(Character.digit(c, 10)));
    int end = digits.length();
    while (end > 0 && digits.charAt(end - 1) == '0') {
      end--;
    }
    int start = 0;
    while (start < end && digits.charAt(start) == '0') {
      start++;
    }
    return digits.substring(start, end);
  }
}
