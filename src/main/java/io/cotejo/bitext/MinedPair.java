package io.cotejo.bitext;

import java.util.Objects;

/**
 * Two lines of two piles that are counterparts.
 *
 * @param confidence how likely they are, in [0, 1]
 * @param sourceLine number of the source's line, from 1
 * @param targetLine number of the target's line, from 1
 * @param source the source's text
 * @param pivot its translation into the target's language; empty if there is none
 * @param target the target's text
 */
public record MinedPair(
    double confidence, int sourceLine, int targetLine, String source, String pivot, String target) {

  /**
   * Checks the ranges.
   *
   * @throws IllegalArgumentException if one is not kept to
   */
  public MinedPair {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence must be in [0, 1]: " + confidence);
    }
    if (sourceLine < 1 || targetLine < 1) {
      throw new IllegalArgumentException(
          "lines are numbered from 1: " + sourceLine + ", " + targetLine);
    }
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(pivot, "pivot");
    Objects.requireNonNull(target, "target");
  }
}
