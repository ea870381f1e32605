package io.cotejo.score;

import java.util.List;

/**
 * Two piles of sentences, prepared for finding counterparts: words counted over both, links found
 * once, the target's words inverted. The evidence is that of {@link PairScores}. Immutable and
 * thread-safe.
 */
public final class PileScores {

  private static final BeadTypes SINGLE = new BeadTypes(1, 2);

  /** In a pile of millions, hundreds of words begin alike, and each would be linked with each. */
  private static final int LARGEST_CLASS = 64;

  private final LikelihoodModel model;
  private final double[] information;
  private final boolean[] numbers;
  private final Postings postings;

  private PileScores(LikelihoodModel model, WordPool pool, WordFrequencies frequencies) {
    this.model = model;
    this.information = PairScores.information(pool, frequencies);
    this.numbers = PairScores.numbers(pool);
    this.postings =
        Postings.of(model.target, model.targetWords, -Math.log(model.adaptation.unexplained()) / 2);
  }

  /**
   * Prepares two piles. Time and memory are linear in the text.
   *
   * @param sources the source's sentences
   * @param pivots their translations, once or more often, one each; blank for none
   * @param targets the target's sentences
   * @param dictionary words that are linked beside those by form
   * @param statistics what is known beyond the piles
   * @throws IllegalArgumentException if there are more or fewer translations than sources
   */
  public static PileScores prepare(
      List<String> sources,
      List<List<String>> pivots,
      List<String> targets,
      DictionaryWords dictionary,
      Statistics statistics) {
    for (List<String> pivot : pivots) {
      if (sources.size() != pivot.size()) {
        throw new IllegalArgumentException(
            pivot.size() + " translations for " + sources.size() + " sentences");
      }
    }
    WordPool pool = new WordPool(pivots, sources, targets);
    WordFrequencies frequencies = new WordFrequencies(pool, statistics);
    LikelihoodModel model =
        new LikelihoodModel(
            pool.sides(),
            pool.words.size(),
            new LinkBuilder(pool, new WordKin(pool, dictionary), frequencies, LARGEST_CLASS)
                .build(statistics.learned()),
            new Lengths(PairScores.counted(sources, pivots.get(0)), targets, 1),
            SINGLE,
            Adaptation.start());
    return new PileScores(model, pool, frequencies);
  }

  /** Number of source sentences. */
  public int sources() {
    return model.sources();
  }

  /** Number of target sentences. */
  public int targets() {
    return model.targets();
  }

  /** The evidence for single pairs; {@code read(i, 1, j, 1)}. One a thread. */
  public EvidenceReader reader() {
    return new EvidenceReader(model, information, numbers);
  }

  /**
   * A search for the best candidates. One a thread.
   *
   * @param most candidates for one source sentence, ≥ 1
   */
  public CandidateSearch search(int most) {
    return new CandidateSearch(model, postings, most);
  }
}
