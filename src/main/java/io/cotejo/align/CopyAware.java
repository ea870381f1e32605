package io.cotejo.align;

import io.cotejo.bitext.Alignment;
import io.cotejo.bitext.Bead;
import io.cotejo.bitext.DocumentPair;
import io.cotejo.bitext.IndexRange;
import io.cotejo.bitext.Sentence;
import io.cotejo.bitext.Settled;
import io.cotejo.bitext.Side;
import io.cotejo.score.Comparer;
import io.cotejo.score.Statistics;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An aligner that is not sure of sentences that stand on both sides in the source's language: they
 * have the same place, and are no translation. What people linked stays sure. Immutable and
 * thread-safe, as its aligner is.
 */
public final class CopyAware implements Aligner {

  /** How likely a copy is the translation that was meant. */
  private static final double CONFIDENCE = 0.01;

  private final Aligner aligner;
  private final Comparer comparer;

  /** The same aligner, less sure of copies. */
  public CopyAware(Aligner aligner, Comparer comparer) {
    this.aligner = aligner;
    this.comparer = comparer;
  }

  @Override
  public Pooled pool(List<DocumentPair> pairs) {
    Pooled pooled = aligner.pool(pairs);
    return new Pooled(doubted(pooled.alignments(), Settled.NONE), pooled.statistics());
  }

  @Override
  public List<Alignment> align(List<DocumentPair> pairs, Settled settled, Statistics statistics) {
    return doubted(aligner.align(pairs, settled, statistics), settled);
  }

  private List<Alignment> doubted(List<Alignment> alignments, Settled settled) {
    return alignments.stream().map(a -> doubted(a, settled)).toList();
  }

  private Alignment doubted(Alignment alignment, Settled settled) {
    DocumentPair pair = alignment.pair();
    SettledPair known = new SettledPair(pair, settled);
    List<Bead> beads =
        alignment.beads().stream()
            .map(b -> isCopy(pair, b) && !known.isLinked(b) ? doubted(b) : b)
            .toList();
    return new Alignment(pair, alignment.order(), beads);
  }

  private boolean isCopy(DocumentPair pair, Bead bead) {
    return !bead.isNull()
        && comparer.isCopy(text(pair.source(), bead.source()), text(pair.target(), bead.target()));
  }

  private static Bead doubted(Bead bead) {
    return new Bead(
        bead.source(), bead.target(), bead.cost(), Math.min(CONFIDENCE, bead.confidence()));
  }

  private static String text(Side side, IndexRange range) {
    return side.sentences().subList(range.start(), range.end()).stream()
        .map(Sentence::text)
        .collect(Collectors.joining(" "));
  }
}
