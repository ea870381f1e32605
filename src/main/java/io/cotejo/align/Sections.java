package io.cotejo.align;

import io.cotejo.bitext.Alignment;
import io.cotejo.bitext.Bead;
import io.cotejo.bitext.DocumentPair;
import io.cotejo.bitext.IndexRange;
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
      if (bead.source().start() < i || bead.target().start() < j) {
        throw new IllegalArgumentException("fixed links cross or overlap at " + bead.source());
      }
      parts.add(part(i, bead.source().start(), j, bead.target().start()));
      i = bead.source().end();
      j = bead.target().end();
    }
    if (i > whole.source().size() || j > whole.target().size()) {
      throw new IllegalArgumentException("a fixed link leaves the text");
    }
    parts.add(part(i, whole.source().size(), j, whole.target().size()));
  }

  /** What is between the fixed beads, to be aligned; one more than there are beads. */
  public List<DocumentPair> parts() {
    return List.copyOf(parts);
  }

  /** The alignment of the whole from those of the parts. */
  public Alignment join(List<Alignment> aligned) {
    List<Bead> beads = new ArrayList<>();
    int i = 0;
    int j = 0;
    for (int k = 0; k < parts.size(); k++) {
      for (Bead bead : aligned.get(k).beads()) {
        beads.add(
            new Bead(
                shifted(bead.source(), i),
                shifted(bead.target(), j),
                bead.cost(),
                bead.confidence()));
      }
      if (k < fixed.size()) {
        beads.add(fixed.get(k));
        i = fixed.get(k).source().end();
        j = fixed.get(k).target().end();
      }
    }
    return new Alignment(whole, Alignment.Order.MONOTONE, beads);
  }

  private static IndexRange shifted(IndexRange range, int by) {
    return new IndexRange(range.start() + by, range.end() + by);
  }

  private DocumentPair part(int i0, int i1, int j0, int j1) {
    return new DocumentPair(
        part(whole.source(), i0, i1),
        part(whole.target(), j0, j1),
        whole
            .pivot()
            .subList(Math.min(i0, whole.pivot().size()), Math.min(i1, whole.pivot().size())));
  }

  private static Side part(Side side, int from, int to) {
    if (to > side.size()) {
      throw new IllegalArgumentException("a fixed link leaves the text: " + to);
    }
    return new Side(side.document(), side.language(), side.sentences().subList(from, to));
  }
}
