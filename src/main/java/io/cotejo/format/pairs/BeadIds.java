package io.cotejo.format.pairs;

import io.cotejo.bitext.AlignedPair;
import io.cotejo.bitext.Passage;
import io.cotejo.bitext.Sentence;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/**
 * Names the beads of one file: the same bead has the same id in every run and every format, and no
 * two beads of a file share one. One instance a file, one thread an instance.
 */
final class BeadIds {

  private static final int HEX_DIGITS = 12;

  private final Map<String, Integer> seen = new HashMap<>();

  /**
   * The id of the next bead: 12 hex digits of the SHA-256 over both sides' document names,
   * positions and texts; from the second bead with the same ones on, its number behind a hyphen.
   */
  String next(AlignedPair pair) {
    String id = hash(pair);
    int count = seen.merge(id, 1, Integer::sum);
    return count == 1 ? id : id + "-" + count;
  }

  private static String hash(AlignedPair pair) {
    MessageDigest digest = sha256();
    feed(digest, pair.source());
    feed(digest, pair.target());
    return HexFormat.of().formatHex(digest.digest()).substring(0, HEX_DIGITS);
  }

  private static void feed(MessageDigest digest, Optional<Passage> side) {
    feed(digest, side.map(Passage::document).orElse(""));
    side.ifPresent(
        passage -> {
          for (Sentence sentence : passage.sentences()) {
            feed(digest, Integer.toString(sentence.index()));
            feed(digest, sentence.text());
          }
        });
    // Ends the side, so that a sentence cannot move to the other one unnoticed.
    digest.update((byte) 1);
  }

  private static void feed(MessageDigest digest, String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
