package io.cotejo.translate.memory;

import io.cotejo.translate.TranslationResult.Translated;
import java.util.Collection;
import java.util.Map;

/** A memory that remembers nothing. */
record Forgetful() implements TranslationMemory {

  @Override
  public Map<MemorySegment, Translated> find(Scope scope, Collection<MemorySegment> segments) {
    return Map.of();
  }

  @Override
  public void save(Scope scope, Map<MemorySegment, Translated> answers) {
    // That is the point.
  }

  @Override
  public void close() {
    // Nothing is open.
  }
}
