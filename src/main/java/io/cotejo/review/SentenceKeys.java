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
  private static final char FIRST_MARK = '\u0300';

  private SentenceKeys() {}

  /**
   * The keys of one document's sentences: 12 hex digits of the SHA-256 of the text without white
   * space, in NFC; where n sentences have the same text, {@code :i/n} behind it. So a key is not
   * found where the number of equals has changed, rather than found in the wrong place.
   */
  static List<String> of(List<String> texts) {
    Sha256 digest = new Sha256();
    List<String> hashes =
        texts.stream().map(text -> digest.add(squash(text)).hex(HEX_DIGITS)).toList();
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
    String composed = isComposed(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
    StringBuilder squashed = new StringBuilder(composed.length());
    for (int k = 0; k < composed.length(); k++) {
      if (!isSpace(composed.charAt(k))) {
        squashed.append(composed.charAt(k));
      }
    }
    return squashed.toString();
  }

  /** Below the first combining mark nothing is composed any further: most texts are there. */
  private static boolean isComposed(String text) {
    for (int k = 0; k < text.length(); k++) {
      if (text.charAt(k) >= FIRST_MARK) {
        return false;
      }
    }
    return true;
  }

  /** Whether {@link #squash} drops a unit; the page's own script drops the same. */
  static boolean isSpace(int unit) {
    return Spaces.isUnicode(unit);
  }

  /** A text without the white space at its ends. */
  static String trim(String text) {
    return Spaces.trimmed(text, 0, text.length(), SentenceKeys::isSpace).of(text);
  }
}
