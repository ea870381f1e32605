package io.cotejo.align;

import io.cotejo.bitext.Alignment;
import io.cotejo.bitext.Bead;
import java.util.Arrays;
import java.util.Comparator;

/**
 * How two texts relate, judged from the links that were found without regard to order.
 *
 * @param links number of links
 * @param inOrder number of links in the longest run that rises on both sides
 * @param coverage links in order, as a share of the sentences of the shorter text, in [0, 1]
 * @param sizeRatio sentences of the shorter text by those of the longer one, in [0, 1]
 */
public record TextRelation(int links, int inOrder, double coverage, double sizeRatio) {

  /** Translations have this share of their links in order at least… */
  private static final double PARALLEL_ORDER = 0.95;

  /** …and this share of their sentences linked. */
  private static final double PARALLEL_COVERAGE = 0.35;

  /** No translation has this many times more sentences than its source. */
  private static final double LEAST_SIZE_RATIO = 0.4;

  /** Measures crossing links. */
  public static TextRelation of(Alignment links) {
    int[] targets =
        links.beads().stream()
            .filter(b -> !b.isNull())
            .sorted(Comparator.comparingInt((Bead b) -> b.source().start()))
            .mapToInt(b -> b.target().start())
            .toArray();
    int chain = longestRise(targets);
    int shorter = Math.min(links.pair().source().size(), links.pair().target().size());
    int longer = Math.max(links.pair().source().size(), links.pair().target().size());
    return new TextRelation(
        targets.length,
        chain,
        shorter == 0 ? 0 : Math.min(1, chain / (double) shorter),
        longer == 0 ? 1 : shorter / (double) longer);
  }

  /** Whether one text is a translation of the other. */
  public boolean isParallel() {
    return links > 1
        && inOrder >= PARALLEL_ORDER * links
        && coverage >= PARALLEL_COVERAGE
        && sizeRatio >= LEAST_SIZE_RATIO;
  }

  /** Length of the longest rising subsequence (patience sorting). */
  private static int longestRise(int[] values) {
    int[] ends = new int[values.length];
    int length = 0;
    for (int value : values) {
      int at = Arrays.binarySearch(ends, 0, length, value);
      int place = at < 0 ? -at - 1 : at;
      ends[place] = value;
      length = Math.max(length, place + 1);
    }
    return length;
  }
}
