package io.cotejo.review;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Names sentences by their texts, whatever their positions and their white space. */
final class SentenceKeys {

  private static final int HEX_DIGITS = 12;
  private static final Pattern SPACE = Pattern.compile("[\\p{Z}\\t\\n\\r\\f\\x0B]+");

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
    return SPACE.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("");
  }

  /** Whether {@link #squash} drops a unit. */
  static boolean isSpace(char unit) {
    return SPACE.matcher(String.valueOf(unit)).matches();
  }

  /** A text without the white space at its ends. */
  static String trim(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static String hash(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] bytes = digest.digest(squash(text).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(bytes).substring(0, HEX_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
