package io.cotejo.detect;

import static java.util.stream.Collectors.toUnmodifiableMap;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.optimaize.langdetect.DetectedLanguage;
import com.optimaize.langdetect.LanguageDetectorBuilder;
import com.optimaize.langdetect.ngram.NgramExtractors;
import com.optimaize.langdetect.profiles.LanguageProfileReader;
import io.cotejo.bitext.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Small words and endings first ({@link FunctionWords}); where they leave a doubt, together with
 * langdetect (Nakatani's n-gram Bayes classifier) in Optimaize's fork, which knows Catalan,
 * Galician and Basque and keeps no static state. Always its algorithm for short texts: the other
 * one draws random numbers. Thread-safe.
 */
public final class LangdetectDetector implements LanguageDetector {

  /** Spanish, English, what is mistaken for them, and what else is written in their scripts. */
  private static final List<String> LANGUAGES =
      List.of(
          "af", "ar", "ast", "be", "bg", "br", "ca", "cs", "cy", "da", "de", "el", "en", "es", "et",
          "eu", "fa", "fi", "fr", "ga", "gl", "hr", "hu", "id", "is", "it", "lt", "lv", "mk", "ms",
          "mt", "nl", "no", "oc", "pl", "pt", "ro", "ru", "sk", "sl", "sq", "sr", "sv", "sw", "tl",
          "tr", "uk", "ur", "vi", "zh-CN");

  private static final Map<String, Language> BY_CODE =
      LANGUAGES.stream().map(Language::of).collect(toUnmodifiableMap(Language::code, l -> l));

  /** Long enough to be sure; more only costs time. */
  private static final int MAX_UNITS = 1000;

  /** N-grams overlap, so that langdetect is surer than it has reason to be. */
  private static final double NGRAM_WEIGHT = 0.2;

  /** Where no word is known, there is little else to go by. */
  private static final double NGRAM_WEIGHT_ALONE = 0.5;

  /** Log of the odds at which the words leave no doubt. */
  private static final double SURE_MARGIN = 8;

  private static final double SURE_SHARE = 1.0 / 3;
  private static final double LEAST_PROBABILITY = 1e-9;

  private static final Pattern NOT_LANGUAGE =
      Pattern.compile("https?://\\S+|(?<!\\S)\\S+\\.(?:com|org|net|es)(?:/\\S*)?|[@#]\\w+|\\d+");

  private final FunctionWords words = FunctionWords.shipped();

  /** The profiles take half a second on a cold JVM, and many texts do not need them. */
  private final Supplier<com.optimaize.langdetect.LanguageDetector> ngrams =
      Suppliers.memoize(LangdetectDetector::loadNgrams);

  private static com.optimaize.langdetect.LanguageDetector loadNgrams() {
    try {
      return LanguageDetectorBuilder.create(NgramExtractors.standard())
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
    String cleaned = mayNotBeLanguage(head) ? NOT_LANGUAGE.matcher(head).replaceAll(" ") : head;
    if (cleaned.chars().noneMatch(Character::isLetter)) {
      return Map.of();
    }
    Optional<Language> byScript = Scripts.languageOf(cleaned);
    if (byScript.isPresent()) {
      return Map.of(byScript.get(), 1.0);
    }
    FunctionWords.Likelihood likelihood = words.likelihood(cleaned);
    if (likelihood.known() >= SURE_SHARE && margin(likelihood.logs()) >= SURE_MARGIN) {
      return normalized(likelihood.logs());
    }
    double weight = likelihood.hasWord() ? NGRAM_WEIGHT : NGRAM_WEIGHT_ALONE;
    Map<Language, Double> logs = new HashMap<>(likelihood.logs());
    logs.replaceAll((l, log) -> log + weight * Math.log(LEAST_PROBABILITY));
    for (DetectedLanguage guess : ngrams.get().getProbabilities(cleaned)) {
      Language language = BY_CODE.get(guess.getLocale().getLanguage());
      double p = Math.max(guess.getProbability(), LEAST_PROBABILITY);
      logs.put(language, likelihood.of(language) + weight * Math.log(p));
    }
    return normalized(logs);
  }

  /** Whether there is anything that the pattern could find: most sentences are spared it. */
  private static boolean mayNotBeLanguage(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean dot = c == '.' && i + 1 < text.length() && Character.isLetter(text.charAt(i + 1));
      if (dot || c == '/' || c == '@' || c == '#' || (c >= '0' && c <= '9')) {
        return true;
      }
    }
    return false;
  }

  private static double margin(Map<Language, Double> logs) {
    double best = Double.NEGATIVE_INFINITY;
    double second = Double.NEGATIVE_INFINITY;
    for (double log : logs.values()) {
      second = Math.max(second, Math.min(log, best));
      best = Math.max(best, log);
    }
    return best - second;
  }

  private static Map<Language, Double> normalized(Map<Language, Double> logs) {
    double best = logs.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    Map<Language, Double> probabilities = new TreeMap<>();
    logs.forEach((l, log) -> probabilities.put(l, Math.exp(log - best)));
    double sum = probabilities.values().stream().mapToDouble(Double::doubleValue).sum();
    probabilities.replaceAll((l, p) -> p / sum);
    return probabilities;
  }

  @Override
  public String id() {
    return "langdetect-optimaize-0.6/" + LANGUAGES.size() + "+words-1+scripts-1";
  }
}
