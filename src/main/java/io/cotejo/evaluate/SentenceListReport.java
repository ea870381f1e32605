package io.cotejo.evaluate;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How many texts were split exactly as a rule demands, by the sentences' texts and not their
 * places.
 *
 * @param exact texts with exactly the gold's sentences in its order; white space around a sentence
 *     does not count
 */
public record SentenceListReport(Ratio exact) implements Report {

  /** Checks the component. */
  public SentenceListReport {
    Objects.requireNonNull(exact, "exact");
  }

  /**
   * Compares two lists of sentences for each text.
   *
   * @param gold the sentences of each text as they should be
   * @param test the sentences of each text as they are
   * @throws IllegalArgumentException if there are more texts on one side
   */
  public static SentenceListReport of(List<List<String>> gold, List<List<String>> test) {
    if (gold.size() != test.size()) {
      throw new IllegalArgumentException("texts differ: " + gold.size() + ", " + test.size());
    }
    Ratio exact = Ratio.NONE;
    for (int i = 0; i < gold.size(); i++) {
      exact = exact.plus(stripped(gold.get(i)).equals(stripped(test.get(i))));
    }
    return new SentenceListReport(exact);
  }

  private static List<String> stripped(List<String> sentences) {
    return sentences.stream().map(String::strip).toList();
  }

  @Override
  public Signature signature() {
    return Signature.of("sentence-lists").with("docs", exact.total());
  }

  @Override
  public Map<String, Double> figures() {
    return Map.of("exact", exact.value());
  }

  @Override
  public String table() {
    return new TextTable("texts", "exact", "share")
        .row(exact.total(), exact.hits(), exact.value())
        .render();
  }
}
