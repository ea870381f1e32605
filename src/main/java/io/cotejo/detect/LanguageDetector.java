package io.cotejo.detect;

import io.cotejo.bitext.Language;
import java.util.Map;

/**
 * Tells the language of a text. Implementations keep no state between calls and are safe to share
 * between threads.
 */
public interface LanguageDetector {

  /**
   * How likely each language is for a text by itself.
   *
   * @param text any text
   * @return probabilities that sum to at most 1, by language; empty if the text has nothing to
   *     judge by
   */
  Map<Language, Double> probabilities(String text);

  /** Which detector and model this is, for the run's signature. */
  String id();
}
