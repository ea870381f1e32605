package io.cotejo.bitext;

import java.util.List;

/**
 * Sentences that the user's own memories knew.
 *
 * @param context taken over, the same between the same neighbours
 * @param exact taken over, the same between others
 * @param offered alike, for people to look at
 */
public record OwnCounts(long context, long exact, long offered) {

  /** None. */
  public static final OwnCounts NONE = new OwnCounts(0, 0, 0);

  /**
   * Checks the components.
   *
   * @throws IllegalArgumentException if one is negative
   */
  public OwnCounts {
    CountMaps.check(List.of(context, exact, offered));
  }

  /** Those whose translations were taken over. */
  public long taken() {
    return context + exact;
  }

  OwnCounts and(OwnCounts other) {
    return new OwnCounts(context + other.context, exact + other.exact, offered + other.offered);
  }
}
