package io.cotejo.translate.own;

import io.cotejo.text.Placeholders;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text as it is compared with those of a memory.
 *
 * @param words in lower case, without marks; a number is {@link #NUMBER}, an ideograph a word
 * @param numbers as they are written, in their order
 * @param codes how many placeholders there are
 */
record OwnWords(List<String> words, List<String> numbers, int codes) {

  /** What stands for every number. */
  static final String NUMBER = "#";

  /** A number with its separators. */
  static final Pattern NUMBERS = Pattern.compile("\\p{Nd}+(?:[.,:\\u00A0\\u202F]\\p{Nd}+)*");

  private static final Pattern TOKEN =
      Pattern.compile(
          Placeholders.PATTERN.pattern()
              + "|(?<number>"
              + NUMBERS.pattern()
              + ")|\\p{IsIdeographic}|[\\p{L}\\p{M}&&[^\\p{IsIdeographic}]]+");

  static OwnWords of(String text) {
    List<String> words = new ArrayList<>();
    List<String> numbers = new ArrayList<>();
    int codes = 0;
    Matcher token = TOKEN.matcher(text);
    while (token.find()) {
      if (token.group(1) != null) {
        codes++;
      } else if (token.group("number") != null) {
        numbers.add(token.group());
        words.add(NUMBER);
      } else {
        words.add(token.group().toLowerCase(Locale.ROOT));
      }
    }
    return new OwnWords(List.copyOf(words), List.copyOf(numbers), codes);
  }
}
