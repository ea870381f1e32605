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

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** Labels that pages use for what is Windows' charset in truth. */
  private static final Set<Charset> MEANS_WINDOWS =
      Set.of(StandardCharsets.ISO_8859_1, StandardCharsets.US_ASCII);

  /** A byte-order mark, the user's charset, the page's, UTF-8, then a guess. */
  public Decoded decode(byte[] bytes, Optional<Charset> declared) {
    Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
    if (mark.isPresent()) {
      int from = mark.get().length();
      String text = new String(bytes, from, bytes.length - from, mark.get().charset());
      return new Decoded(text, mark.get().charset(), false);
    }
    if (declared.isPresent()) {
      return new Decoded(new String(bytes, declared.get()), declared.get(), false);
    }
    Optional<Charset> wide = TextDecoder.wide(bytes);
    if (wide.isPresent()) {
      return new Decoded(new String(bytes, wide.get()), wide.get(), true);
    }
    Charset said = TextDecoder.declared(bytes, HEAD_BYTES).map(PageDecoder::meant).orElse(null);
    if (said != null) {
      Decoded decoded = new Decoded(new String(bytes, said), said, false);
      if (isSound(decoded, MOST_BROKEN_DECLARED)) {
        return decoded;
      }
    }
    Decoded utf8 =
        new Decoded(new String(bytes, StandardCharsets.UTF_8), StandardCharsets.UTF_8, false);
    if (isSound(utf8, MOST_BROKEN)) {
      return utf8;
    }
    Charset guess = TextDecoder.guess(bytes);
    return new Decoded(new String(bytes, guess), guess, true);
  }

  /** What browsers take a label for: who could read it, has no UTF-16. */
  private static Charset meant(Charset said) {
    if (said.name().startsWith("UTF-16") || said.name().startsWith("UTF-32")) {
      return StandardCharsets.UTF_8;
    }
    return MEANS_WINDOWS.contains(said) ? WINDOWS : said;
  }

  private static boolean isSound(Decoded decoded, double most) {
    long broken = decoded.text().chars().filter(c -> c == '\uFFFD').count();
    return broken <= most * decoded.text().length();
  }
}
