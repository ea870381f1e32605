package io.cotejo.translate.delivery;

import io.cotejo.bitext.MemoryMatch;
import io.cotejo.translate.TranslationResult;
import io.cotejo.translate.own.OwnMatch;
import java.util.Objects;
import java.util.Optional;

/**
 * What became of one text in its place.
 *
 * @param result its translation, or why there is none; empty for a blank text
 * @param match what the user's own memories know: where it came from, or what is offered
 */
public record Answer(Optional<TranslationResult> result, Optional<OwnMatch> match) {

  /** Of a blank text. */
  public static final Answer NONE = new Answer(Optional.empty(), Optional.empty());

  /** Checks the components. */
  public Answer {
    Objects.requireNonNull(result, "result");
    Objects.requireNonNull(match, "match");
  }

  /** What is alike and was not taken over. */
  public Optional<MemoryMatch> offer() {
    return match.filter(m -> !m.isTaken()).map(OwnMatch::shown);
  }
}
