package io.cotejo.translate.memory;

import io.cotejo.translate.TranslationResult.Translated;
import java.time.Instant;
import java.util.Objects;

/**
 * One answer in the memory.
 *
 * @param scope engine and languages
 * @param segment what was asked
 * @param answer what came back
 * @param created when; in whole seconds
 */
public record MemoryEntry(Scope scope, MemorySegment segment, Translated answer, Instant created) {

  /** Checks the components. */
  public MemoryEntry {
    Objects.requireNonNull(scope, "scope");
    Objects.requireNonNull(segment, "segment");
    Objects.requireNonNull(answer, "answer");
    Objects.requireNonNull(created, "created");
  }
}
