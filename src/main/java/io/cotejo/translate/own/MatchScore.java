package io.cotejo.translate.own;

import java.util.List;

/**
 * How alike a text and one of a memory are, in per cent.
 *
 * <p>Of the longer text, the share of words that need not be put in, taken out or exchanged
 * (Levenshtein's distance over words in lower case), rounded down; all numbers count as one word,
 * since they can be exchanged. One point less for each placeholder that only one text has, for each
 * number that differs, and for whatever else differs (marks, capitals, white space); {@value
 * #MACHINE} less for a translation that no person is known to have seen. OmegaT's score is the same
 * share over words, with numbers and tags among the words (its third figure); it takes nothing off
 * for marks and capitals.
 */
final class MatchScore {

  /** The same text. */
  static final int SAME = 100;

  static final int MACHINE = 5;

  private MatchScore() {}

  /**
   * The score, in [0, 100]; less than 100 unless both are the same.
   *
   * @param text that is asked for, normalised as {@code known} is
   * @param known text of the memory
   */
  static int of(String text, String known, boolean byMachine) {
    int penalty = byMachine ? MACHINE : 0;
    if (text.equals(known)) {
      return SAME - penalty;
    }
    OwnWords own = OwnWords.of(text);
    OwnWords other = OwnWords.of(known);
    int longer = Math.max(own.words().size(), other.words().size());
    if (longer == 0) {
      return 0;
    }
    int distance = distance(own.words(), other.words());
    int off = Math.abs(own.codes() - other.codes()) + otherNumbers(own, other) + penalty;
    int score = SAME * (longer - distance) / longer - off;
    return Math.max(0, Math.min(score, SAME - 1 - penalty));
  }

  private static int otherNumbers(OwnWords own, OwnWords other) {
    int both = Math.min(own.numbers().size(), other.numbers().size());
    int differ = 0;
    for (int k = 0; k < both; k++) {
      differ += own.numbers().get(k).equals(other.numbers().get(k)) ? 0 : 1;
    }
    return differ;
  }

  /** OwnWords to put in, take out or exchange; Levenshtein 1966, in one row. */
  static int distance(List<String> a, List<String> b) {
    int[] row = new int[b.size() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.size(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int exchanged = diagonal + (a.get(i - 1).equals(b.get(j - 1)) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(exchanged, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.size()];
  }
}
