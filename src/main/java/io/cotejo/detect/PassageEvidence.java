package io.cotejo.detect;

import io.cotejo.bitext.Language;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a passage tells of its language by itself. Documents may have a million of them, so that
 * maps would fill the memory. Immutable.
 *
 * <p>With p(l) the detector's probability and n the number of letters (a word with a capital counts
 * for {@value #CAPITAL_WEIGHT}: it may be a name), it tells min(1, n/{@value #SURE_LETTERS})·ln
 * p(l): a detector of n-grams is as sure of three words as of thirty.
 */
final class PassageEvidence {

  private static final double SURE_LETTERS = 25;
  private static final double CAPITAL_WEIGHT = 0.25;

  /** Letters for Unicode, but part of a number. */
  private static final String ORDINALS = "ºª";

  private static final double LEAST_PROBABILITY = 1e-9;

  private final List<Language> languages;
  private final float[] likelihoods;
  private final int letters;
  private final double weight;

  private PassageEvidence(
      List<Language> languages, float[] likelihoods, int letters, double weight) {
    this.languages = languages;
    this.likelihoods = likelihoods;
    this.letters = letters;
    this.weight = weight;
  }

  /**
   * Asks a detector.
   *
   * @param shared lists of languages that other passages have, for equal ones to be one
   */
  static PassageEvidence of(
      String text, LanguageDetector detector, Map<List<Language>, List<Language>> shared) {
    int letters = 0;
    double telling = 0;
    double share = 1;
    boolean inside = false;
    for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      boolean letter = Character.isLetter(c) && ORDINALS.indexOf(c) < 0;
      if (letter) {
        share = inside ? share : Character.isUpperCase(c) ? CAPITAL_WEIGHT : 1;
        letters++;
        telling += share;
      }
      inside = letter;
    }
    Shares told = shares(detector.probabilities(text));
    double weight = Math.min(1, telling / SURE_LETTERS);
    List<Language> languages = shared.computeIfAbsent(told.languages(), l -> l);
    return new PassageEvidence(
        languages, likelihoods(told.probabilities(), weight), letters, weight);
  }

  private static float[] likelihoods(double[] probabilities, double weight) {
    float[] likelihoods = new float[probabilities.length];
    for (int k = 0; k < likelihoods.length; k++) {
      double p = Math.max(probabilities[k], LEAST_PROBABILITY);
      likelihoods[k] = (float) (weight < 1 ? Math.pow(p, weight) : p);
    }
    return likelihoods;
  }

  /** In the order of the languages, so that equal scores are told apart. */
  private static Shares shares(Map<Language, Double> told) {
    if (told instanceof Shares shares) {
      return shares;
    }
    Map<Language, Double> sorted = new TreeMap<>(told);
    return new Shares(
        List.copyOf(sorted.keySet()),
        sorted.values().stream().mapToDouble(Double::doubleValue).toArray());
  }

  /** In order; most passages share one list. */
  List<Language> languages() {
    return languages;
  }

  int letters() {
    return letters;
  }

  /** How many letters it counts for in its document. */
  double mass() {
    return letters * weight;
  }

  /** The share of each language, with hints of each. */
  double[] posterior(double[] hints) {
    double[] shares = new double[likelihoods.length];
    double sum = 0;
    for (int k = 0; k < shares.length; k++) {
      shares[k] = likelihoods[k] * (hints[k] + PassageLanguages.FLOOR);
      sum += shares[k];
    }
    for (int k = 0; k < shares.length; k++) {
      shares[k] /= sum;
    }
    return shares;
  }
}
