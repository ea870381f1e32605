package io.cotejo.format.pairs;

import io.cotejo.bitext.AlignedPair;
import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Language;
import io.cotejo.bitext.LeftOut;
import io.cotejo.bitext.Passage;
import io.cotejo.bitext.ReviewedPair;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a file of pairs holds.
 *
 * @param source language of all its sources
 * @param target language of all its targets
 * @param rows in the order of the file; a text without a counterpart is one, too
 * @param leftOut sentences that the file names as being in no pair
 * @param passedOver what is in the file and not read, a phrase each, for people; empty if nothing
 *     is
 */
public record ReadPairs(
    Language source,
    Language target,
    List<ReviewedPair> rows,
    List<LeftOut> leftOut,
    List<String> passedOver) {

  /** Checks and copies the components. */
  public ReadPairs {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(target, "target");
    rows = List.copyOf(rows);
    leftOut = List.copyOf(leftOut);
    passedOver = List.copyOf(passedOver);
  }

  /** Rows of a file that says of each in which languages it is. */
  static ReadPairs of(List<ReviewedPair> rows, List<LeftOut> leftOut) {
    return new ReadPairs(
        language(rows, AlignedPair::source, Language.SPANISH),
        language(rows, AlignedPair::target, Language.ENGLISH),
        rows,
        leftOut,
        List.of());
  }

  ReadPairs passingOver(List<String> phrases) {
    return new ReadPairs(source, target, rows, leftOut, phrases);
  }

  private static Language language(
      List<ReviewedPair> rows, Function<AlignedPair, Optional<Passage>> side, Language fallback) {
    return rows.stream()
        .flatMap(row -> side.apply(row.pair()).stream())
        .map(Passage::language)
        .filter(language -> !language.equals(Language.UNDETERMINED))
        .findFirst()
        .orElse(fallback);
  }

  /** The rows alone, without what was said about them. */
  public List<AlignedPair> pairs() {
    return rows.stream().map(ReviewedPair::pair).toList();
  }

  /**
   * Those in some languages, the other way round if that is how they stand; what is in no language
   * that is told is taken for what is asked for.
   *
   * @param path the file as the user named it
   * @throws InvalidInputException if there are rows, and none of them is
   */
  public ReadPairs in(String path, Languages asked) throws InvalidInputException {
    List<ReviewedPair> fitting = new ArrayList<>();
    Map<String, Integer> others = new TreeMap<>();
    for (ReviewedPair row : rows) {
      Optional<ReviewedPair> fits = Facing.fit(row, asked);
      fits.ifPresentOrElse(
          fitting::add, () -> others.merge(Facing.languages(row.pair()), 1, Integer::sum));
    }
    String named =
        others.entrySet().stream()
            .map(e -> e.getKey() + " (" + e.getValue() + ")")
            .collect(Collectors.joining(", "));
    if (fitting.isEmpty() && !others.isEmpty()) {
      throw new InvalidInputException(
          Diagnostic.of(path, "its pairs are in other languages than -s and -t say: " + named));
    }
    List<String> phrases = new ArrayList<>(passedOver);
    if (!others.isEmpty()) {
      phrases.add("pairs left out: " + named);
    }
    ReadPairs read = of(fitting, leftOut);
    return new ReadPairs(
        asked.source().orElse(read.source),
        asked.target().orElse(read.target),
        fitting,
        leftOut,
        phrases);
  }
}
