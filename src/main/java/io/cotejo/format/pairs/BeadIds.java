package io.cotejo.format.pairs;

import io.cotejo.bitext.AlignedPair;
import io.cotejo.bitext.Evidence;
import io.cotejo.bitext.LeftOut;
import io.cotejo.bitext.Passage;
import io.cotejo.bitext.Sentence;
import io.cotejo.bitext.Verdict;
import io.cotejo.codec.XmlCharacters;
import io.cotejo.text.Sha256;
import io.cotejo.text.Sightings;
import java.util.List;
import java.util.Optional;

/**
 * Names the beads of one file: the same bead has the same id in every run and every format, and no
 * two beads of a file share one. One instance a file, one thread an instance.
 */
public final class BeadIds {

  private static final int HEX_DIGITS = 12;

  /** Stands where half of a surrogate pair did. */
  private static final String REPLACED = "\uFFFD";

  private final Sightings seen = new Sightings();

  /**
   * The id of the next bead: 12 hex digits of the SHA-256 over both sides' document names,
   * positions and texts; from the second bead with the same ones on, its number behind a hyphen.
   */
  public String next(AlignedPair pair) {
    String id = hash(pair);
    int count = seen.add(id);
    return count == 1 ? id : id + "-" + count;
  }

  /** The id of a sentence that is left out: that of a bead of it alone. */
  String next(LeftOut out) {
    Passage passage =
        new Passage(out.document(), out.sentence().language(), List.of(out.sentence()));
    return next(
        new AlignedPair(
            Optional.of(passage), "", Optional.empty(), 0, 1, Verdict.NONE, Evidence.NONE));
  }

  private static String hash(AlignedPair pair) {
    Sha256 digest = new Sha256();
    feed(digest, pair.source());
    feed(digest, pair.target());
    return digest.hex(HEX_DIGITS);
  }

  private static void feed(Sha256 digest, Optional<Passage> side) {
    feed(digest, side.map(Passage::document).orElse(""));
    side.ifPresent(
        passage -> {
          for (Sentence sentence : passage.sentences()) {
            feed(digest, Integer.toString(sentence.index()));
          }
          // Tables and memories do not tell where one sentence ends and the next begins.
          feed(digest, passage.text());
        });
    // Ends the side, so that a sentence cannot move to the other one unnoticed.
    digest.add((byte) 1);
  }

  /** What some format replaces or leaves out makes no difference. */
  private static void feed(Sha256 digest, String text) {
    digest.add(XmlCharacters.allowedIn(text).replace(REPLACED, "")).add((byte) 0);
  }
}
