package io.cotejo.evaluate;

/**
 * How many sentences a bead has on each side; n is three or more, except beside 0, m two or more.
 */
public enum BeadType {
  ONE_ONE("1-1"),
  ONE_TWO("1-2"),
  TWO_ONE("2-1"),
  ONE_MANY("1-n"),
  MANY_ONE("n-1"),
  MANY_MANY("m-n"),
  SOURCE_ONLY("n-0"),
  TARGET_ONLY("0-n");

  private final String label;

  BeadType(String label) {
    this.label = label;
  }

  /** The type of a bead that is not empty on both sides. */
  static BeadType of(GoldBead bead) {
    int m = bead.source().size();
    int n = bead.target().size();
    if (m == 0 || n == 0) {
      return m == 0 ? TARGET_ONLY : SOURCE_ONLY;
    }
    if (m == 1) {
      return n == 1 ? ONE_ONE : n == 2 ? ONE_TWO : ONE_MANY;
    }
    return n > 1 ? MANY_MANY : m == 2 ? TWO_ONE : MANY_ONE;
  }

  /** As the field writes it: {@code 1-2}. */
  public String label() {
    return label;
  }

  /** Whether one side is empty. */
  public boolean isNull() {
    return this == SOURCE_ONLY || this == TARGET_ONLY;
  }
}
