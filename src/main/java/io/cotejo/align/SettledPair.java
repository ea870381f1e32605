package io.cotejo.align;

import io.cotejo.bitext.Alignment;
import io.cotejo.bitext.Bead;
import io.cotejo.bitext.DocumentPair;
import io.cotejo.bitext.IndexRange;
import io.cotejo.bitext.Settled;
import io.cotejo.bitext.Side;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What people settled, by the positions of one document pair, or a part of one. Immutable and
 * thread-safe after construction.
 */
public final class SettledPair {

  private final DocumentPair pair;
  private final List<Bead> links = new ArrayList<>();
  private final BitSet takenSources = new BitSet();
  private final BitSet takenTargets = new BitSet();
  private final Map<Integer, BitSet> rejected = new HashMap<>();

  /** Finds what is settled about a pair; links that are not all inside are passed over. */
  public SettledPair(DocumentPair pair, Settled settled) {
    this.pair = pair;
    Map<Integer, Integer> sources = positions(pair.source());
    Map<Integer, Integer> targets = positions(pair.target());
    for (Settled.Link link : settled.links()) {
      if (link.isOf(pair)) {
        bead(link, sources, targets).ifPresent(links::add);
        found(link.sources(), sources).forEach(takenSources::set);
        found(link.targets(), targets).forEach(takenTargets::set);
      }
    }
    for (Settled.Link pairing : settled.rejected()) {
      if (pairing.isOf(pair)) {
        List<Integer> columns = found(pairing.targets(), targets);
        for (int i : found(pairing.sources(), sources)) {
          columns.forEach(rejected.computeIfAbsent(i, k -> new BitSet())::set);
        }
      }
    }
    take(settled, pair.source(), takenSources);
    take(settled, pair.target(), takenTargets);
  }

  private static Map<Integer, Integer> positions(Side side) {
    Map<Integer, Integer> positions = new HashMap<>();
    for (int p = 0; p < side.size(); p++) {
      positions.put(side.sentences().get(p).index(), p);
    }
    return positions;
  }

  private static List<Integer> found(List<Integer> indices, Map<Integer, Integer> positions) {
    return indices.stream().filter(positions::containsKey).map(positions::get).sorted().toList();
  }

  private static void take(Settled settled, Side side, BitSet taken) {
    for (int p = 0; p < side.size(); p++) {
      int index = side.sentences().get(p).index();
      if (settled.alone().contains(new Settled.Place(side.document(), index))) {
        taken.set(p);
      }
    }
  }

  private static Optional<Bead> bead(
      Settled.Link link, Map<Integer, Integer> sources, Map<Integer, Integer> targets) {
    Optional<IndexRange> source = range(link.sources(), sources);
    Optional<IndexRange> target = range(link.targets(), targets);
    return source.isPresent() && target.isPresent()
        ? Optional.of(new Bead(source.get(), target.get(), 0, 1))
        : Optional.empty();
  }

  /** Neighbours only: what a person put together from far apart is no bead. */
  private static Optional<IndexRange> range(
      List<Integer> indices, Map<Integer, Integer> positions) {
    List<Integer> found = found(indices, positions);
    if (found.size() != indices.size()
        || found.get(found.size() - 1) - found.get(0) >= found.size()) {
      return Optional.empty();
    }
    return Optional.of(new IndexRange(found.get(0), found.get(found.size() - 1) + 1));
  }

  /** The pair that all this is about. */
  DocumentPair pair() {
    return pair;
  }

  /** Whether people linked just what a bead does. */
  boolean isLinked(Bead bead) {
    return links.stream()
        .anyMatch(l -> l.source().equals(bead.source()) && l.target().equals(bead.target()));
  }

  /** Whether nothing is settled that forbids any bead here. */
  public boolean isFree() {
    return takenSources.isEmpty() && takenTargets.isEmpty() && rejected.isEmpty();
  }

  /** Whether an aligner may link sources [i0, i1) with targets [j0, j1). */
  boolean allows(int i0, int i1, int j0, int j1) {
    return isFree(takenSources, i0, i1)
        && isFree(takenTargets, j0, j1)
        && !isRejected(i0, i1, j0, j1);
  }

  private static boolean isFree(BitSet taken, int from, int to) {
    int next = taken.nextSetBit(from);
    return next < 0 || next >= to;
  }

  private boolean isRejected(int i0, int i1, int j0, int j1) {
    for (int i = i0; i < i1 && !rejected.isEmpty(); i++) {
      BitSet columns = rejected.get(i);
      if (columns != null && !isFree(columns, j0, j1)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The links that follow each other on both sides, as many as can be, at which the pair is cut;
   * the others cross one of them.
   */
  List<Bead> chain() {
    List<Bead> ordered = new ArrayList<>(links);
    ordered.sort(
        Comparator.comparingInt((Bead b) -> b.source().start())
            .thenComparingInt(b -> b.target().start()));
    int[] length = new int[ordered.size()];
    int[] before = new int[ordered.size()];
    int last = -1;
    for (int k = 0; k < ordered.size(); k++) {
      before[k] = -1;
      for (int b = 0; b < k; b++) {
        if (follows(ordered.get(k), ordered.get(b)) && length[b] + 1 > length[k]) {
          length[k] = length[b] + 1;
          before[k] = b;
        }
      }
      last = last < 0 || length[k] > length[last] ? k : last;
    }
    List<Bead> chain = new ArrayList<>();
    for (int k = last; k >= 0; k = before[k]) {
      chain.add(0, ordered.get(k));
    }
    return chain;
  }

  private static boolean follows(Bead next, Bead before) {
    return next.source().start() >= before.source().end()
        && next.target().start() >= before.target().end();
  }

  /**
   * An alignment of the pair with every link of people in it: what overlaps one is taken apart. In
   * order still, if all links are there already.
   */
  public Alignment kept(Alignment alignment) {
    List<Bead> missing = links.stream().filter(l -> !hasLink(alignment, l)).toList();
    if (missing.isEmpty()) {
      return alignment;
    }
    BitSet sources = new BitSet();
    BitSet targets = new BitSet();
    missing.forEach(l -> sources.set(l.source().start(), l.source().end()));
    missing.forEach(l -> targets.set(l.target().start(), l.target().end()));
    List<Bead> beads = new ArrayList<>(missing);
    for (Bead bead : alignment.beads()) {
      if (isFree(sources, bead.source().start(), bead.source().end())
          && isFree(targets, bead.target().start(), bead.target().end())) {
        beads.add(bead);
      } else {
        addAlone(bead, alignment.alone(bead), sources, targets, beads);
      }
    }
    beads.sort(
        Comparator.comparing((Bead b) -> b.source().isEmpty())
            .thenComparing(b -> b.source().isEmpty() ? b.target().start() : b.source().start()));
    return new Alignment(pair, Alignment.Order.CROSSING, beads);
  }

  private static boolean hasLink(Alignment alignment, Bead link) {
    return alignment.beads().stream()
        .anyMatch(b -> b.source().equals(link.source()) && b.target().equals(link.target()));
  }

  private static void addAlone(
      Bead bead, double confidence, BitSet sources, BitSet targets, List<Bead> beads) {
    IndexRange none = new IndexRange(0, 0);
    for (int i = bead.source().start(); i < bead.source().end(); i++) {
      if (!sources.get(i)) {
        beads.add(new Bead(new IndexRange(i, i + 1), none, 0, confidence));
      }
    }
    for (int j = bead.target().start(); j < bead.target().end(); j++) {
      if (!targets.get(j)) {
        beads.add(new Bead(none, new IndexRange(j, j + 1), 0, confidence));
      }
    }
  }
}
