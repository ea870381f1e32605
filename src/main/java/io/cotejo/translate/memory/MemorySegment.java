package io.cotejo.translate.memory;

import java.util.Objects;

/**
 * What was asked.
 *
 * @param text the text, on one line and without white space at its ends
 * @param variant what else decides over its translation, such as the terms of a glossary that stand
 *     in it; empty if nothing does
 */
public record MemorySegment(String text, String variant) {

  /** Checks the components. */
  public MemorySegment {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(variant, "variant");
  }
}
