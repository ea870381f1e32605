package io.cotejo.translate.own;

import io.cotejo.bitext.MemoryMatch;
import java.util.Objects;

/**
 * What a memory knows for a text.
 *
 * @param kind how well it fits
 * @param percent the score, 0 to 100; see {@link MatchScore}
 * @param source the text of the memory
 * @param translation what the memory has for that text
 * @param proposal the translation with the numbers of the text that is asked for, and the
 *     placeholders around it
 * @param difference what has to change for the text of the memory to be the one that is asked for:
 *     {@code [-gone-]} and {@code {+new+}} among the words that both have; the text alone if it is
 *     the same
 * @param memory the file, as the user named it
 */
public record OwnMatch(
    Kind kind,
    int percent,
    String source,
    String translation,
    String proposal,
    String difference,
    String memory) {

  /** How well a text fits. */
  public enum Kind {
    /** The same, between the same neighbours. */
    CONTEXT,
    /** The same. */
    EXACT,
    /** Alike: for people to look at. */
    FUZZY
  }

  /**
   * Checks the components.
   *
   * @throws IllegalArgumentException if the score is out of range
   */
  public OwnMatch {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(translation, "translation");
    Objects.requireNonNull(proposal, "proposal");
    Objects.requireNonNull(difference, "difference");
    Objects.requireNonNull(memory, "memory");
    if (percent < 0 || percent > MatchScore.SAME) {
      throw new IllegalArgumentException("percent must be in [0, 100]: " + percent);
    }
  }

  /** As people are shown it. */
  public MemoryMatch shown() {
    return new MemoryMatch(percent, source, difference, translation, proposal, memory);
  }

  /** Whether it is taken over without asking. */
  public boolean isTaken() {
    return kind != Kind.FUZZY;
  }
}
