package io.cotejo.pipeline;

import io.cotejo.bitext.AlignedPair;
import java.util.List;
import java.util.Objects;

/**
 * A file of pairs that others made, as a run takes it.
 *
 * @param name that it has in outputs
 * @param sha256 of its bytes, in hex digits
 * @param rows in its order, at least one of them paired
 * @param passedOver what is in it and in no row, a phrase each, for people
 */
public record GivenFile(
    String name, String sha256, List<AlignedPair> rows, List<String> passedOver) {

  /** Checks the components and copies the lists. */
  public GivenFile {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(sha256, "sha256");
    rows = List.copyOf(rows);
    passedOver = List.copyOf(passedOver);
    if (rows.stream().noneMatch(AlignedPair::isPaired)) {
      throw new IllegalArgumentException("no row is a pair: " + name);
    }
  }

  /** How many rows have both sides. */
  long pairs() {
    return rows.stream().filter(AlignedPair::isPaired).count();
  }
}
