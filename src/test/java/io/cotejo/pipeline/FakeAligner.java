package io.cotejo.pipeline;

import io.cotejo.align.Aligner;
import io.cotejo.align.Pooled;
import io.cotejo.bitext.Alignment;
import io.cotejo.bitext.Alignment.Order;
import io.cotejo.bitext.Bead;
import io.cotejo.bitext.DocumentPair;
import io.cotejo.bitext.IndexRange;
import io.cotejo.bitext.Settled;
import io.cotejo.score.Statistics;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An aligner that is told what to find, and notes what it is asked for. Used by one thread. */
final class FakeAligner implements Aligner {

  private final Order order;
  private final Map<String, Integer> partners = new HashMap<>();
  private final Map<Integer, Integer> partnersBySize = new HashMap<>();
  private final Map<String, List<Bead>> links = new HashMap<>();
  private final List<List<String>> calls = new ArrayList<>();
  private final List<Settled> settled = new ArrayList<>();

  private FakeAligner(Order order) {
    this.order = order;
  }

  /** The first sentences of both texts are partners, none unless told otherwise. */
  static FakeAligner inOrder() {
    return new FakeAligner(Order.MONOTONE);
  }

  /** Finds the links that it is told. */
  static FakeAligner inAnyOrder() {
    return new FakeAligner(Order.CROSSING);
  }

  /** All sentences of two documents are partners. */
  FakeAligner translates(String names) {
    return pairs(names, Integer.MAX_VALUE);
  }

  /** So many of the first sentences of two documents are partners. */
  FakeAligner pairs(String names, int count) {
    partners.put(names, count);
    return this;
  }

  /** So many of the first sentences of any two texts with a number of sentences are. */
  void pairsOfParts(int size, int count) {
    partnersBySize.put(size, count);
  }

  void links(String names, List<Bead> beads) {
    links.put(names, beads);
  }

  /** The pairs of each call that had any. */
  List<List<String>> calls() {
    return List.copyOf(calls);
  }

  /** What was settled at each of these calls. */
  List<Settled> settled() {
    return List.copyOf(settled);
  }

  static String name(DocumentPair pair) {
    return pair.source().document() + " " + pair.target().document();
  }

  @Override
  public Pooled pool(List<DocumentPair> pairs) {
    Statistics statistics = Statistics.of(pairs);
    return new Pooled(align(pairs, Settled.NONE, statistics), statistics);
  }

  @Override
  public List<Alignment> align(List<DocumentPair> pairs, Settled word, Statistics statistics) {
    if (!pairs.isEmpty()) {
      calls.add(pairs.stream().map(FakeAligner::name).toList());
      settled.add(word);
    }
    return pairs.stream().map(p -> new Alignment(p, order, beads(p))).toList();
  }

  private List<Bead> beads(DocumentPair pair) {
    if (order == Order.CROSSING) {
      return links.getOrDefault(name(pair), List.of());
    }
    int n = pair.source().size();
    int m = pair.target().size();
    int most = partners.getOrDefault(name(pair), partnersBySize.getOrDefault(n, 0));
    int paired = Math.min(most, Math.min(n, m));
    List<Bead> beads = new ArrayList<>();
    for (int k = 0; k < paired; k++) {
      beads.add(bead(k, k + 1, k, k + 1));
    }
    for (int i = paired; i < n; i++) {
      beads.add(bead(i, i + 1, paired, paired));
    }
    for (int j = paired; j < m; j++) {
      beads.add(bead(n, n, j, j + 1));
    }
    return beads;
  }

  private static Bead bead(int i0, int i1, int j0, int j1) {
    return new Bead(new IndexRange(i0, i1), new IndexRange(j0, j1), 0, 1);
  }
}
