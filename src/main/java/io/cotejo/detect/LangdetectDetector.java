package io.cotejo.detect;

import com.optimaize.langdetect.DetectedLanguage;
import com.optimaize.langdetect.LanguageDetectorBuilder;
import com.optimaize.langdetect.ngram.NgramExtractors;
import com.optimaize.langdetect.profiles.LanguageProfileReader;
import io.cotejo.bitext.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Langdetect (Nakatani's n-gram Bayes classifier) in Optimaize's fork, which knows Catalan,
 * Galician and Basque and keeps no static state. Always its algorithm for short texts: the other
 * one draws random numbers. Thread-safe.
 */
public final class LangdetectDetector implements LanguageDetector {

  /**
   * Spanish, English, what is mistaken for them, and the large languages of Europe and around it.
   */
  private static final List<String> LANGUAGES =
      List.of(
          "ar", "ca", "cs", "da", "de", "el", "en", "es", "eu", "fr", "gl", "it", "nl", "oc", "pl",
          "pt", "ro", "ru", "sv", "tr", "uk", "zh-CN");

  /** Long enough to be sure; more only costs time. */
  private static final int MAX_UNITS = 4000;

  private static final Pattern NOT_LANGUAGE =
      Pattern.compile("https?://\\S+|\\S+\\.(?:com|org|net|es)(?:/\\S*)?|[@#]\\w+|\\d+");

  private final com.optimaize.langdetect.LanguageDetector detector;

  /** Loads the profiles: about 200 ms on a cold JVM. */
  public LangdetectDetector() {
    try {
      detector =
          LanguageDetectorBuilder.create(NgramExtractors.standard())
              .shortTextAlgorithm(Integer.MAX_VALUE)
              .probabilityThreshold(0)
              .minimalConfidence(0)
              .withProfiles(new LanguageProfileReader().read(LANGUAGES))
              .build();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot load the language profiles", e);
    }
  }

  @Override
  public Map<Language, Double> probabilities(String text) {
    String head = text.length() > MAX_UNITS ? text.substring(0, MAX_UNITS) : text;
    String words = NOT_LANGUAGE.matcher(head).replaceAll(" ");
    Map<Language, Double> probabilities = new LinkedHashMap<>();
    if (words.chars().anyMatch(Character::isLetter)) {
      for (DetectedLanguage guess : detector.getProbabilities(words)) {
        probabilities.put(Language.of(guess.getLocale().getLanguage()), guess.getProbability());
      }
    }
    return probabilities;
  }

  @Override
  public String id() {
    return "langdetect-optimaize-0.6/" + LANGUAGES.size();
  }
}
