package io.cotejo.ingest.html;

import io.cotejo.ingest.text.TextDecoder;
import io.cotejo.ingest.text.TextDecoder.Decoded;
import io.cotejo.text.ByteOrderMark;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/**
 * Bytes of a page to text, as browsers do (WHATWG, HTML Standard, "determining the character
 * encoding"): one broken byte does not spoil a page. Stateless and thread-safe.
 */
public final class PageDecoder {

  private static final int HEAD_BYTES = 8192;

  /** A charset that leaves more of its text undecoded is the wrong one. */
  private static final double MOST_BROKEN = 0.001;

  /** The same for the one that the page declares. */
  private static final double MOST_BROKEN_DECLARED = 0.01;

  /** So many characters of UTF-8 for each that is broken are no accident. */
  private static final int LEAST_SOUND = 5;

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** Labels that pages use for what is Windows' charset in truth. */
  private static final Set<Charset> MEANS_WINDOWS =
      Set.of(StandardCharsets.ISO_8859_1, StandardCharsets.US_ASCII);

  /** A mark, the user's charset, the page's unless the bytes are UTF-8, UTF-8, then a guess. */
  public Decoded decode(byte[] bytes, Optional<Charset> declared) {
    Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
    if (mark.isPresent()) {
      int from = mark.get().length();
      String text = new String(bytes, from, bytes.length - from, mark.get().charset());
      return new Decoded(text, mark.get().charset());
    }
    if (declared.isPresent()) {
      return asGiven(bytes, declared.get());
    }
    Optional<Charset> wide = TextDecoder.wide(bytes);
    if (wide.isPresent()) {
      return Decoded.guessed(new String(bytes, wide.get()), wide.get());
    }
    return told(bytes);
  }

  /** By what the page says and what its bytes are. */
  private static Decoded told(byte[] bytes) {
    Charset said = TextDecoder.declared(bytes, HEAD_BYTES).map(PageDecoder::meant).orElse(null);
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (said != null && (TextDecoder.isUtf8(bytes, said) || isMostlyUtf8(text, said))) {
      return Decoded.against(said, text);
    }
    if (said != null) {
      Decoded decoded = new Decoded(new String(bytes, said), said);
      if (isSound(decoded, MOST_BROKEN_DECLARED)) {
        return decoded;
      }
    }
    Decoded utf8 =
        said == null ? new Decoded(text, StandardCharsets.UTF_8) : Decoded.against(said, text);
    if (isSound(utf8, MOST_BROKEN)) {
      return utf8;
    }
    Charset guess = TextDecoder.guess(bytes);
    return Decoded.guessed(new String(bytes, guess), guess);
  }

  /** What the user says, whatever comes of it; told if it cannot be. */
  private static Decoded asGiven(byte[] bytes, Charset given) {
    String text = new String(bytes, given);
    long broken = broken(text);
    String doubt = "as --charset says, although " + broken + " characters are none of it";
    return new Decoded(text, given, broken == 0 ? Optional.empty() : Optional.of(doubt));
  }

  /** Whether far more of what is no ASCII is UTF-8 than is broken. */
  private static boolean isMostlyUtf8(String text, Charset said) {
    long broken = broken(text);
    return !said.equals(StandardCharsets.UTF_8)
        && broken > 0
        && text.chars().filter(c -> c > 127).count() > LEAST_SOUND * broken;
  }

  private static long broken(String text) {
    return text.chars().filter(c -> c == '\uFFFD').count();
  }

  /** What browsers take a label for: who could read it, has no UTF-16. */
  private static Charset meant(Charset said) {
    if (said.name().startsWith("UTF-16") || said.name().startsWith("UTF-32")) {
      return StandardCharsets.UTF_8;
    }
    return MEANS_WINDOWS.contains(said) ? WINDOWS : said;
  }

  private static boolean isSound(Decoded decoded, double most) {
    return broken(decoded.text()) <= most * decoded.text().length();
  }
}
