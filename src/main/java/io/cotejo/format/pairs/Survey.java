package io.cotejo.format.pairs;

import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.LeftOut;
import io.cotejo.bitext.ReviewState;
import io.cotejo.bitext.ReviewedBitext;
import io.cotejo.bitext.ReviewedPair;
import io.cotejo.bitext.RunSignature;
import java.io.IOException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * A file of pairs that was read once, to know what stands in the head of other formats; its rows
 * are read again whenever somebody wants them.
 *
 * @param file its rows
 * @param found what holds for all of them
 * @param hasRow whether there is any
 * @param hasPair whether any row has both sides
 * @param hasLeftOut whether it names sentences that are in no pair
 * @param reviewed the states of rows of which somebody has said anything
 */
public record Survey(
    BitextRows file,
    BitextRows.Found found,
    boolean hasRow,
    boolean hasPair,
    boolean hasLeftOut,
    Set<ReviewState> reviewed) {

  /** Checks the components and copies the set. */
  public Survey {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(found, "found");
    reviewed = Set.copyOf(reviewed);
  }

  /**
   * Reads all rows and holds none.
   *
   * @throws InvalidInputException if the file is not in its format
   * @throws IOException if it cannot be read
   */
  public static Survey of(BitextRows file) throws IOException, InvalidInputException {
    Look look = new Look();
    BitextRows.Found found = file.each(look);
    return new Survey(
        file,
        found,
        look.hasRow,
        look.hasPair,
        look.hasLeftOut,
        Collections.unmodifiableSet(look.reviewed));
  }

  /**
   * The rows in some states, to be written; what is left out is in none, and stays if most of them
   * do.
   *
   * @param signature how the bitext came about
   */
  public BitextStream including(Set<ReviewState> states, RunSignature signature) {
    return new BitextStream(
        found.source(),
        found.target(),
        signature.version(),
        !Collections.disjoint(reviewed, states),
        hasLeftOut && ReviewedBitext.keepsLeftOut(states),
        taker -> again(new Included(states, taker)));
  }

  /** It was understood once: what is wrong now was not wrong then. */
  private void again(RowTaker taker) throws IOException {
    try {
      file.each(taker);
    } catch (InvalidInputException e) {
      throw new IOException(e.getMessage() + "; it has changed since it was read first", e);
    }
  }

  private record Included(Set<ReviewState> states, RowTaker taker) implements RowTaker {
    @Override
    public void row(ReviewedPair row) throws IOException {
      if (states.contains(row.state())) {
        taker.row(row);
      }
    }

    @Override
    public void leftOut(LeftOut out) throws IOException {
      taker.leftOut(out);
    }
  }

  private static final class Look implements RowTaker {
    private final Set<ReviewState> reviewed = EnumSet.noneOf(ReviewState.class);
    private boolean hasRow;
    private boolean hasPair;
    private boolean hasLeftOut;

    @Override
    public void row(ReviewedPair row) {
      hasRow = true;
      hasPair |= row.pair().isPaired();
      if (row.isReviewed()) {
        reviewed.add(row.state());
      }
    }

    @Override
    public void leftOut(LeftOut out) {
      hasLeftOut = true;
    }
  }
}
