package io.cotejo.translate.memory;

import io.cotejo.text.Sha256;
import java.nio.charset.StandardCharsets;

/**
 * The address of an answer: SHA-256 over everything that decides over it, and nothing else. Used by
 * one thread.
 */
public final class SegmentKey {

  private final Sha256 digest = new Sha256();
  private final Scope scope;

  /** The addresses of answers that belong together. */
  SegmentKey(Scope scope) {
    this.scope = scope;
  }

  /** 32 bytes. */
  public static byte[] of(Scope scope, MemorySegment segment) {
    return new SegmentKey(scope).of(segment);
  }

  /** 32 bytes. */
  byte[] of(MemorySegment segment) {
    add(scope.engine());
    add(scope.source().code());
    add(scope.target().code());
    add(segment.variant());
    add(segment.text());
    return digest.bytes();
  }

  private void add(String part) {
    byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
    // The length first: no two lists of parts give the same bytes.
    digest.add(bytes.length + ":").add(bytes);
  }
}
