package io.cotejo.format.report;

import io.cotejo.bitext.AlignedPair;
import io.cotejo.bitext.Bitext;
import io.cotejo.bitext.Passage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The pairs that leave the common order of two documents: the fewest without which no two links of
 * a document pair cross. Documents with few links, or of which those are more than a quarter, have
 * no common order to leave; the review page ({@code crossings.js}) goes by the same.
 */
final class Crossings {

  /** Where a larger share of the links would have to go, nobody expects an order. */
  private static final double MOST_LEAVING = 0.25;

  /** Fewer links tell of no order. */
  private static final int LEAST_LINKS = 8;

  private record Names(String source, String target) {}

  private final Set<AlignedPair> crossing = Collections.newSetFromMap(new IdentityHashMap<>());

  Crossings(Bitext bitext) {
    Map<Names, List<AlignedPair>> byNames = new LinkedHashMap<>();
    for (AlignedPair pair : bitext.pairs()) {
      if (pair.isPaired()) {
        Passage source = pair.source().orElseThrow();
        Passage target = pair.target().orElseThrow();
        byNames
            .computeIfAbsent(
                new Names(source.document(), target.document()), key -> new ArrayList<>())
            .add(pair);
      }
    }
    byNames.values().forEach(this::mark);
  }

  /** Whether this very pair (not one that is equal to it) leaves the order. */
  boolean contains(AlignedPair pair) {
    return crossing.contains(pair);
  }

  private void mark(List<AlignedPair> pairs) {
    pairs.sort(Comparator.comparingInt(Crossings::source).thenComparingInt(Crossings::target));
    int[] positions = pairs.stream().mapToInt(Crossings::target).toArray();
    boolean[] ordered = longestAscending(positions);
    long leaving = IntStream.range(0, ordered.length).filter(i -> !ordered[i]).count();
    if (ordered.length < LEAST_LINKS || leaving > MOST_LEAVING * ordered.length) {
      return;
    }
    for (int i = 0; i < ordered.length; i++) {
      if (!ordered[i]) {
        crossing.add(pairs.get(i));
      }
    }
  }

  /** Marks a longest subsequence that never falls, by patience sorting (Fredman, 1975). */
  private static boolean[] longestAscending(int[] values) {
    int[] tops = new int[values.length];
    int[] before = new int[values.length];
    int length = 0;
    for (int i = 0; i < values.length; i++) {
      int pile = pile(values, tops, length, values[i]);
      before[i] = pile == 0 ? -1 : tops[pile - 1];
      tops[pile] = i;
      length = Math.max(length, pile + 1);
    }
    boolean[] chosen = new boolean[values.length];
    for (int i = length == 0 ? -1 : tops[length - 1]; i >= 0; i = before[i]) {
      chosen[i] = true;
    }
    return chosen;
  }

  /** The first pile whose top is greater than the value. */
  private static int pile(int[] values, int[] tops, int length, int value) {
    int low = 0;
    int high = length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (values[tops[middle]] > value) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private static int source(AlignedPair pair) {
    return pair.source().orElseThrow().sentences().get(0).index();
  }

  private static int target(AlignedPair pair) {
    return pair.target().orElseThrow().sentences().get(0).index();
  }
}
