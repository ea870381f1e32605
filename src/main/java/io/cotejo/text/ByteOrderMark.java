package io.cotejo.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;

/**
 * The mark that tells the encoding of a file at its very beginning (Unicode 15, 23.8). Immutable.
 *
 * @param length in bytes, 2 to 4
 * @param charset that it tells
 */
public record ByteOrderMark(int length, Charset charset) {

  /** The mark as a character, once it is decoded. */
  public static final char CHARACTER = '\uFEFF';

  private static final int LEAST_BYTES = 2;
  private static final int MOST_BYTES = 4;

  /** Checks the components. */
  public ByteOrderMark {
    Objects.requireNonNull(charset, "charset");
    if (length < LEAST_BYTES || length > MOST_BYTES) {
      throw new IllegalArgumentException("length must be in [2, 4]: " + length);
    }
  }

  /**
   * The mark that bytes begin with.
   *
   * @param head the first bytes of a file, four where it has them
   */
  public static Optional<ByteOrderMark> of(byte[] head) {
    if (begins(head, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(new ByteOrderMark(3, StandardCharsets.UTF_8));
    }
    // Before UTF-16, whose mark is the beginning of this one.
    if (begins(head, 0xFF, 0xFE, 0, 0)) {
      return Optional.of(new ByteOrderMark(4, Charset.forName("UTF-32LE")));
    }
    if (begins(head, 0, 0, 0xFE, 0xFF)) {
      return Optional.of(new ByteOrderMark(4, Charset.forName("UTF-32BE")));
    }
    if (begins(head, 0xFF, 0xFE)) {
      return Optional.of(new ByteOrderMark(2, StandardCharsets.UTF_16LE));
    }
    return begins(head, 0xFE, 0xFF)
        ? Optional.of(new ByteOrderMark(2, StandardCharsets.UTF_16BE))
        : Optional.empty();
  }

  private static boolean begins(byte[] head, int... mark) {
    if (head.length < mark.length) {
      return false;
    }
    for (int k = 0; k < mark.length; k++) {
      if (head[k] != (byte) mark[k]) {
        return false;
      }
    }
    return true;
  }

  /** Whether a text has a mark at its beginning. */
  public static boolean isAtStartOf(String text) {
    return !text.isEmpty() && text.charAt(0) == CHARACTER;
  }

  /** A text without the mark at its beginning; itself if there is none. */
  public static String dropped(String text) {
    return isAtStartOf(text) ? text.substring(1) : text;
  }
}
