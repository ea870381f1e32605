package io.cotejo.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * UTF-8 by the letter: what is none is refused, never replaced. A byte-order mark is a character
 * like any other; {@link ByteOrderMark} takes it off. Stateless and thread-safe.
 */
public final class Utf8 {

  private Utf8() {}

  /**
   * The text that bytes hold.
   *
   * @throws CharacterCodingException if they are not UTF-8
   */
  public static String decode(byte[] bytes) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }
}
