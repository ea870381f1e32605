package io.cotejo.format.pairs;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.LeftOut;
import io.cotejo.bitext.ReviewedPair;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The rows of a file that are in some languages, the other way round if that is how they stand;
 * what is in no language that is told is taken for what is asked for.
 *
 * @param path the file as the user named it
 * @param file all of its rows
 * @param asked the languages
 */
public record FacingRows(String path, BitextRows file, Languages asked) implements BitextRows {

  /** Checks the components. */
  public FacingRows {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(asked, "asked");
  }

  /**
   * {@inheritDoc}
   *
   * @throws InvalidInputException also if there are rows, and none of them fits
   */
  @Override
  public Found each(RowTaker taker) throws IOException, InvalidInputException {
    Choice choice = new Choice(asked, new Witness(taker));
    Found all = file.each(choice);
    String named =
        choice.others.entrySet().stream()
            .map(e -> e.getKey() + " (" + e.getValue() + ")")
            .collect(Collectors.joining(", "));
    if (!choice.fitting.sawRow() && !named.isEmpty()) {
      throw new InvalidInputException(
          Diagnostic.of(path, "its pairs are in other languages than -s and -t say: " + named));
    }
    List<String> phrases = new ArrayList<>(all.passedOver());
    if (!named.isEmpty()) {
      phrases.add("pairs left out: " + named);
    }
    Found told = choice.fitting.found(phrases);
    return new Found(
        asked.source().orElse(told.source()), asked.target().orElse(told.target()), phrases);
  }

  /** Passes on what fits, and counts the others. */
  private static final class Choice implements RowTaker {
    private final Languages asked;
    private final Witness fitting;
    private final Map<String, Integer> others = new TreeMap<>();

    Choice(Languages asked, Witness fitting) {
      this.asked = asked;
      this.fitting = fitting;
    }

    @Override
    public void row(ReviewedPair row) throws IOException {
      Optional<ReviewedPair> fits = Facing.fit(row, asked);
      if (fits.isPresent()) {
        fitting.row(fits.get());
      } else {
        others.merge(Facing.languages(row.pair()), 1, Integer::sum);
      }
    }

    @Override
    public void leftOut(LeftOut out) throws IOException {
      fitting.leftOut(out);
    }
  }
}
