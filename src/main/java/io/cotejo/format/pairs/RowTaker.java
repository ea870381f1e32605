package io.cotejo.format.pairs;

import io.cotejo.bitext.LeftOut;
import io.cotejo.bitext.ReviewedPair;
import java.io.IOException;

/** Takes the rows of a bitext one after the other, so that nobody needs to hold them. */
public interface RowTaker {

  /**
   * Takes a row.
   *
   * @throws IOException if it cannot be passed on
   */
  void row(ReviewedPair row) throws IOException;

  /**
   * Takes a sentence that is in no pair.
   *
   * @throws IOException if it cannot be passed on
   */
  void leftOut(LeftOut out) throws IOException;
}
