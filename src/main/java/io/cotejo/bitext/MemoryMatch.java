package io.cotejo.bitext;

import java.util.Objects;

/**
 * What a memory of the user has for a text like one of the source: for people to look at.
 *
 * @param percent how much alike, 1 to 100
 * @param text the source in the memory
 * @param difference what has to change for it to be the text: {@code [-gone-]}, {@code {+new+}}
 * @param translation as the memory has it
 * @param proposal the same with the numbers of the text
 * @param memory the file, as the user named it
 */
public record MemoryMatch(
    int percent,
    String text,
    String difference,
    String translation,
    String proposal,
    String memory) {

  private static final int SAME = 100;

  /**
   * Checks the components.
   *
   * @throws IllegalArgumentException if the score is out of range
   */
  public MemoryMatch {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(difference, "difference");
    Objects.requireNonNull(translation, "translation");
    Objects.requireNonNull(proposal, "proposal");
    Objects.requireNonNull(memory, "memory");
    if (percent < 1 || percent > SAME) {
      throw new IllegalArgumentException("percent must be in [1, 100]: " + percent);
    }
  }
}
