package io.cotejo.translate.own;

import java.util.Objects;

/**
 * A text that was translated before.
 *
 * @param source the text
 * @param translation of it
 * @param before the source that stood before it; empty if nothing is known to
 * @param after the source that stood behind it; empty if nothing is known to
 * @param byMachine whether no person is known to have seen the translation
 */
public record OwnUnit(
    String source, String translation, String before, String after, boolean byMachine) {

  /** Checks the components. */
  public OwnUnit {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(translation, "translation");
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
  }
}
