package io.cotejo.detect;

import io.cotejo.bitext.Language;
import io.cotejo.text.Legible;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The language of each passage of a document: what the passage says by itself, tempered where it is
 * short, with the document's own language as the prior. Thread-safe if its detector is.
 *
 * <p>With p(l) the detector's probability, n the number of letters (a word with a capital counts
 * for {@value #CAPITAL_WEIGHT}: it may be a name) and h(l) the share of the document's letters in
 * language l, the language is the one that maximises min(1, n/{@value #SURE_LETTERS})·ln p(l) +
 * ln(h(l) + {@value #FLOOR}). Of h, {@value #DECLARED_SHARE} goes to the language that the file
 * declares, if it does. A detector of n-grams is as sure of three words as of thirty, hence the
 * tempering.
 */
public final class PassageLanguages {

  private static final double SURE_LETTERS = 25;
  private static final double CAPITAL_WEIGHT = 0.25;
  private static final double FLOOR = 0.01;
  private static final double LOG_FLOOR = Math.log(FLOOR);
  private static final double DECLARED_SHARE = 0.3;
  private static final double LEAST_PROBABILITY = 1e-9;
  private static final int MIN_LETTERS = 3;

  /** A name by itself may be in any language. */
  private static final double LEAST_CONFIDENCE = 0.1;

  private final LanguageDetector detector;

  /** Judges by a detector. */
  public PassageLanguages(LanguageDetector detector) {
    this.detector = detector;
  }

  /**
   * A stretch of a document.
   *
   * @param text what it says
   * @param byItself whether the document's language is no hint: a quoted post
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
   * The language of each passage, in order; {@link Language#UNDETERMINED} where there are not even
   * three letters, or nothing speaks for one language more than for ten others.
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
    List<Evidence> evidence = evidence(passages);
    Map<Language, Double> shares = shares(evidence);
    Map<Context, Map<Language, Double>> priors = new HashMap<>();
    Judgement[] languages = new Judgement[passages.size()];
    for (int i = 0; i < languages.length; i++) {
      Passage passage = passages.get(i);
      Context context = new Context(passage.byItself(), passage.declared());
      languages[i] =
          best(
              evidence.get(i),
              priors.computeIfAbsent(
                  context, c -> prior(c.byItself() ? Map.of() : shares, c.declared())));
    }
    return List.of(languages);
  }

  /** What a passage's prior depends on, in one document. */
  private record Context(boolean byItself, Language declared) {}

  private List<Evidence> evidence(List<Passage> passages) {
    List<Evidence> evidence = new ArrayList<>(passages.size());
    List<Language> languages = List.of();
    for (Passage passage : passages) {
      Evidence told = Evidence.of(passage.text(), detector, languages);
      evidence.add(told);
      languages = told.languages;
    }
    return evidence;
  }

  /**
   * What a passage says by itself. Documents may have a million of them, so that maps would fill
   * the memory.
   */
  private static final class Evidence {

    /** In order; most passages share one list. */
    private final List<Language> languages;

    /** Of the languages. */
    private final double[] probabilities;

    private final int letters;
    private final double weight;

    private Evidence(List<Language> languages, double[] probabilities, int letters, double weight) {
      this.languages = languages;
      this.probabilities = probabilities;
      this.letters = letters;
      this.weight = weight;
    }

    /** Shares the list of languages of another passage if it is the same. */
    static Evidence of(String text, LanguageDetector detector, List<Language> shared) {
      int letters = 0;
      double telling = 0;
      double share = 1;
      boolean inside = false;
      for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
        c = text.codePointAt(i);
        boolean letter = Character.isLetter(c);
        if (letter) {
          share = inside ? share : Character.isUpperCase(c) ? CAPITAL_WEIGHT : 1;
          letters++;
          telling += share;
        }
        inside = letter;
      }
      Shares told = shares(detector.probabilities(text));
      return new Evidence(
          told.languages().equals(shared) ? shared : told.languages(),
          told.probabilities(),
          letters,
          Math.min(1, telling / SURE_LETTERS));
    }
  }

  private static Map<Language, Double> shares(List<Evidence> passages) {
    Map<Language, double[]> masses = new HashMap<>();
    List<Language> languages = List.of();
    double[][] cells = {};
    double total = 0;
    for (Evidence passage : passages) {
      if (!passage.languages.equals(languages)) {
        languages = passage.languages;
        cells =
            languages.stream()
                .map(l -> masses.computeIfAbsent(l, k -> new double[1]))
                .toArray(double[][]::new);
      }
      double mass = passage.letters * passage.weight;
      for (int i = 0; i < cells.length; i++) {
        cells[i][0] += passage.probabilities[i] * mass;
      }
      total += mass;
    }
    double all = Math.max(total, 1);
    Map<Language, Double> shares = new HashMap<>();
    masses.forEach((l, mass) -> shares.put(l, mass[0] / all));
    return shares;
  }

  /** ln(h(l) + floor), where h(l) is not 0. */
  private static Map<Language, Double> prior(Map<Language, Double> shares, Language declared) {
    Map<Language, Double> prior = new HashMap<>(hints(shares, declared));
    prior.replaceAll((l, share) -> Math.log(share + FLOOR));
    return prior;
  }

  private static Map<Language, Double> hints(Map<Language, Double> shares, Language declared) {
    if (declared.equals(Language.UNDETERMINED)) {
      return shares;
    }
    Map<Language, Double> hints = new HashMap<>(shares);
    hints.replaceAll((l, share) -> share * (1 - DECLARED_SHARE));
    hints.merge(declared, DECLARED_SHARE, Double::sum);
    return hints;
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

  private static Judgement best(Evidence passage, Map<Language, Double> prior) {
    if (passage.letters < MIN_LETTERS) {
      return new Judgement(Language.UNDETERMINED, 0);
    }
    double sum = 0;
    Language best = Language.UNDETERMINED;
    double bestScore = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < passage.probabilities.length; i++) {
      Language language = passage.languages.get(i);
      double p = Math.max(passage.probabilities[i], LEAST_PROBABILITY);
      double score = passage.weight * Math.log(p) + prior.getOrDefault(language, LOG_FLOOR);
      sum += Math.exp(score);
      if (score > bestScore) {
        best = language;
        bestScore = score;
      }
    }
    double confidence = sum == 0 ? 0 : Math.exp(bestScore) / sum;
    return confidence < LEAST_CONFIDENCE
        ? new Judgement(Language.UNDETERMINED, 0)
        : new Judgement(best, confidence);
  }
}
