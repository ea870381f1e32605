package io.cotejo.testing;

import io.cotejo.bitext.Alignment;
import io.cotejo.bitext.Bead;
import io.cotejo.bitext.DocumentPair;
import io.cotejo.bitext.IndexRange;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A made-up translation and the beads that are right.
 *
 * @param pair source, pivot and target
 * @param links the beads, without cost and confidence
 */
public record ParallelText(DocumentPair pair, List<Link> links) {

  /** A bead by its positions only. */
  public record Link(IndexRange source, IndexRange target) {

    /** The same with the sides swapped. */
    public Link mirrored() {
      return new Link(/* source= */ target, /* target= */ source);
    }
  }

  /** The beads of an alignment by their positions only. */
  public static List<Link> links(Alignment alignment) {
    return alignment.beads().stream().map(ParallelText::link).toList();
  }

  private static Link link(Bead bead) {
    return new Link(bead.source(), bead.target());
  }

  /** A text of {@code beads} beads: most are 1-1, some 1-2, 2-1, 1-0 and 0-1. */
  public static ParallelText of(RandomTexts texts, int beads) {
    Builder builder = new Builder(texts);
    for (int k = 0; k < beads; k++) {
      int kind = texts.random().nextInt(25);
      switch (kind) {
        case 0, 1 -> builder.add(1, 2);
        case 2, 3 -> builder.add(2, 1);
        case 4 -> builder.add(1, 0);
        case 5 -> builder.add(0, 1);
        default -> builder.add(1, 1);
      }
    }
    return builder.build();
  }

  /** Grows a text bead by bead. Used by one thread. */
  public static final class Builder {

    private static final double KEPT_IN_PIVOT = 0.8;
    private static final double KEPT_IN_TARGET = 0.95;

    private final RandomTexts texts;
    private final List<String> sources = new ArrayList<>();
    private final List<String> pivots = new ArrayList<>();
    private final List<String> targets = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();

    /** An empty text. */
    public Builder(RandomTexts texts) {
      this.texts = texts;
    }

    /** Adds a bead of up to two sentences a side. */
    public Builder add(int a, int b) {
      List<String> parts = texts.sentences(Math.max(a, b));
      links.add(
          new Link(
              new IndexRange(sources.size(), sources.size() + a),
              new IndexRange(targets.size(), targets.size() + b)));
      for (String part : spread(parts, a)) {
        sources.add(RandomTexts.foreign(part));
        pivots.add(texts.reword(part, KEPT_IN_PIVOT));
      }
      for (String part : spread(parts, b)) {
        targets.add(texts.reword(part, KEPT_IN_TARGET));
      }
      return this;
    }

    /** Joins the parts to so many sentences. */
    private static List<String> spread(List<String> parts, int count) {
      return count == 1 ? List.of(String.join(" ", parts)) : parts.subList(0, count);
    }

    /** The text so far. */
    public ParallelText build() {
      return new ParallelText(Pairs.of(sources, pivots, targets), List.copyOf(links));
    }
  }

  /** The sentences of another text behind those of this one. */
  public ParallelText append(ParallelText other) {
    int n = pair.source().size();
    int m = pair.target().size();
    List<Link> all = new ArrayList<>(links);
    other.links.forEach(l -> all.add(new Link(shift(l.source, n), shift(l.target, m))));
    DocumentPair joined =
        Pairs.of(
            concat(pair.source().texts(), other.pair.source().texts()),
            concat(pair.pivot(), other.pair.pivot()),
            concat(pair.target().texts(), other.pair.target().texts()));
    return new ParallelText(joined, all);
  }

  private static IndexRange shift(IndexRange range, int by) {
    return new IndexRange(range.start() + by, range.end() + by);
  }

  private static List<String> concat(List<String> first, List<String> second) {
    return IntStream.range(0, first.size() + second.size())
        .mapToObj(k -> k < first.size() ? first.get(k) : second.get(k - first.size()))
        .toList();
  }
}
