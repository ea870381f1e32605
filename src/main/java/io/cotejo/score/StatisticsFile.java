package io.cotejo.score;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.codec.Tsv;
import io.cotejo.score.LearnedWords.Strength;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Statistics as a table that people can read: a head with the number of the form, then rows that
 * say by their first cell what they are. docs/formats.md describes it. Words that were seen once
 * are left out, since one that is not held counts as seen once. Immutable and thread-safe.
 *
 * @param path name of the file, for messages
 */
public record StatisticsFile(String path) {

  /** The first line; the number is raised when a reader of old files would misread new ones. */
  private static final String HEAD = "# cotejo statistics 1";

  private static final String TOKENS = "tokens";
  private static final String UNEXPLAINED = "unexplained";
  private static final String WORD = "word";
  private static final String PIVOT = "pivot";
  private static final String SOURCE = "source";

  /** Hands out all lines in their order, which is always the same. */
  public static void write(Statistics statistics, Consumer<String> out) {
    out.accept(HEAD);
    out.accept(row(TOKENS, statistics.tokens()));
    Unexplained unexplained = statistics.unexplained();
    out.accept(row(UNEXPLAINED, unexplained.millionths(), unexplained.tokens()));
    statistics.counts().entrySet().stream()
        .filter(word -> word.getValue() >= Statistics.LEAST_COUNT)
        .sorted(Map.Entry.comparingByKey())
        .forEach(word -> out.accept(row(WORD, word.getKey(), word.getValue())));
    statistics
        .learned()
        .visit(
            (pivot, word, target, s) ->
                out.accept(row(pivot ? PIVOT : SOURCE, word, target, s.beads(), s.mass())));
  }

  private static String row(Object... cells) {
    return String.join("\t", Stream.of(cells).map(String::valueOf).toList());
  }

  /**
   * Reads all lines.
   *
   * @throws InvalidInputException at the first line that cannot be one of statistics
   */
  public Statistics parse(Iterable<String> lines) throws InvalidInputException {
    Reading reading = new Reading();
    int number = 0;
    for (String line : lines) {
      number++;
      if (number == 1 && !line.equals(HEAD)) {
        throw broken(1, "must begin with '" + HEAD + "'; write it by --write-statistics");
      }
      if (number > 1) {
        try {
          reading.take(Tsv.cells(line));
        } catch (IllegalArgumentException e) {
          throw broken(number, "no line of statistics; write the file again");
        }
      }
    }
    if (reading.tokens < 0 || reading.unexplained == null) {
      throw broken(number, "ends before the lines 'tokens' and 'unexplained'; write it again");
    }
    return reading.statistics();
  }

  private InvalidInputException broken(int line, String message) {
    return new InvalidInputException(new Diagnostic(path, line, 0, message));
  }

  /** What was read so far. */
  private static final class Reading {
    private final Map<String, Long> counts = new HashMap<>();
    private final LearnedWords.Builder learned = new LearnedWords.Builder();
    private long tokens = -1;
    private Unexplained unexplained;

    void take(List<String> cells) {
      switch (cells.get(0)) {
        case TOKENS -> tokens = number(cells, 2, 1, tokens < 0);
        case UNEXPLAINED -> {
          long millionths = number(cells, 3, 1, unexplained == null);
          unexplained = new Unexplained(millionths, number(cells, 3, 2, true));
        }
        case WORD -> {
          long count = number(cells, 3, 2, !counts.containsKey(cells.get(1)));
          counts.put(word(cells, 1), count);
        }
        case PIVOT, SOURCE -> {
          Strength strength = new Strength(number(cells, 5, 3, true), number(cells, 5, 4, true));
          learned.add(cells.get(0).equals(PIVOT), word(cells, 1), word(cells, 2), strength);
        }
        default -> throw new IllegalArgumentException(cells.get(0));
      }
    }

    private static String word(List<String> cells, int cell) {
      if (cells.get(cell).isBlank()) {
        throw new IllegalArgumentException("no word");
      }
      return cells.get(cell);
    }

    private static long number(List<String> cells, int size, int cell, boolean isNew) {
      if (cells.size() != size || !isNew) {
        throw new IllegalArgumentException("not " + size + " cells, or twice: " + cells);
      }
      long number = Long.parseLong(cells.get(cell));
      if (number < 0) {
        throw new IllegalArgumentException("must be 0 or more: " + number);
      }
      return number;
    }

    Statistics statistics() {
      return new Statistics(counts, tokens, unexplained, learned.build());
    }
  }
}
