package io.cotejo.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.function.Function;

/**
 * Bytes to characters: a byte-order mark says in which charset, before whatever else does.
 * Stateless and thread-safe.
 */
public final class Decoding {

  /** A declaration stands within so many bytes. */
  private static final int HEAD_BYTES = 1 << 10;

  private Decoding() {}

  /**
   * The characters of a stream, without its mark; reading throws {@link CharacterCodingException}
   * where it is not in its charset.
   *
   * @param in closed with the reader
   * @param declared the charset by the first bytes, where there is no mark
   * @throws IOException if {@code in} does
   */
  public static Reader reader(InputStream in, Function<byte[], Charset> declared)
      throws IOException {
    PushbackInputStream bytes = new PushbackInputStream(in, HEAD_BYTES);
    byte[] head = bytes.readNBytes(HEAD_BYTES);
    Optional<ByteOrderMark> mark = ByteOrderMark.of(head);
    int from = mark.map(ByteOrderMark::length).orElse(0);
    bytes.unread(head, from, head.length - from);
    Charset charset = mark.map(ByteOrderMark::charset).orElseGet(() -> declared.apply(head));
    return new InputStreamReader(bytes, charset.newDecoder());
  }

  /** The same in one charset where there is no mark. */
  public static Reader reader(InputStream in, Charset unmarked) throws IOException {
    return reader(in, head -> unmarked);
  }
}
