package io.cotejo.translate.delivery;

import io.cotejo.translate.Limits;
import java.util.ArrayList;
import java.util.List;

/** Cuts a line of texts into batches that keep to an engine's limits, in their order. */
final class Batches {

  private Batches() {}

  /** Whether a text fits into a request by itself. */
  static boolean fits(Parcel parcel, Limits limits) {
    return parcel.codePoints() <= limits.codePoints()
        && SentTexts.bytes(parcel.sent()) <= limits.bytes();
  }

  /** The batches; every text must fit. */
  static List<List<Parcel>> of(List<Parcel> parcels, Limits limits) {
    List<List<Parcel>> batches = new ArrayList<>();
    List<Parcel> batch = new ArrayList<>();
    long bytes = 0;
    long codePoints = 0;
    for (Parcel parcel : parcels) {
      long ownBytes = SentTexts.bytes(parcel.sent());
      boolean full =
          batch.size() >= limits.texts()
              || bytes + ownBytes > limits.bytes()
              || codePoints + parcel.codePoints() > limits.codePoints();
      if (full && !batch.isEmpty()) {
        batches.add(batch);
        batch = new ArrayList<>();
        bytes = 0;
        codePoints = 0;
      }
      batch.add(parcel);
      bytes += ownBytes;
      codePoints += parcel.codePoints();
    }
    if (!batch.isEmpty()) {
      batches.add(batch);
    }
    return batches;
  }
}
