package io.cotejo.align;

import io.cotejo.bitext.Alignment;
import io.cotejo.bitext.DocumentPair;
import io.cotejo.bitext.Settled;
import io.cotejo.bitext.Side;
import io.cotejo.score.Adaptation;
import io.cotejo.score.BeadTypes;
import io.cotejo.score.Comparer;
import io.cotejo.score.DictionaryWords;
import io.cotejo.score.EvidenceReader;
import io.cotejo.score.PairScores;
import io.cotejo.score.Statistics;
import io.cotejo.text.Parallel;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Links sentences of texts that tell of the same events but do not translate each other: in any
 * order, and only where the evidence stands out from the other sentences of both texts. Most
 * sentences get no link: a null bead each. A link may take in the sentence before or behind on one
 * side if that tells more of what the other side says. Looks at all pairs of sentences: for
 * articles, not for piles.
 */
public final class ComparableAligner implements Aligner {

  /** Links less likely than this are not made: a false pair is worse than a missed one. */
  public static final double LEAST_CONFIDENCE = 0.5;

  /** Pairs of sentences that two texts may have at most: more are not looked at one by one. */
  private static final int MOST_CELLS = 1 << 30;

  private static final BeadTypes TYPES = new BeadTypes(2, 3);

  private final double leastConfidence;
  private final DictionaryWords dictionary;
  private final Comparer comparer;
  private final int threads;

  /**
   * An aligner.
   *
   * @param leastConfidence links less likely than this are not made, in [0, 1]
   * @param dictionary words that are linked beside those by form
   * @param threads how many work at a time; what comes out is the same with any number
   */
  public ComparableAligner(double leastConfidence, DictionaryWords dictionary, int threads) {
    this.leastConfidence = leastConfidence;
    this.dictionary = dictionary;
    this.comparer = new Comparer(dictionary);
    this.threads = threads;
  }

  /** Whether two texts are too long for each two sentences to be looked at. */
  public static boolean isTooLarge(Side source, Side target) {
    return (long) source.size() * target.size() > MOST_CELLS;
  }

  @Override
  public Pooled pool(List<DocumentPair> pairs) {
    Statistics statistics = Statistics.of(pairs);
    return new Pooled(align(pairs, Settled.NONE, statistics), statistics);
  }

  @Override
  public List<Alignment> align(List<DocumentPair> pairs, Settled settled, Statistics statistics) {
    if (pairs.isEmpty()) {
      return List.of();
    }
    PairScores scores = PairScores.prepare(pairs, TYPES, dictionary, statistics);
    List<Integer> numbers = IntStream.range(0, pairs.size()).boxed().toList();
    return Parallel.map(
        numbers,
        threads,
        k ->
            align(
                scores.pair(k),
                scores.reader(k, Adaptation.start()),
                new SettledPair(scores.pair(k), settled)));
  }

  private Alignment align(DocumentPair pair, EvidenceReader reader, SettledPair settled) {
    if (isTooLarge(pair.source(), pair.target())) {
      throw new OutOfMemoryError(
          "no grid can have a cell for each two sentences of two such texts");
    }
    ComparableSearch search =
        new ComparableSearch(pair, reader, comparer, settled, leastConfidence);
    return settled.kept(new Alignment(pair, Alignment.Order.CROSSING, search.beads()));
  }
}
