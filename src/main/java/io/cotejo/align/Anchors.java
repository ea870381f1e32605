package io.cotejo.align;

import io.cotejo.score.CounterpartIndex;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Cells through which the path most likely runs: the heaviest chain of candidate pairs that rises
 * on both sides, found again inside every large gap, where more words are rare. They shape the
 * search space and force nothing.
 */
final class Anchors {

  /** A cell: source and target position. */
  record Anchor(int i, int j) {}

  private record Rectangle(int i0, int i1, int j0, int j1) {
    long cells() {
      return (long) (i1 - i0) * (j1 - j0);
    }
  }

  private final CounterpartIndex index;
  private final int fullSearch;

  Anchors(CounterpartIndex index, int fullSearch) {
    this.index = index;
    this.fullSearch = fullSearch;
  }

  /** Anchors of an n by m text, rising on both sides. */
  List<Anchor> find(int n, int m) {
    List<Anchor> anchors = new ArrayList<>();
    Deque<Rectangle> open = new ArrayDeque<>();
    open.push(new Rectangle(0, n, 0, m));
    while (!open.isEmpty()) {
      Rectangle gap = open.pop();
      if (gap.cells() > fullSearch) {
        List<Anchor> chain = chain(gap, false);
        if (chain.isEmpty()) {
          chain = chain(gap, true);
        }
        anchors.addAll(chain);
        gapsOf(gap, chain).forEach(open::push);
      }
    }
    anchors.sort(Comparator.comparingInt(Anchor::i));
    return anchors;
  }

  private static List<Rectangle> gapsOf(Rectangle whole, List<Anchor> chain) {
    List<Rectangle> gaps = new ArrayList<>();
    int i = whole.i0;
    int j = whole.j0;
    for (Anchor anchor : chain) {
      gaps.add(new Rectangle(i, anchor.i, j, anchor.j));
      i = anchor.i + 1;
      j = anchor.j + 1;
    }
    if (!chain.isEmpty()) {
      gaps.add(new Rectangle(i, whole.i1, j, whole.j1));
    }
    return gaps;
  }

  /**
   * The chain of largest total weight; of equal ones, the one that ends in the lower column, then
   * row.
   */
  private List<Anchor> chain(Rectangle gap, boolean common) {
    CounterpartIndex.Candidates found = index.candidates(gap.i0, gap.i1, gap.j0, gap.j1, common);
    int size = found.sources().length;
    double[] totals = new double[size];
    PrefixMaximum best = new PrefixMaximum(gap.j1 - gap.j0, found.targets(), totals);
    int[] before = new int[size];
    int start = 0;
    while (start < size) {
      int end = start;
      while (end < size && found.sources()[end] == found.sources()[start]) {
        end++;
      }
      for (int k = start; k < end; k++) {
        before[k] = best.below(found.targets()[k] - gap.j0);
        totals[k] = found.weights()[k] + (before[k] < 0 ? 0 : totals[before[k]]);
      }
      for (int k = start; k < end; k++) {
        best.offer(found.targets()[k] - gap.j0, k);
      }
      start = end;
    }
    List<Anchor> chain = new ArrayList<>();
    for (int k = best.below(gap.j1 - gap.j0); k >= 0; k = before[k]) {
      chain.add(new Anchor(found.sources()[k], found.targets()[k]));
    }
    Collections.reverse(chain);
    return chain;
  }

  /** Fenwick tree of the best chain that ends below a column. */
  private static final class PrefixMaximum {
    private final int[] tree;
    private final int[] targets;
    private final double[] totals;

    PrefixMaximum(int columns, int[] targets, double[] totals) {
      this.tree = new int[columns + 2];
      this.targets = targets;
      this.totals = totals;
      Arrays.fill(tree, -1);
    }

    /** The best chain's last candidate in columns [0, column), or -1. */
    int below(int column) {
      int best = -1;
      for (int k = column; k > 0; k -= k & -k) {
        best = better(tree[k], best);
      }
      return best;
    }

    void offer(int column, int candidate) {
      for (int k = column + 1; k < tree.length; k += k & -k) {
        tree[k] = better(candidate, tree[k]);
      }
    }

    private int better(int candidate, int known) {
      if (candidate < 0 || known < 0) {
        return Math.max(candidate, known);
      }
      boolean wins =
          totals[candidate] > totals[known]
              || (totals[candidate] == totals[known] && targets[candidate] < targets[known]);
      return wins ? candidate : known;
    }
  }
}
