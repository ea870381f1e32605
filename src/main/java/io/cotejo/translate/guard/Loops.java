package io.cotejo.translate.guard;

import java.util.List;

/** Finds texts that say the same again and again, as engines do that have lost their thread. */
final class Loops {

  private static final int LONGEST_PHRASE = 8;

  /** Repeats in a row that people do not write: a word four times, a phrase three times. */
  private static final int WORD = 4;

  private static final int PHRASE = 3;

  private Loops() {}

  /** The most repeats in a row of a word or phrase; 0 if that is nothing to speak of. */
  static int longest(List<String> words) {
    int longest = 0;
    for (int size = 1; size <= LONGEST_PHRASE && size * 2 <= words.size(); size++) {
      int run = longestRun(words, size);
      longest = Math.max(longest, run >= (size == 1 ? WORD : PHRASE) ? run : 0);
    }
    return longest;
  }

  private static int longestRun(List<String> words, int size) {
    int longest = 1;
    int same = 0;
    for (int k = size; k < words.size(); k++) {
      same = words.get(k).equalsIgnoreCase(words.get(k - size)) ? same + 1 : 0;
      longest = Math.max(longest, same / size + 1);
    }
    return longest;
  }
}
