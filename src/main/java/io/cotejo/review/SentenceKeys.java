package io.cotejo.review;

import io.cotejo.text.Sha256;
import io.cotejo.text.Spaces;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names sentences by their texts, whatever their positions and their white space. */
final class SentenceKeys {

  private static final int HEX_DIGITS = 12;

  private SentenceKeys() {}

  /**
   * The keys of one document's sentences: 12 hex digits of the SHA-256 of the text without white
   * space, in NFC; where n sentences have the same text, {@code :i/n} behind it. So a key is not
   * found where the number of equals has changed, rather than found in the wrong place.
   */
  static List<String> of(List<String> texts) {
    List<String> hashes = texts.stream().map(SentenceKeys::hash).toList();
    Map<String, Integer> totals = new HashMap<>();
    hashes.forEach(h -> totals.merge(h, 1, Integer::sum));
    Map<String, Integer> seen = new HashMap<>();
    List<String> keys = new ArrayList<>();
    for (String hash : hashes) {
      int total = totals.get(hash);
      int number = seen.merge(hash, 1, Integer::sum);
      keys.add(total == 1 ? hash : hash + ":" + number + "/" + total);
    }
    return List.copyOf(keys);
  }

  /** A text by its characters alone: in NFC, without white space. */
  static String squash(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    return composed
        .chars()
        .filter(unit -> !isSpace(unit))
        .collect(StringBuilder::new, (all, unit) -> all.append((char) unit), StringBuilder::append)
        .toString();
  }

  /** Whether {@link #squash} drops a unit; the page's own script drops the same. */
  static boolean isSpace(int unit) {
    return Spaces.isUnicode(unit);
  }

  /** A text without the white space at its ends. */
  static String trim(String text) {
    return Spaces.trimmed(text, 0, text.length(), SentenceKeys::isSpace).of(text);
  }

  private static String hash(String text) {
    return new Sha256().add(squash(text)).hex(HEX_DIGITS);
  }
}
