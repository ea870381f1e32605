package io.cotejo.detect;

import io.cotejo.bitext.Language;
import io.cotejo.text.Legible;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The language of each passage of a document: what the passage says by itself, tempered where it is
 * short, with what stands around it as the prior. Thread-safe if its detector is.
 *
 * <p>With t(l) what the passage tells of language l ({@link PassageEvidence}) and h(l) what else
 * speaks for it ({@link Surroundings}), the language is the one that maximises t(l) + ln(h(l) +
 * {@value #FLOOR}). In h are, one smoothed by the next, the letters of the nearest passages, those
 * of the whole document, and the languages that the work is about; {@value #DECLARED_SHARE} of it
 * goes to the language that the file declares, if it does. The passage itself is not in it.
 */
public final class PassageLanguages {

  static final double FLOOR = 0.01;
  private static final double DECLARED_SHARE = 0.3;

  /** A name by itself may be in any language. */
  private static final double LEAST_CONFIDENCE = 0.1;

  private final LanguageDetector detector;
  private final Set<Language> expected;

  /** Judges by a detector, whatever languages the work is about. */
  public PassageLanguages(LanguageDetector detector) {
    this(detector, Set.of());
  }

  /**
   * Judges by a detector.
   *
   * @param expected the languages that the work is about, in which documents are rather than in
   *     others
   */
  public PassageLanguages(LanguageDetector detector, Set<Language> expected) {
    this.detector = detector;
    this.expected = Set.copyOf(expected);
  }

  /**
   * A stretch of a document.
   *
   * @param text what it says
   * @param byItself whether nothing around it is a hint: a quoted post, a line of a collection
   * @param declared the language that its file says it is in; {@link Language#UNDETERMINED} if it
   *     says none. Pages often say so of what is in another language: it is a hint
   */
  public record Passage(String text, boolean byItself, Language declared) {

    /** Makes the text legible. */
    public Passage {
      text = Legible.text(text);
      Objects.requireNonNull(declared, "declared");
    }

    /** A passage of a file that says nothing about its language. */
    public Passage(String text, boolean byItself) {
      this(text, byItself, Language.UNDETERMINED);
    }
  }

  /**
   * The language of each passage, in order; {@link Language#UNDETERMINED} where there is no letter,
   * or nothing speaks for one language more than for ten others.
   */
  public List<Language> of(List<Passage> passages) {
    return judge(passages).stream().map(Judgement::language).toList();
  }

  /**
   * A language, and how sure that is.
   *
   * @param language may be {@link Language#UNDETERMINED}
   * @param confidence its share among all languages, in [0, 1]; 0 if undetermined
   */
  public record Judgement(Language language, double confidence) {}

  /** The language of each passage, in order, with its confidence. */
  public List<Judgement> judge(List<Passage> passages) {
    List<PassageEvidence> evidence = evidence(passages);
    Surroundings surroundings = Surroundings.of(evidence, expected);
    List<Judgement> languages = new ArrayList<>(passages.size());
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      PassageEvidence told = evidence.get(i);
      double[] hints =
          passage.byItself() ? new double[told.languages().size()] : surroundings.shares(i);
      declare(hints, told.languages(), passage.declared());
      languages.add(best(told, hints));
    }
    return languages;
  }

  private List<PassageEvidence> evidence(List<Passage> passages) {
    List<PassageEvidence> evidence = new ArrayList<>(passages.size());
    Map<List<Language>, List<Language>> shared = new HashMap<>();
    for (Passage passage : passages) {
      evidence.add(PassageEvidence.of(passage.text(), detector, shared));
    }
    return evidence;
  }

  private static void declare(double[] hints, List<Language> languages, Language declared) {
    if (!declared.equals(Language.UNDETERMINED)) {
      for (int k = 0; k < hints.length; k++) {
        boolean own = languages.get(k).equals(declared);
        hints[k] = hints[k] * (1 - DECLARED_SHARE) + (own ? DECLARED_SHARE : 0);
      }
    }
  }

  private static Judgement best(PassageEvidence passage, double[] hints) {
    if (passage.letters() == 0 || hints.length == 0) {
      return new Judgement(Language.UNDETERMINED, 0);
    }
    double[] shares = passage.posterior(hints);
    int best = 0;
    for (int k = 1; k < shares.length; k++) {
      best = shares[k] > shares[best] ? k : best;
    }
    return shares[best] < LEAST_CONFIDENCE
        ? new Judgement(Language.UNDETERMINED, 0)
        : new Judgement(passage.languages().get(best), shares[best]);
  }
}
