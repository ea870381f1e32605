package io.cotejo.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/**
 * SHA-256 (FIPS 180-4) over parts in their order. Nothing stands between the parts: where {@code
 * ab, c} and {@code a, bc} must differ, a separator is a part of its own. What gives the digest
 * begins anew. Not safe to share.
 */
public final class Sha256 {

  private static final int HEX_DIGITS = 64;

  private final MessageDigest digest;

  /** A digest over nothing yet. */
  public Sha256() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Adds bytes as they are. */
  public Sha256 add(byte[] part) {
    digest.update(part);
    return this;
  }

  /** Adds a text as UTF-8; what is no character counts as {@code ?}. */
  public Sha256 add(String part) {
    return add(part.getBytes(StandardCharsets.UTF_8));
  }

  /** Adds a single byte, such as a separator that UTF-8 does not hold otherwise. */
  public Sha256 add(byte part) {
    digest.update(part);
    return this;
  }

  /** The 32 bytes. */
  public byte[] bytes() {
    return digest.digest();
  }

  /** In 64 lower-case hexadecimal digits. */
  public String hex() {
    return HexFormat.of().formatHex(bytes());
  }

  /**
   * The first hexadecimal digits, for names that people see.
   *
   * @param digits how many, 1 to 64; n digits tell about 4<sup>n</sup> things apart
   */
  public String hex(int digits) {
    if (digits < 1 || digits > HEX_DIGITS) {
      throw new IllegalArgumentException("digits must be in [1, " + HEX_DIGITS + "]: " + digits);
    }
    return hex().substring(0, digits);
  }

  /** What a content security policy calls a script or a style sheet that it allows. */
  public String policySource() {
    return "'sha256-" + Base64.getEncoder().encodeToString(bytes()) + "'";
  }
}
