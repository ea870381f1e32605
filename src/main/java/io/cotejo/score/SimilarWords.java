package io.cotejo.score;

import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * Words that are found by words with similar letters: those whose trigrams overlap by Dice's
 * coefficient of one half at least. A trigram is packed into one number, and the words that have it
 * stand side by side. Read-only once built and thread-safe.
 */
final class SimilarWords {

  private static final int LEAST_LENGTH = 5;
  private static final double LEAST_DICE = 0.5;

  /** Trigrams of more words than this tell nothing. */
  private static final int MAX_POSTINGS = 2000;

  /** All trigrams of these words, ascending. */
  private final long[] grams;

  /** The words of each, ascending. */
  private final IntRows postings;

  /** How many distinct trigrams each word has; 0 for those that are not found. */
  private final int[] sizes;

  /** Some words of a vocabulary. */
  SimilarWords(Vocabulary words, boolean[] among) {
    this.sizes = new int[words.size()];
    long[][] ofWords = new long[words.size()][];
    for (int word = 0; word < sizes.length; word++) {
      boolean isFound = among[word] && isFuzzy(words.type(word));
      ofWords[word] = isFound ? trigrams(words.type(word)) : new long[0];
      sizes[word] = ofWords[word].length;
    }
    this.grams = Arrays.stream(ofWords).flatMapToLong(Arrays::stream).sorted().distinct().toArray();
    this.postings = inverted(ofWords);
  }

  private IntRows inverted(long[][] ofWords) {
    int[] starts = new int[grams.length + 1];
    for (long[] own : ofWords) {
      for (long gram : own) {
        starts[Arrays.binarySearch(grams, gram) + 1]++;
      }
    }
    for (int g = 0; g < grams.length; g++) {
      starts[g + 1] += starts[g];
    }
    int[] next = starts.clone();
    int[] words = new int[starts[grams.length]];
    for (int word = 0; word < ofWords.length; word++) {
      for (long gram : ofWords[word]) {
        words[next[Arrays.binarySearch(grams, gram)]++] = word;
      }
    }
    return new IntRows(starts, words);
  }

  /** A search in these words. One a thread. */
  Search search() {
    return new Search();
  }

  /** Counts the trigrams that words share with one of them. Used by one thread. */
  final class Search {

    private final int[] shared = new int[sizes.length];
    private int[] touched = new int[64];
    private int count;

    /** The words that are similar to a word, in the order in which its trigrams find them. */
    int[] similar(String word) {
      if (!isFuzzy(word)) {
        return new int[0];
      }
      long[] own = trigrams(word);
      for (long gram : own) {
        int g = Arrays.binarySearch(grams, gram);
        if (g >= 0 && postings.size(g) <= MAX_POSTINGS) {
          touch(g);
        }
      }
      int found = 0;
      for (int k = 0; k < count; k++) {
        int other = touched[k];
        if (2.0 * shared[other] >= LEAST_DICE * (own.length + sizes[other])) {
          touched[found++] = other;
        }
        shared[other] = 0;
      }
      count = 0;
      return Arrays.copyOf(touched, found);
    }

    private void touch(int gram) {
      if (count + postings.size(gram) > touched.length) {
        touched = Arrays.copyOf(touched, 2 * (count + postings.size(gram)));
      }
      for (int p = postings.starts[gram]; p < postings.starts[gram + 1]; p++) {
        int word = postings.numbers[p];
        if (shared[word]++ == 0) {
          touched[count++] = word;
        }
      }
    }
  }

  /** Whether similar letters tell anything of a word: in short ones they do not, nor in numbers. */
  private static boolean isFuzzy(String word) {
    return word.length() >= LEAST_LENGTH && Character.isLetter(word.codePointAt(0));
  }

  /** The distinct trigrams of {@code <word>} in their order, 16 bits a letter. */
  private static long[] trigrams(String word) {
    String marked = "<" + word + ">";
    long[] grams = new long[word.length()];
    for (int k = 0; k < grams.length; k++) {
      grams[k] =
          (long) marked.charAt(k) << 32 | (long) marked.charAt(k + 1) << 16 | marked.charAt(k + 2);
    }
    return LongStream.of(grams).distinct().toArray();
  }
}
