package io.cotejo.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The bead types of a search in the order that settles ties: 1-1, 1-0, 0-1, then by the number of
 * source sentences, then by that of target sentences. Immutable.
 */
public final class BeadTypes {

  /** The type of a source sentence without a counterpart, and of a target sentence. */
  static final int SOURCE_ONLY = 1;

  static final int TARGET_ONLY = 2;

  private final int[] sources;
  private final int[] targets;
  private final int largestSide;

  /**
   * All types of at least one sentence a side up to a size, and the two null types.
   *
   * @param largestSide most sentences on one side, ≥ 1
   * @param largestSum most sentences of both sides together, ≥ 2
   * @throws IllegalArgumentException if a limit is too small
   */
  public BeadTypes(int largestSide, int largestSum) {
    if (largestSide < 1 || largestSum < 2) {
      throw new IllegalArgumentException(
          "a bead needs one sentence a side: " + largestSide + ", " + largestSum);
    }
    List<int[]> types = new ArrayList<>(List.of(new int[] {1, 1}, new int[] {1, 0}));
    types.add(new int[] {0, 1});
    for (int a = 1; a <= largestSide; a++) {
      for (int b = 1; b <= largestSide; b++) {
        if (a + b <= largestSum && a + b > 2) {
          types.add(new int[] {a, b});
        }
      }
    }
    this.sources = types.stream().mapToInt(t -> t[0]).toArray();
    this.targets = types.stream().mapToInt(t -> t[1]).toArray();
    this.largestSide = types.stream().mapToInt(t -> Math.max(t[0], t[1])).max().orElse(1);
  }

  /** Number of types. */
  public int count() {
    return sources.length;
  }

  /** Source sentences of a type. */
  public int source(int type) {
    return sources[type];
  }

  /** Target sentences of a type. */
  public int target(int type) {
    return targets[type];
  }

  /** Sentences on the larger side of a type. */
  public int side(int type) {
    return Math.max(sources[type], targets[type]);
  }

  /** Whether one side of a type is empty. */
  public boolean isNull(int type) {
    return sources[type] == 0 || targets[type] == 0;
  }

  /**
   * Source, target sentences → the type with so many; both from 1 on, rows as long as they need.
   */
  int[][] bySides() {
    int[][] bySides = new int[largestSide + 1][0];
    for (int type = 0; type < sources.length; type++) {
      int a = sources[type];
      if (!isNull(type)) {
        bySides[a] = Arrays.copyOf(bySides[a], Math.max(bySides[a].length, targets[type] + 1));
        bySides[a][targets[type]] = type;
      }
    }
    return bySides;
  }

  /** Most sentences on one side of any type. */
  public int largestSide() {
    return largestSide;
  }
}
