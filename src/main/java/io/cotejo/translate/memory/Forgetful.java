package io.cotejo.translate.memory;

import io.cotejo.translate.TranslationResult.Translated;
import java.util.Collection;
import java.util.Map;

/** A memory that remembers nothing. */
record Forgetful() implements TranslationMemory {

  @Override
  public Map<Segment, Translated> find(Scope scope, Collection<Segment> segments) {
    return Map.of();
  }

  @Override
  public void save(Scope scope, Map<Segment, Translated> answers) {
    // That is the point.
  }

  @Override
  public void close() {
    // Nothing is open.
  }
}
