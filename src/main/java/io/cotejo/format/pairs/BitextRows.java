package io.cotejo.format.pairs;

import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Language;
import java.io.IOException;
import java.util.List;
import java.util.Objects;

/** The rows of a file, given one after the other as often as they are asked for, and never held. */
@FunctionalInterface
public interface BitextRows {

  /**
   * What holds for all rows.
   *
   * @param source language of all sources
   * @param target language of all targets
   * @param passedOver what is in the file and not read, a phrase each, for people; empty if nothing
   *     is
   */
  record Found(Language source, Language target, List<String> passedOver) {

    /** Checks the components and copies the list. */
    public Found {
      Objects.requireNonNull(source, "source");
      Objects.requireNonNull(target, "target");
      passedOver = List.copyOf(passedOver);
    }
  }

  /**
   * Gives all rows in the order of the file; each is given before the next one is read.
   *
   * @return what is known when the last one was read
   * @throws InvalidInputException if the file is not in its format, with the place and what to do
   * @throws IOException if the file cannot be read, or the taker throws it
   */
  Found each(RowTaker taker) throws IOException, InvalidInputException;
}
