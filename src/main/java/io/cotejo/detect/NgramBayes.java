package io.cotejo.detect;

import io.cotejo.bitext.Language;
import java.util.Arrays;
import java.util.List;

/**
 * Nakatani's classifier for short texts, as Optimaize's fork of langdetect has it: each n-gram of a
 * text multiplies the odds of each language by its probability there, plus {@value #WEIGHT}, as
 * often as it occurs; at {@value #SURE} no more is read. The numbers are the same to the last bit.
 * Thread-safe.
 */
final class NgramBayes {

  /**
   * Spanish, English, what is mistaken for them, and what else is written in their scripts. In the
   * order of langdetect: another one rounds sums in another way.
   */
  static final List<String> CODES =
      List.of(
          "sr", "sv", "tl", "fi", "ro", "ast", "de", "eu", "lt", "ms", "br", "en", "sw", "hu",
          "zh-CN", "pt", "da", "nl", "bg", "ur", "fr", "oc", "ru", "ar", "sl", "be", "id", "pl",
          "cs", "ga", "lv", "el", "gl", "es", "vi", "is", "no", "tr", "sq", "mt", "uk", "cy", "sk",
          "ca", "mk", "fa", "af", "et", "hr", "it");

  static final List<Language> LANGUAGES = CODES.stream().map(Language::of).toList();

  private static final double WEIGHT = 0.5 / 10_000;
  private static final double SURE = 0.99999;
  private static final int LONGEST = 3;

  private final NgramTable table = NgramTable.of(CODES);

  /** The probability of each of {@link #LANGUAGES}; not a number where it is too small for one. */
  double[] probabilities(String text) {
    String padded = padded(text);
    double[] odds = new double[LANGUAGES.size()];
    Arrays.fill(odds, 1.0 / odds.length);
    double[] weights = new double[odds.length];
    for (int length = 1; length <= LONGEST; length++) {
      Grams grams = new Grams(padded, length);
      for (int k = 0; k < grams.size; k++) {
        multiply(odds, weights, grams.grams[k], grams.counts[k]);
        if (normalize(odds) > SURE) {
          normalize(odds);
          return odds;
        }
      }
    }
    normalize(odds);
    return odds;
  }

  private static String padded(String text) {
    String begun = text.startsWith(" ") ? text : " " + text;
    return begun.endsWith(" ") ? begun : begun + " ";
  }

  private void multiply(double[] odds, double[] weights, long gram, int count) {
    Arrays.fill(weights, 0);
    if (table.addTo(weights, gram)) {
      for (int i = 0; i < odds.length; i++) {
        double weight = WEIGHT + weights[i];
        for (int k = 0; k < count; k++) {
          odds[i] *= weight;
        }
      }
    }
  }

  /** Makes the sum 1, and gives the largest. */
  private static double normalize(double[] odds) {
    double sum = 0;
    for (double odd : odds) {
      sum += odd;
    }
    double largest = 0;
    for (int i = 0; i < odds.length; i++) {
      odds[i] /= sum;
      largest = largest < odds[i] ? odds[i] : largest;
    }
    return largest;
  }

  /** The n-grams of one length, in the order in which they first occur, and how often they do. */
  private static final class Grams {

    private final long[] grams;
    private final int[] counts;
    private int size;

    /** Where each n-gram stands, from 1, by its hash. */
    private final int[] numbers;

    Grams(String text, int length) {
      int most = Math.max(0, text.length() - length + 1);
      grams = new long[most];
      counts = new int[most];
      numbers = new int[Integer.highestOneBit(most + 1) * 4];
      for (int at = 0; at < most; at++) {
        // No n-gram reaches over a space.
        if (length == 2 || text.charAt(at + length / 2) != ' ') {
          count(NgramTable.gram(text, at, length));
        }
      }
    }

    private void count(long gram) {
      int slot = NgramTable.hash(gram) & (numbers.length - 1);
      while (numbers[slot] > 0 && grams[numbers[slot] - 1] != gram) {
        slot = (slot + 1) & (numbers.length - 1);
      }
      if (numbers[slot] == 0) {
        grams[size] = gram;
        numbers[slot] = ++size;
      }
      counts[numbers[slot] - 1]++;
    }
  }
}
