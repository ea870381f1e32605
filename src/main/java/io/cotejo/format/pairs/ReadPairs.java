package io.cotejo.format.pairs;

import io.cotejo.bitext.AlignedPair;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Language;
import io.cotejo.bitext.LeftOut;
import io.cotejo.bitext.ReviewedPair;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What a file of pairs holds, for work that needs all of it at once.
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

  /**
   * Reads all rows.
   *
   * @throws InvalidInputException if the file is not in its format
   * @throws IOException if it cannot be read
   */
  public static ReadPairs of(BitextRows file) throws IOException, InvalidInputException {
    List<ReviewedPair> rows = new ArrayList<>();
    List<LeftOut> leftOut = new ArrayList<>();
    BitextRows.Found found =
        file.each(
            new RowTaker() {
              @Override
              public void row(ReviewedPair row) {
                rows.add(row);
              }

              @Override
              public void leftOut(LeftOut out) {
                leftOut.add(out);
              }
            });
    return new ReadPairs(found.source(), found.target(), rows, leftOut, found.passedOver());
  }

  /** The rows alone, without what was said about them. */
  public List<AlignedPair> pairs() {
    return rows.stream().map(ReviewedPair::pair).toList();
  }
}
