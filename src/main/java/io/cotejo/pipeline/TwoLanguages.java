package io.cotejo.pipeline;

import io.cotejo.bitext.Language;
import io.cotejo.detect.LanguageDetector;
import java.util.HashMap;
import java.util.Map;

/**
 * Short texts, such as the cells of a table, are in the one or the other of two languages, if
 * nothing else is known: detectors take "dos" for Galician. Thread-safe if its detector is.
 */
final class TwoLanguages implements LanguageDetector {

  /** Letters from which on a text may be in a third language. */
  private static final int TELLING_LETTERS = 25;

  private static final double LEAST = 1e-6;

  private final LanguageDetector detector;
  private final Language source;
  private final Language target;

  TwoLanguages(LanguageDetector detector, Language source, Language target) {
    this.detector = detector;
    this.source = source;
    this.target = target;
  }

  @Override
  public Map<Language, Double> probabilities(String text) {
    Map<Language, Double> all = detector.probabilities(text);
    if (all.isEmpty() || text.codePoints().filter(Character::isLetter).count() >= TELLING_LETTERS) {
      return all;
    }
    double ofSource = Math.max(LEAST, all.getOrDefault(source, 0.0));
    double ofTarget = Math.max(LEAST, all.getOrDefault(target, 0.0));
    Map<Language, Double> two = new HashMap<>();
    two.put(source, ofSource / (ofSource + ofTarget));
    two.put(target, ofTarget / (ofSource + ofTarget));
    return two;
  }

  @Override
  public String id() {
    return detector.id() + "/" + source + "-" + target;
  }
}
