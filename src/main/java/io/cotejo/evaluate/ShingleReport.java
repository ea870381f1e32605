package io.cotejo.evaluate;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How much of a text was found, by shingles of four words that are counted as often as they occur;
 * the measure of the article-extraction benchmark (Scrapinghub, 2020). Precision and recall are
 * means over the pages, so that a long page counts as much as a short one; F1 is the harmonic mean
 * of the two.
 *
 * @param precision mean over the pages where text was found, in [0, 1]
 * @param recall mean over the pages that have a gold text, in [0, 1]
 * @param pages number of pages
 */
public record ShingleReport(double precision, double recall, int pages) implements Report {

  private static final int WORDS = 4;
  private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

  /**
   * A page.
   *
   * @param gold the text as it should be
   * @param test the text as it is
   */
  public record Page(String gold, String test) {}

  /** Compares the texts of pages. */
  public static ShingleReport of(List<Page> pages) {
    double precision = 0;
    double recall = 0;
    int found = 0;
    int wanted = 0;
    for (Page page : pages) {
      Map<List<String>, Integer> gold = shingles(page.gold());
      Map<List<String>, Integer> test = shingles(page.test());
      double shared =
          test.entrySet().stream()
              .mapToInt(e -> Math.min(e.getValue(), gold.getOrDefault(e.getKey(), 0)))
              .sum();
      if (!test.isEmpty()) {
        precision += shared / total(test);
        found++;
      }
      if (!gold.isEmpty()) {
        recall += shared / total(gold);
        wanted++;
      }
    }
    return new ShingleReport(
        precision / Math.max(found, 1), recall / Math.max(wanted, 1), pages.size());
  }

  private static int total(Map<List<String>, Integer> shingles) {
    return shingles.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** A text of fewer words is one shingle. */
  private static Map<List<String>, Integer> shingles(String text) {
    List<String> words = WORD.matcher(text).results().map(MatchResult::group).toList();
    Map<List<String>, Integer> counts = new HashMap<>();
    for (int i = 0; i < Math.max(1, words.size() - WORDS + 1); i++) {
      List<String> shingle = words.subList(i, Math.min(words.size(), i + WORDS));
      if (!shingle.isEmpty()) {
        counts.merge(shingle, 1, Integer::sum);
      }
    }
    return counts;
  }

  /** Harmonic mean of precision and recall, in [0, 1]; 0 if both are 0. */
  public double f1() {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  @Override
  public Signature signature() {
    return Signature.of("shingles").with("words", WORDS).with("mean", "pages").with("docs", pages);
  }

  @Override
  public Map<String, Double> figures() {
    Map<String, Double> figures = new LinkedHashMap<>();
    figures.put("pages.precision", precision);
    figures.put("pages.recall", recall);
    figures.put("pages.f1", f1());
    return Collections.unmodifiableMap(figures);
  }

  @Override
  public String table() {
    return new TextTable("", "precision", "recall", "F1")
        .row("article text", precision, recall, f1())
        .render();
  }
}
