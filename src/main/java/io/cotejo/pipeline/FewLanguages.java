package io.cotejo.pipeline;

import io.cotejo.bitext.Language;
import io.cotejo.detect.LanguageDetector;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Short texts, such as the cells of a table, are in one of the languages of the work, if nothing
 * else is known: detectors take "dos" for Galician. Thread-safe if its detector is.
 */
final class FewLanguages implements LanguageDetector {

  /** Letters from which on a text may be in another language. */
  private static final int TELLING_LETTERS = 25;

  private final LanguageDetector detector;
  private final Set<Language> few;

  FewLanguages(LanguageDetector detector, Set<Language> few) {
    this.detector = detector;
    this.few = Set.copyOf(few);
  }

  @Override
  public Map<Language, Double> probabilities(String text) {
    Map<Language, Double> all = detector.probabilities(text);
    if (text.codePoints().filter(Character::isLetter).count() >= TELLING_LETTERS) {
      return all;
    }
    double sum = few.stream().mapToDouble(l -> all.getOrDefault(l, 0.0)).sum();
    Map<Language, Double> left = new LinkedHashMap<>();
    if (sum > 0) {
      few.forEach(l -> left.put(l, all.getOrDefault(l, 0.0) / sum));
    }
    return left;
  }

  @Override
  public String id() {
    return detector.id() + new TreeSet<>(few);
  }
}
