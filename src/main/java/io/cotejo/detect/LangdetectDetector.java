package io.cotejo.detect;

import static java.util.stream.Collectors.toUnmodifiableMap;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import io.cotejo.bitext.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Small words and endings first ({@link FunctionWords}); where they leave a doubt, together with
 * langdetect (Nakatani's n-gram Bayes classifier) in Optimaize's fork, which knows Catalan,
 * Galician and Basque and keeps no static state. Always its algorithm for short texts: the other
 * one draws random numbers. Thread-safe.
 */
public final class LangdetectDetector implements LanguageDetector {

  /** To be raised when rules change what is detected; a golden test holds it. */
  static final int RULES = 4;

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

  private static final double LOG_LEAST_PROBABILITY = Math.log(LEAST_PROBABILITY);

  /** The log of what no language's likelihood can be. */
  private static final double UNKNOWN = Double.NEGATIVE_INFINITY;

  private final Supplier<String> digest = Suppliers.memoize(FunctionWords::digest);

  private final FunctionWords words = FunctionWords.shipped();

  /** Those with a list of words, in order. */
  private final List<Language> listed = words.languages().stream().sorted().toList();

  /** Where the words have each of those that are listed. */
  private final int[] places = listed.stream().mapToInt(words.languages()::indexOf).toArray();

  /** All languages, in order. */
  private final List<Language> all =
      Stream.concat(listed.stream(), NgramBayes.LANGUAGES.stream()).distinct().sorted().toList();

  private final Map<Language, Integer> numbers =
      IntStream.range(0, all.size()).boxed().collect(toUnmodifiableMap(all::get, i -> i));

  /** The number of each of those that are listed. */
  private final int[] inAll = listed.stream().mapToInt(numbers::get).toArray();

  /** Those that have no n-grams, which take them for a neighbour. */
  private final List<Language> strangers =
      listed.stream().filter(l -> !NgramBayes.LANGUAGES.contains(l)).toList();

  /** The number of each of those that have n-grams. */
  private final int[] ofNgrams = NgramBayes.LANGUAGES.stream().mapToInt(numbers::get).toArray();

  /** The profiles take a while on a cold JVM, and many texts do not need them. */
  private final Supplier<NgramBayes> ngrams = Suppliers.memoize(NgramBayes::new);

  @Override
  public Map<Language, Double> probabilities(String text) {
    String head = text.length() > MAX_UNITS ? text.substring(0, MAX_UNITS) : text;
    String cleaned = Addresses.without(head);
    if (!hasLetter(cleaned)) {
      return Map.of();
    }
    Optional<Language> byScript = Scripts.languageOf(cleaned);
    if (byScript.isPresent()) {
      return Map.of(byScript.get(), 1.0);
    }
    FunctionWords.Likelihood likelihood = words.likelihood(cleaned);
    double[] logs = likelihood.logs();
    if (likelihood.known() >= SURE_SHARE && likelihood.margin() >= SURE_MARGIN) {
      return normalized(listed, Arrays.stream(places).mapToDouble(i -> logs[i]).toArray());
    }
    return withNgrams(cleaned, likelihood);
  }

  private static boolean hasLetter(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetter(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** A language that neither the words nor the n-grams know is left out. */
  private Map<Language, Double> withNgrams(String text, FunctionWords.Likelihood likelihood) {
    double weight = likelihood.hasWord() ? NGRAM_WEIGHT : NGRAM_WEIGHT_ALONE;
    double[] logs = new double[all.size()];
    Arrays.fill(logs, UNKNOWN);
    for (int i = 0; i < places.length; i++) {
      logs[inAll[i]] = likelihood.logs()[places[i]] + weight * LOG_LEAST_PROBABILITY;
    }
    double neighbour = LEAST_PROBABILITY;
    double[] told = ngrams.get().probabilities(text);
    for (int i = 0; i < told.length; i++) {
      if (told[i] >= 0) {
        Language language = NgramBayes.LANGUAGES.get(i);
        double p = Math.max(told[i], LEAST_PROBABILITY);
        logs[ofNgrams[i]] = likelihood.of(language) + weight * Math.log(p);
        neighbour = words.neighbours().contains(language) ? Math.max(p, neighbour) : neighbour;
      }
    }
    for (Language language : strangers) {
      logs[numbers.get(language)] = likelihood.of(language) + weight * Math.log(neighbour);
    }
    int[] known = IntStream.range(0, logs.length).filter(i -> logs[i] != UNKNOWN).toArray();
    return known.length == logs.length
        ? normalized(all, logs)
        : normalized(
            Arrays.stream(known).mapToObj(all::get).toList(),
            Arrays.stream(known).mapToDouble(i -> logs[i]).toArray());
  }

  /** Logs of languages, which are in their order, to probabilities. */
  private static Map<Language, Double> normalized(List<Language> languages, double[] logs) {
    double best = Arrays.stream(logs).max().orElse(0);
    double[] probabilities = Arrays.stream(logs).map(log -> Math.exp(log - best)).toArray();
    double sum = Arrays.stream(probabilities).sum();
    for (int i = 0; i < probabilities.length; i++) {
      probabilities[i] /= sum;
    }
    return new Shares(languages, probabilities);
  }

  @Override
  public String id() {
    return "langdetect-optimaize-0.6/" + NgramBayes.CODES.size() + "-" + RULES + "-" + digest.get();
  }
}
