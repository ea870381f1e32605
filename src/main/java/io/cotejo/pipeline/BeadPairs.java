package io.cotejo.pipeline;

import io.cotejo.bitext.AlignedPair;
import io.cotejo.bitext.Alignment;
import io.cotejo.bitext.Bead;
import io.cotejo.bitext.DocumentPair;
import io.cotejo.bitext.Evidence;
import io.cotejo.bitext.IndexRange;
import io.cotejo.bitext.Passage;
import io.cotejo.bitext.Sentence;
import io.cotejo.bitext.Verdict;
import io.cotejo.score.Comparer;
import io.cotejo.score.Comparison;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Beads, which are positions, as pairs of passages. Immutable and thread-safe. */
final class BeadPairs {

  private final Comparer comparer;

  BeadPairs(Comparer comparer) {
    this.comparer = comparer;
  }

  /** The pair of a bead with both sides. */
  AlignedPair of(Alignment alignment, Bead bead) {
    Passage source = Passage.of(alignment.pair().source(), bead.source());
    Passage target = Passage.of(alignment.pair().target(), bead.target());
    String pivot = pivot(alignment, bead.source());
    Comparison comparison =
        comparer.compare(source.text(), pivots(alignment.pair(), bead.source()), target.text());
    return new AlignedPair(
        Optional.of(source),
        pivot,
        Optional.of(target),
        bead.cost(),
        bead.confidence(),
        comparison.verdict(),
        comparison.evidence());
  }

  /** A bead as a pair, or each of its sentences alone if it is null or not sure enough. */
  List<AlignedPair> of(Alignment alignment, Bead bead, double minConfidence) {
    if (!bead.isNull() && bead.confidence() >= minConfidence) {
      return List.of(of(alignment, bead));
    }
    double confidence = alignment.alone(bead);
    Stream<AlignedPair> sources =
        IntStream.range(bead.source().start(), bead.source().end())
            .mapToObj(i -> source(alignment, i, confidence));
    Stream<AlignedPair> targets =
        IntStream.range(bead.target().start(), bead.target().end())
            .mapToObj(j -> target(alignment, j, confidence));
    return Stream.concat(sources, targets).toList();
  }

  private static AlignedPair source(Alignment alignment, int position, double confidence) {
    IndexRange range = new IndexRange(position, position + 1);
    Passage passage = Passage.of(alignment.pair().source(), range);
    return alone(Optional.of(passage), pivot(alignment, range), Optional.empty(), confidence);
  }

  private static AlignedPair target(Alignment alignment, int position, double confidence) {
    Passage passage = Passage.of(alignment.pair().target(), new IndexRange(position, position + 1));
    return alone(Optional.empty(), "", Optional.of(passage), confidence);
  }

  /**
   * The passage by each of those who translated it; the first one's sentence where one has none.
   */
  private static List<String> pivots(DocumentPair pair, IndexRange range) {
    return pair.pivots().stream().map(p -> told(pair, p, range)).distinct().toList();
  }

  private static String told(DocumentPair pair, List<String> pivot, IndexRange range) {
    return IntStream.range(range.start(), range.end())
        .mapToObj(i -> pivot.get(i).isBlank() ? pair.pivot().get(i) : pivot.get(i))
        .filter(p -> !p.isBlank())
        .collect(Collectors.joining(" "));
  }

  private static String pivot(Alignment alignment, IndexRange range) {
    return told(alignment.pair(), alignment.pair().pivot(), range);
  }

  /** The same rows; of those without a partner, those that stand on both sides are copies. */
  List<AlignedPair> withCopies(List<AlignedPair> rows) {
    List<AlignedPair> targets = rows.stream().filter(r -> r.source().isEmpty()).toList();
    CopiedSentences copies =
        copies(targets.stream().map(r -> r.target().orElseThrow().text()).toList());
    Set<AlignedPair> copied = Collections.newSetFromMap(new IdentityHashMap<>());
    for (AlignedPair row : rows) {
      if (row.target().isEmpty() && copies.take(row.source().orElseThrow().text())) {
        copied.add(row);
      }
    }
    copies.taken().stream().mapToObj(targets::get).forEach(copied::add);
    return rows.stream().map(r -> copied.contains(r) ? r.copied() : r).toList();
  }

  /** Copies among some sentences. */
  CopiedSentences copies(List<String> texts) {
    return new CopiedSentences(comparer, texts);
  }

  /** A passage without partner. */
  static AlignedPair alone(
      Optional<Passage> source, String pivot, Optional<Passage> target, double confidence) {
    return new AlignedPair(source, pivot, target, 0, confidence, Verdict.NONE, Evidence.NONE);
  }

  /** A sentence as a passage of its own. */
  static Passage passage(String document, Sentence sentence) {
    return new Passage(document, sentence.language(), List.of(sentence));
  }
}
