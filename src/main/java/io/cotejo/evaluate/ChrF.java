package io.cotejo.evaluate;

import io.cotejo.text.Spaces;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * chrF2 of translations as sacreBLEU 2 computes it by default: n-grams of 1 to 6 code points
 * without white space, counts summed over the corpus, precision and recall averaged over the orders
 * that both sides have, F-score with recall weighing twice as much. (Popović 2015, "chrF: character
 * n-gram F-score for automatic MT evaluation".)
 *
 * @param score in [0, 100]; 0 if no order occurs on both sides
 * @param sentences how many were compared, ≥ 0
 */
public record ChrF(double score, int sentences) implements Report {

  private static final int ORDERS = 6;
  private static final int BETA = 2;

  /** NEXT LINE: white space to sacreBLEU, but not to Java. */
  private static final int NEXT_LINE = 0x85;

  /**
   * Checks the score.
   *
   * @throws IllegalArgumentException if it is outside [0, 100]
   */
  public ChrF {
    if (!(score >= 0 && score <= 100)) {
      throw new IllegalArgumentException("score must be in [0, 100]: " + score);
    }
  }

  /**
   * Scores a corpus.
   *
   * @param hypotheses translations to be judged; an empty one is a translation with nothing right
   * @param references one each; where it is empty, nothing is counted, as in sacreBLEU
   * @throws IllegalArgumentException if the numbers of sentences differ
   */
  public static ChrF of(List<String> hypotheses, List<String> references) {
    if (hypotheses.size() != references.size()) {
      throw new IllegalArgumentException(
          "sentences differ: " + hypotheses.size() + ", " + references.size());
    }
    Counts[] sums = new Counts[ORDERS];
    for (int order = 0; order < ORDERS; order++) {
      sums[order] = new Counts(0, 0, 0);
    }
    for (int i = 0; i < hypotheses.size(); i++) {
      int[] hypothesis = characters(hypotheses.get(i));
      int[] reference = characters(references.get(i));
      for (int order = 0; order < ORDERS; order++) {
        Counts counts = Counts.of(nGrams(hypothesis, order + 1), nGrams(reference, order + 1));
        sums[order] = sums[order].plus(counts);
      }
    }
    return new ChrF(100 * fScore(sums), hypotheses.size());
  }

  private static int[] characters(String text) {
    return text.codePoints().filter(c -> !isSpace(c)).toArray();
  }

  private static boolean isSpace(int c) {
    return Spaces.isSpace(c) || c == NEXT_LINE;
  }

  private static Map<String, Integer> nGrams(int[] characters, int length) {
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i + length <= characters.length; i++) {
      counts.merge(new String(characters, i, length), 1, Integer::sum);
    }
    return counts;
  }

  private static double fScore(Counts[] sums) {
    double precision = 0;
    double recall = 0;
    int orders = 0;
    for (Counts counts : sums) {
      if (counts.hypothesis > 0 && counts.reference > 0) {
        precision += (double) counts.matches / counts.hypothesis;
        recall += (double) counts.matches / counts.reference;
        orders++;
      }
    }
    if (precision + recall == 0) {
      return 0;
    }
    double p = precision / orders;
    double r = recall / orders;
    double factor = BETA * BETA;
    return Math.min(1, (1 + factor) * p * r / (factor * p + r));
  }

  @Override
  public Signature signature() {
    return Signature.of("chrF" + BETA)
        .with("nrefs", 1)
        .with("case", "mixed")
        .with("eff", "yes")
        .with("nc", ORDERS)
        .with("nw", 0)
        .with("space", "no");
  }

  /** The score, in [0, 100]. */
  @Override
  public Map<String, Double> figures() {
    return Map.of("chrf2", score);
  }

  @Override
  public String table() {
    return new TextTable("sentences", "chrF2").row(sentences, score).render();
  }

  /** n-grams of one order: in the hypotheses, in the references, in both. */
  private record Counts(long hypothesis, long reference, long matches) {

    static Counts of(Map<String, Integer> hypothesis, Map<String, Integer> reference) {
      long matches = 0;
      for (Map.Entry<String, Integer> entry : hypothesis.entrySet()) {
        matches += Math.min(entry.getValue(), reference.getOrDefault(entry.getKey(), 0));
      }
      // As sacreBLEU: a reference too short for the order does not charge the hypothesis.
      long tested = reference.isEmpty() ? 0 : sum(hypothesis);
      return new Counts(tested, sum(reference), matches);
    }

    private static long sum(Map<String, Integer> counts) {
      return counts.values().stream().mapToLong(Integer::longValue).sum();
    }

    Counts plus(Counts other) {
      return new Counts(
          hypothesis + other.hypothesis, reference + other.reference, matches + other.matches);
    }
  }
}
