package io.cotejo.evaluate;

import java.util.Objects;

/**
 * One thing with the label that it should have and the one that it got: a sentence and its
 * language.
 *
 * @param gold any text
 * @param test any text
 */
public record Labelled(String gold, String test) {

  /** Checks the components. */
  public Labelled {
    Objects.requireNonNull(gold, "gold");
    Objects.requireNonNull(test, "test");
  }
}
