package io.cotejo.translate.memory;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The address of an answer: SHA-256 over everything that decides over it, and nothing else. Used by
 * one thread.
 */
public final class SegmentKey {

  private final MessageDigest digest = sha256();
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
    return digest.digest();
  }

  private void add(String part) {
    byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
    // The length first: no two lists of parts give the same bytes.
    digest.update(Integer.toString(bytes.length).getBytes(StandardCharsets.UTF_8));
    digest.update((byte) ':');
    digest.update(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
