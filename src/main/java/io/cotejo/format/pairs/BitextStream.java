package io.cotejo.format.pairs;

import io.cotejo.bitext.Bitext;
import io.cotejo.bitext.Language;
import io.cotejo.bitext.LeftOut;
import io.cotejo.bitext.ReviewedBitext;
import io.cotejo.bitext.ReviewedPair;
import java.io.IOException;
import java.util.List;
import java.util.Objects;

/**
 * A bitext to be written, whose rows are given one after the other, as often as a format needs.
 *
 * @param source language of the source passages
 * @param target language of the target passages
 * @param version of Cotejo that made it
 * @param isReviewed whether what people said of the rows is to be written
 * @param hasLeftOut whether any sentences are left out
 * @param rows gives all rows and what is left out, mixed or not
 */
public record BitextStream(
    Language source,
    Language target,
    String version,
    boolean isReviewed,
    boolean hasLeftOut,
    Rows rows) {

  /** Where rows come from. */
  @FunctionalInterface
  public interface Rows {

    /**
     * Gives all of them.
     *
     * @throws IOException if they cannot be read, or the taker throws it
     */
    void each(RowTaker taker) throws IOException;
  }

  /** Takes what is in a bitext. */
  @FunctionalInterface
  interface Taker<T> {
    void take(T thing) throws IOException;
  }

  /** Checks the components. */
  public BitextStream {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(version, "version");
    Objects.requireNonNull(rows, "rows");
  }

  /** A bitext that is held, without what people said of it. */
  public static BitextStream of(Bitext bitext) {
    return new BitextStream(
        bitext.source(),
        bitext.target(),
        bitext.signature().version(),
        false,
        !bitext.leftOut().isEmpty(),
        taker -> {
          for (var pair : bitext.pairs()) {
            taker.row(ReviewedPair.auto(pair));
          }
          give(bitext.leftOut(), taker);
        });
  }

  /** A bitext that is held, with what people said of it. */
  public static BitextStream of(ReviewedBitext bitext) {
    return new BitextStream(
        bitext.source(),
        bitext.target(),
        bitext.signature().version(),
        true,
        !bitext.leftOut().isEmpty(),
        taker -> {
          for (ReviewedPair row : bitext.rows()) {
            taker.row(row);
          }
          give(bitext.leftOut(), taker);
        });
  }

  private static void give(List<LeftOut> leftOut, RowTaker taker) throws IOException {
    for (LeftOut out : leftOut) {
      taker.leftOut(out);
    }
  }

  /** Gives the rows in their order. */
  void eachRow(Taker<ReviewedPair> taker) throws IOException {
    rows.each(new Either(taker, out -> {}));
  }

  /** Gives what is left out, in its order; files have it behind the rows. */
  void eachLeftOut(Taker<LeftOut> taker) throws IOException {
    if (hasLeftOut) {
      rows.each(new Either(row -> {}, taker));
    }
  }

  private record Either(Taker<ReviewedPair> rows, Taker<LeftOut> leftOuts) implements RowTaker {
    @Override
    public void row(ReviewedPair row) throws IOException {
      rows.take(row);
    }

    @Override
    public void leftOut(LeftOut out) throws IOException {
      leftOuts.take(out);
    }
  }
}
