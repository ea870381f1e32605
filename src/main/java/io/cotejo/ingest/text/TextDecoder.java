package io.cotejo.ingest.text;

import io.cotejo.text.ByteOrderMark;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Bytes to text: a byte-order mark first, then the charset that the user or the text itself
 * declares, then UTF-16 if every other byte is zero, then UTF-8 if the bytes are that, then a
 * guess. Stateless and thread-safe.
 */
public final class TextDecoder {

  private static final int DECLARATION_BYTES = 1024;
  private static final int LEAST_WIDE_UNITS = 4;
  private static final double WIDE_SHARE = 0.7;

  /** Emoji have a zero in the wrong place now and then. */
  private static final double STRAY_SHARE = 0.05;

  private static final Pattern DECLARATION =
      Pattern.compile(
          "(?:charset|encoding|coding)\\s*[=:]\\s*[\"']?([A-Za-z][A-Za-z0-9_.:-]{2,30})");

  /**
   * Decoded text.
   *
   * @param text without the byte-order mark, if there was one; line ends as in the file
   * @param charset what it was decoded as
   * @param guessed whether nothing said so
   */
  public record Decoded(String text, Charset charset, boolean guessed) {}

  /**
   * Decodes a whole file.
   *
   * @param declared the charset the user gave; overrides all but a byte-order mark
   * @throws CharacterCodingException if the bytes are not text in the charset that is declared or
   *     guessed
   */
  public Decoded decode(byte[] bytes, Optional<Charset> declared) throws CharacterCodingException {
    Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
    if (mark.isPresent()) {
      Charset charset = mark.get().charset();
      return new Decoded(strict(bytes, mark.get().length(), charset), charset, false);
    }
    Optional<Charset> said =
        declared.isPresent()
            ? declared
            : declared(bytes, DECLARATION_BYTES).filter(c -> fits(bytes, c));
    if (said.isPresent()) {
      return new Decoded(strict(bytes, 0, said.get()), said.get(), false);
    }
    Optional<Charset> wide = wide(bytes);
    if (wide.isPresent()) {
      return new Decoded(strict(bytes, 0, wide.get()), wide.get(), true);
    }
    try {
      return new Decoded(strict(bytes, 0, StandardCharsets.UTF_8), StandardCharsets.UTF_8, false);
    } catch (CharacterCodingException e) {
      Charset guess = guess(bytes);
      return new Decoded(strict(bytes, 0, guess), guess, true);
    }
  }

  /** The charset that the head of a text names, if this machine knows it. */
  public static Optional<Charset> declared(byte[] bytes, int headBytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, headBytes), StandardCharsets.ISO_8859_1);
    Matcher matcher = DECLARATION.matcher(head);
    try {
      return matcher.find() ? Optional.of(Charset.forName(matcher.group(1))) : Optional.empty();
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  /** The charset of a file that begins so; the beginning may be cut inside a character. */
  public static Charset charsetOf(byte[] head, Optional<Charset> declared) {
    return ByteOrderMark.of(head)
        .map(ByteOrderMark::charset)
        .or(() -> declared)
        .or(() -> declared(head, DECLARATION_BYTES).filter(c -> beginsIn(head, c)))
        .or(() -> wide(head))
        .orElseGet(
            () -> beginsIn(head, StandardCharsets.UTF_8) ? StandardCharsets.UTF_8 : guess(head));
  }

  private static boolean beginsIn(byte[] head, Charset charset) {
    CharBuffer out = CharBuffer.allocate(head.length + 1);
    return !charset.newDecoder().decode(ByteBuffer.wrap(head), out, false).isError();
  }

  private static boolean fits(byte[] bytes, Charset charset) {
    try {
      strict(bytes, 0, charset);
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /** UTF-16 without a mark: in Latin text, every other byte is zero. */
  public static Optional<Charset> wide(byte[] bytes) {
    int units = Math.min(bytes.length, DECLARATION_BYTES) / 2;
    int[] zeros = new int[2];
    for (int i = 0; i < 2 * units; i++) {
      zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
    }
    if (bytes.length % 2 != 0 || units < LEAST_WIDE_UNITS) {
      return Optional.empty();
    }
    if (zeros[0] <= STRAY_SHARE * units && zeros[1] >= WIDE_SHARE * units) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return zeros[1] <= STRAY_SHARE * units && zeros[0] >= WIDE_SHARE * units
        ? Optional.of(StandardCharsets.UTF_16BE)
        : Optional.empty();
  }

  /** What the bytes look like; Windows' western charset if they look like nothing. */
  public static Charset guess(byte[] bytes) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, 0, bytes.length);
    detector.dataEnd();
    String name = detector.getDetectedCharset();
    return name != null && Charset.isSupported(name)
        ? Charset.forName(name)
        : Charset.forName("windows-1252");
  }

  private static String strict(byte[] bytes, int offset, Charset charset)
      throws CharacterCodingException {
    return charset
        .newDecoder()
        .decode(ByteBuffer.wrap(bytes, offset, bytes.length - offset))
        .toString();
  }
}
