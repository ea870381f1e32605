package io.cotejo.translate.guard;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds texts that say the same again and again, as engines do that have lost their thread. */
final class Loops {

  private static final int LONGEST_PHRASE = 8;

  /** Repeats in a row that people do not write: a word four times, a phrase three times. */
  private static final int WORD = 4;

  private static final int PHRASE = 3;

  private Loops() {}

  /** The most repeats in a row of a word or phrase; 0 if that is nothing to speak of. */
  static int longest(List<String> words) {
    int[] numbers = numbered(words);
    int longest = 0;
    for (int size = 1; size <= LONGEST_PHRASE && size * 2 <= numbers.length; size++) {
      int run = longestRun(numbers, size);
      longest = Math.max(longest, run >= (size == 1 ? WORD : PHRASE) ? run : 0);
    }
    return longest;
  }

  /** A number for each word, the same for the same word in any letter case. */
  private static int[] numbered(List<String> words) {
    Map<String, Integer> numbers = new HashMap<>();
    int[] numbered = new int[words.size()];
    for (int k = 0; k < numbered.length; k++) {
      String word = words.get(k).toLowerCase(Locale.ROOT);
      numbered[k] = numbers.computeIfAbsent(word, w -> numbers.size());
    }
    return numbered;
  }

  private static int longestRun(int[] words, int size) {
    int longest = 1;
    int same = 0;
    for (int k = size; k < words.length; k++) {
      same = words[k] == words[k - size] ? same + 1 : 0;
      longest = Math.max(longest, same / size + 1);
    }
    return longest;
  }
}
