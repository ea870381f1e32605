package io.cotejo.translate.memory;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The address of an answer: SHA-256 over everything that decides over it, and nothing else. */
public final class SegmentKey {

  private SegmentKey() {}

  /** 32 bytes. */
  public static byte[] of(Scope scope, Segment segment) {
    MessageDigest digest = sha256();
    for (String part :
        new String[] {
          scope.engine(),
          scope.source().code(),
          scope.target().code(),
          segment.variant(),
          segment.text()
        }) {
      byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
      // The length first: no two lists of parts give the same bytes.
      digest.update(Integer.toString(bytes.length).getBytes(StandardCharsets.UTF_8));
      digest.update((byte) ':');
      digest.update(bytes);
    }
    return digest.digest();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
