package io.cotejo.bitext;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;

/**
 * The beads of one document pair; each sentence is in one bead at most.
 *
 * @param pair what was aligned
 * @param order whether the beads follow both texts
 * @param beads in source order; a {@link Order#MONOTONE} alignment covers every sentence of both
 *     sides, with null beads where there is no partner; in a {@link Order#CROSSING} one those
 *     without a source sentence come last
 */
public record Alignment(DocumentPair pair, Order order, List<Bead> beads) {

  /** How the links run. */
  public enum Order {
    /** Translations: both texts in the same order. */
    MONOTONE,
    /** Comparable texts: links may cross and most sentences have none. */
    CROSSING;

    /** What texts that are aligned so are to each other: {@code parallel}, {@code comparable}. */
    public String relation() {
      return this == MONOTONE ? "parallel" : "comparable";
    }
  }

  /**
   * Copies the beads and proves them.
   *
   * @throws IllegalArgumentException if a sentence is in two beads or out of range, or the order is
   *     not what it claims to be
   */
  public Alignment {
    Objects.requireNonNull(pair, "pair");
    Objects.requireNonNull(order, "order");
    beads = List.copyOf(beads);
    if (order == Order.MONOTONE) {
      proveContiguous(pair, beads);
    } else {
      proveDisjoint(pair, beads);
    }
  }

  /**
   * How likely each sentence of a bead is to have no partner, if the bead is taken apart. In order,
   * a bead that is not right has its border at the wrong place about as often as it has a sentence
   * without counterpart.
   */
  public double alone(Bead bead) {
    double wrong = 1 - bead.confidence();
    return bead.isNull() ? bead.confidence() : order == Order.MONOTONE ? wrong / 2 : wrong;
  }

  /** Positions on the source side that have no partner, ascending. */
  public List<Integer> unpairedSource() {
    BitSet paired = new BitSet();
    beads.stream()
        .filter(b -> !b.isNull())
        .forEach(b -> paired.set(b.source().start(), b.source().end()));
    return clear(paired, pair.source().size());
  }

  /** Positions on the target side that have no partner, ascending. */
  public List<Integer> unpairedTarget() {
    BitSet paired = new BitSet();
    beads.stream()
        .filter(b -> !b.isNull())
        .forEach(b -> paired.set(b.target().start(), b.target().end()));
    return clear(paired, pair.target().size());
  }

  private static List<Integer> clear(BitSet paired, int size) {
    List<Integer> unpaired = new ArrayList<>();
    for (int i = paired.nextClearBit(0); i < size; i = paired.nextClearBit(i + 1)) {
      unpaired.add(i);
    }
    return List.copyOf(unpaired);
  }

  private static void proveContiguous(DocumentPair pair, List<Bead> beads) {
    int i = 0;
    int j = 0;
    for (Bead bead : beads) {
      if (bead.source().start() != i || bead.target().start() != j) {
        throw new IllegalArgumentException(
            "beads are not contiguous at " + i + ", " + j + ": " + bead);
      }
      i = bead.source().end();
      j = bead.target().end();
    }
    if (i != pair.source().size() || j != pair.target().size()) {
      throw new IllegalArgumentException(
          "beads end at " + i + ", " + j + " before the sentences do");
    }
  }

  private static void proveDisjoint(DocumentPair pair, List<Bead> beads) {
    BitSet source = new BitSet();
    BitSet target = new BitSet();
    int last = -1;
    for (Bead bead : beads) {
      int start = bead.source().isEmpty() ? pair.source().size() : bead.source().start();
      if (start < last) {
        throw new IllegalArgumentException("out of source order: " + bead);
      }
      last = start;
      claim(source, bead.source(), pair.source().size());
      claim(target, bead.target(), pair.target().size());
    }
  }

  private static void claim(BitSet taken, IndexRange range, int size) {
    if (range.end() > size || !taken.get(range.start(), range.end()).isEmpty()) {
      throw new IllegalArgumentException("sentence out of range or in two beads: " + range);
    }
    taken.set(range.start(), range.end());
  }
}
