package io.cotejo.translate.memory;

import io.cotejo.translate.TranslationResult.Translated;
import java.util.Collection;
import java.util.Map;

/** Keeps answers, so that no text is paid for twice. Thread-safe. */
public interface TranslationMemory extends AutoCloseable {

  /** Remembers nothing. */
  TranslationMemory NONE = new Forgetful();

  /**
   * The answers that are known.
   *
   * @throws java.io.UncheckedIOException if the memory cannot be read
   */
  Map<MemorySegment, Translated> find(Scope scope, Collection<MemorySegment> segments);

  /**
   * Keeps answers for good: when this returns, they outlive the program, however it ends. An answer
   * that was there is replaced.
   *
   * @throws java.io.UncheckedIOException if the memory cannot be written
   */
  void save(Scope scope, Map<MemorySegment, Translated> answers);

  @Override
  void close();
}
