package io.cotejo.ingest.text;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.Span;
import io.cotejo.text.ByteOrderMark;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Bytes to text: a byte-order mark first, then the charset that the user gives, then UTF-8 if the
 * bytes are that and no other charset would have them so, then what the text itself declares,
 * UTF-16 if every other byte is zero, UTF-8, or a guess. Stateless and thread-safe.
 */
public final class TextDecoder {

  private static final int DECLARATION_BYTES = 1024;
  private static final int PAGE_HEAD = 8192;
  private static final int LEAST_WIDE_UNITS = 4;
  private static final double WIDE_SHARE = 0.7;

  /** So many characters of several bytes are seldom right in UTF-8 and in another such charset. */
  private static final int SURE_CHARACTERS = 4;

  /** Emoji have a zero in the wrong place now and then. */
  private static final double STRAY_SHARE = 0.05;

  private static final Pattern DECLARATION =
      Pattern.compile(
          "(?:charset|encoding|coding)\\s*[=:]\\s*[\"']?([A-Za-z][A-Za-z0-9_.:-]{2,30})");

  private static final Pattern DECLARING_TAG =
      Pattern.compile("<(?:meta|\\?xml)\\s[^>]*>", Pattern.CASE_INSENSITIVE);

  /**
   * Decoded text.
   *
   * @param text without the byte-order mark, if there was one; line ends as in the file
   * @param charset what it was decoded as
   * @param doubt what speaks against it, behind "read as UTF-8, "; empty if nothing
   */
  public record Decoded(String text, Charset charset, Optional<String> doubt) {

    private static final String AGAINST = "although it says ";

    /** A text in a charset that something says. */
    public Decoded(String text, Charset charset) {
      this(text, charset, Optional.empty());
    }

    /** A text in a charset that nothing says. */
    public static Decoded guessed(String text, Charset charset) {
      return new Decoded(text, charset, Optional.of("which was guessed"));
    }

    /** A text whose bytes belie what it says. */
    public static Decoded against(Charset said, String text) {
      return new Decoded(text, StandardCharsets.UTF_8, Optional.of(AGAINST + said.name()));
    }

    /** Whether the text names another charset. */
    public boolean isAgainstItsWord() {
      return doubt.filter(d -> d.startsWith(AGAINST)).isPresent();
    }
  }

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
      return new Decoded(strict(bytes, mark.get().length(), charset), charset);
    }
    if (declared.isPresent()) {
      return new Decoded(strict(bytes, 0, declared.get()), declared.get());
    }
    Optional<Charset> said = declared(bytes, DECLARATION_BYTES).filter(c -> fits(bytes, c));
    if (said.isPresent()) {
      return isUtf8(bytes, said.get())
          ? Decoded.against(said.get(), strict(bytes, 0, StandardCharsets.UTF_8))
          : new Decoded(strict(bytes, 0, said.get()), said.get());
    }
    Optional<Charset> wide = wide(bytes);
    if (wide.isPresent()) {
      return Decoded.guessed(strict(bytes, 0, wide.get()), wide.get());
    }
    try {
      return new Decoded(strict(bytes, 0, StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    } catch (CharacterCodingException e) {
      Charset guess = guess(bytes);
      return Decoded.guessed(strict(bytes, 0, guess), guess);
    }
  }

  /**
   * Whether bytes are UTF-8 whatever they say: characters of several bytes that are all as they
   * have to be are no accident, and in charsets of several bytes seldom one.
   *
   * @param said the charset that they say
   */
  public static boolean isUtf8(byte[] bytes, Charset said) {
    if (said.equals(StandardCharsets.UTF_8) || !fits(bytes, StandardCharsets.UTF_8)) {
      return false;
    }
    int characters = 0;
    for (byte b : bytes) {
      characters += (b & 0xC0) == 0xC0 ? 1 : 0;
    }
    boolean single = said.canEncode() && said.newEncoder().maxBytesPerChar() == 1;
    return characters >= (single ? 1 : SURE_CHARACTERS);
  }

  /** What is wrong with a file that is no text in its charset, and what to do. */
  public static Diagnostic broken(String label, Optional<Charset> declared) {
    String said =
        declared
            .map(c -> "not text in " + c.name() + ", as --charset says; leave that out, or give")
            .orElse("not text in the charset it claims; give");
    return Diagnostic.of(label, said + " the right one with --charset");
  }

  /** Where the head of a page names its charset, as browsers look for it and as XML does. */
  public static List<Span> declarations(String page) {
    String head = page.substring(0, Math.min(page.length(), PAGE_HEAD));
    List<Span> found = new ArrayList<>();
    Matcher tag = DECLARING_TAG.matcher(head);
    while (tag.find()) {
      Matcher declaration = DECLARATION.matcher(head).region(tag.start(), tag.end());
      if (declaration.find()) {
        found.add(new Span(declaration.start(1), declaration.end(1)));
      }
    }
    return found;
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
        .or(
            () ->
                declared(head, DECLARATION_BYTES)
                    .filter(c -> beginsIn(head, c))
                    .map(c -> meant(head, c)))
        .or(() -> wide(head))
        .orElseGet(
            () -> beginsIn(head, StandardCharsets.UTF_8) ? StandardCharsets.UTF_8 : guess(head));
  }

  private static Charset meant(byte[] head, Charset said) {
    int end = head.length;
    while (end > 0 && head.length - end < 4 && head[end - 1] < 0) {
      end--;
    }
    return isUtf8(Arrays.copyOf(head, end), said) ? StandardCharsets.UTF_8 : said;
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
