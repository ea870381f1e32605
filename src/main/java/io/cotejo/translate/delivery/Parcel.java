package io.cotejo.translate.delivery;

import io.cotejo.bitext.Language;
import io.cotejo.translate.guard.Guarded;
import io.cotejo.translate.memory.MemorySegment;
import io.cotejo.translate.memory.Scope;
import io.cotejo.translate.memory.SegmentKey;
import java.nio.ByteBuffer;

/**
 * A text on its way.
 *
 * @param segment the text, and what else decides over its translation
 * @param guarded the text as it is sent
 */
record Parcel(MemorySegment segment, Guarded guarded) {

  private static final Scope NO_SCOPE = new Scope("", Language.UNDETERMINED, Language.UNDETERMINED);

  String sent() {
    return guarded.sent();
  }

  /** The same without any placeholder. */
  Parcel bare() {
    return new Parcel(segment, guarded.bare(segment.text()));
  }

  /** A number that no other text is likely to have (SHA-256, cut). */
  long fingerprint() {
    byte[] hash = SegmentKey.of(NO_SCOPE, segment);
    return ByteBuffer.wrap(hash).getLong();
  }

  long codePoints() {
    return SentTexts.codePoints(sent());
  }
}
