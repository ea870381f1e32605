package io.cotejo.score;

import io.cotejo.score.LearnedWords.Strength;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Statistics as lines of a table, by {@code docs/formats.md}. Stateless and thread-safe. */
final class StatisticsFormat {

  /** The first line; the number is raised when a reader of old files would misread new ones. */
  static final String HEAD = "# cotejo statistics 1";

  static final String TOKENS = "tokens";
  static final String UNEXPLAINED = "unexplained";
  static final String WORD = "word";
  static final String PIVOT = "pivot";
  static final String SOURCE = "source";

  /** A word that is not held counts as one that was seen once. */
  private static final long LEAST_COUNT = 2;

  /** Hands out all lines in their order, which is always the same. */
  void write(Statistics statistics, Consumer<String> out) {
    out.accept(HEAD);
    out.accept(row(TOKENS, statistics.tokens()));
    Unexplained unexplained = statistics.unexplained();
    out.accept(row(UNEXPLAINED, unexplained.millionths(), unexplained.tokens()));
    statistics.counts().entrySet().stream()
        .filter(word -> word.getValue() >= LEAST_COUNT)
        .sorted(java.util.Map.Entry.comparingByKey())
        .forEach(word -> out.accept(row(WORD, word.getKey(), word.getValue())));
    statistics
        .learned()
        .visit((pivot, word, target, strength) -> out.accept(row(pivot, word, target, strength)));
  }

  private static String row(boolean pivot, String word, String target, Strength strength) {
    return row(pivot ? PIVOT : SOURCE, word, target, strength.beads(), strength.mass());
  }

  private static String row(Object... cells) {
    return String.join("\t", Stream.of(cells).map(String::valueOf).toList());
  }
}
