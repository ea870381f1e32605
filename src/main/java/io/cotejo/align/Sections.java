package io.cotejo.align;

import io.cotejo.bitext.Alignment;
import io.cotejo.bitext.Bead;
import io.cotejo.bitext.DocumentPair;
import io.cotejo.bitext.IndexRange;
import io.cotejo.bitext.Sentence;
import io.cotejo.bitext.Side;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Cuts a document pair at beads that are known, so that what is between them is aligned by itself:
 * hard boundaries and links that a person fixed. Immutable.
 */
public final class Sections {

  private final DocumentPair whole;
  private final List<Bead> fixed;
  private final List<DocumentPair> parts = new ArrayList<>();

  /**
   * Cuts a pair.
   *
   * @param whole the pair
   * @param fixed beads that are known, in any order
   * @throws IllegalArgumentException if they cross, overlap or leave the texts
   */
  public Sections(DocumentPair whole, List<Bead> fixed) {
    this.whole = whole;
    this.fixed =
        fixed.stream()
            .sorted(
                Comparator.comparingInt((Bead b) -> b.source().start())
                    .thenComparingInt(b -> b.target().start()))
            .toList();
    int i = 0;
    int j = 0;
    for (Bead bead : this.fixed) {
      if (bead.source().end() > whole.source().size()
          || bead.target().end() > whole.target().size()) {
        throw new IllegalArgumentException("a known bead leaves the text: " + bead);
      }
      if (bead.source().start() < i || bead.target().start() < j) {
        throw new IllegalArgumentException(
            "known beads cross or overlap at "
                + indices(whole.source(), bead.source())
                + ":"
                + indices(whole.target(), bead.target()));
      }
      parts.add(part(whole, i, bead.source().start(), j, bead.target().start()));
      i = bead.source().end();
      j = bead.target().end();
    }
    parts.add(part(whole, i, whole.source().size(), j, whole.target().size()));
  }

  private static List<Integer> indices(Side side, IndexRange range) {
    return side.sentences().subList(range.start(), range.end()).stream()
        .map(Sentence::index)
        .toList();
  }

  /** The known beads, in source order. */
  public List<Bead> fixed() {
    return fixed;
  }

  /** What is between the fixed beads, to be aligned; one more than there are beads. */
  public List<DocumentPair> parts() {
    return List.copyOf(parts);
  }

  /**
   * The alignment of the whole from those of the parts; links cross in it only if they do in one of
   * them.
   */
  public Alignment join(List<Alignment> aligned) {
    List<Bead> beads = new ArrayList<>();
    int i = 0;
    int j = 0;
    for (int k = 0; k < parts.size(); k++) {
      for (Bead bead : aligned.get(k).beads()) {
        beads.add(shifted(bead, i, j));
      }
      if (k < fixed.size()) {
        beads.add(fixed.get(k));
        i = fixed.get(k).source().end();
        j = fixed.get(k).target().end();
      }
    }
    boolean crossing = aligned.stream().anyMatch(a -> a.order() == Alignment.Order.CROSSING);
    if (crossing) {
      beads.sort(Comparator.comparing(b -> b.source().isEmpty()));
    }
    return new Alignment(
        whole, crossing ? Alignment.Order.CROSSING : Alignment.Order.MONOTONE, beads);
  }

  /** The bead of a part, as one of the whole. */
  static Bead shifted(Bead bead, int source, int target) {
    return new Bead(
        shifted(bead.source(), source),
        shifted(bead.target(), target),
        bead.cost(),
        bead.confidence());
  }

  private static IndexRange shifted(IndexRange range, int by) {
    return new IndexRange(range.start() + by, range.end() + by);
  }

  /** Source sentences [i0, i1) and target sentences [j0, j1) of a pair. */
  static DocumentPair part(DocumentPair whole, int i0, int i1, int j0, int j1) {
    return new DocumentPair(
        part(whole.source(), i0, i1),
        part(whole.target(), j0, j1),
        whole.pivot().subList(i0, i1),
        whole.others().stream().map(other -> other.subList(i0, i1)).toList());
  }

  private static Side part(Side side, int from, int to) {
    return new Side(side.document(), side.language(), side.sentences().subList(from, to));
  }
}
