package io.cotejo.score;

import java.util.stream.IntStream;

/**
 * How often the words of one pair occur: in the pair itself, and in other texts as far as {@link
 * Statistics} know them. Many other texts weigh as much as {@link #MOST_OTHERS} tokens, so that a
 * text keeps its own words in the largest pool; of small texts the missing tokens are made up.
 * Immutable and thread-safe.
 */
final class WordFrequencies {

  /** What all other texts weigh at most, in tokens. */
  private static final double MOST_OTHERS = 20_000;

  private final WordPool pool;
  private final Statistics statistics;
  private final double weight;
  private final double[] counts;
  private final double tokens;

  WordFrequencies(WordPool pool, Statistics statistics) {
    double others = Math.max(0, statistics.tokens() - pool.tokens());
    this.pool = pool;
    this.statistics = statistics;
    this.weight = others == 0 ? 0 : Math.min(1, MOST_OTHERS / others);
    double known = pool.tokens() + weight * others;
    double missing = Math.max(0, Background.LEAST_TOKENS - known);
    this.tokens = known + missing;
    this.counts = new double[pool.words.size()];
    for (int type = 0; type < counts.length; type++) {
      String word = pool.words.type(type);
      double own = pool.count(type);
      double beyond = weight == 0 ? 0 : weight * Math.max(0, statistics.count(word) - own);
      counts[type] = own + beyond + (missing == 0 ? 0 : missing * Background.share(word));
    }
  }

  /** Tokens of all those texts, at least {@link Background#LEAST_TOKENS}. */
  double tokens() {
    return tokens;
  }

  /** How often a word occurs in that many tokens. */
  double count(int type) {
    return counts[type];
  }

  /** How often other words of a family occur in them: those that the pair does not link. */
  double beyond(IntStream family, String beginning) {
    return weight == 0
        ? 0
        : weight * statistics.others(family.mapToObj(pool.words::type).toList(), beginning);
  }
}
