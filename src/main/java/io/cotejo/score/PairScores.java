package io.cotejo.score;

import io.cotejo.bitext.DocumentPair;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The document pairs of a run, prepared for scoring: words counted over all of them, links found
 * once. Immutable and thread-safe.
 */
public final class PairScores {

  private final List<DocumentPair> pairs;
  private final BeadTypes types;
  private final WordPool pool;
  private final DictionaryWords dictionary;
  private final LinkTable links;
  private final double[] information;
  private final boolean[] numbers;
  private final List<Lengths> lengths = new ArrayList<>();
  private final List<Optional<TimeEvidence>> timings;

  private PairScores(
      List<DocumentPair> pairs,
      BeadTypes types,
      WordPool pool,
      DictionaryWords dictionary,
      LinkTable links,
      List<Optional<TimeEvidence>> timings) {
    this.timings = List.copyOf(timings);
    this.pairs = List.copyOf(pairs);
    this.types = types;
    this.pool = pool;
    this.dictionary = dictionary;
    this.links = links;
    this.information = information(pool);
    this.numbers = numbers(pool);
    pairs.forEach(p -> lengths.add(lengths(p, types.largestSide())));
  }

  /**
   * Prepares some pairs whose statistics are pooled. Time and memory are linear in the text.
   *
   * @param pairs at least one
   * @param types the bead types to search
   * @param dictionary words that are linked beside those by form
   */
  public static PairScores prepare(
      List<DocumentPair> pairs, BeadTypes types, DictionaryWords dictionary) {
    WordPool pool = new WordPool(pairs);
    LinkTable links = new LinkBuilder(pool, dictionary).build();
    return new PairScores(
        pairs, types, pool, dictionary, links, Collections.nCopies(pairs.size(), Optional.empty()));
  }

  /**
   * The same pairs with word links that are learned from beads, beside those by form.
   *
   * @param beads sure ones, of any of the pairs
   */
  public PairScores learned(List<TrainingBead> beads) {
    LinkTable learned = new LinkBuilder(pool, dictionary).build(beads);
    return new PairScores(pairs, types, pool, dictionary, learned, timings);
  }

  /** The same pairs, whose costs heed when sentences are said; one timing for each, or none. */
  public PairScores timed(List<Optional<TimeEvidence>> known) {
    return new PairScores(pairs, types, pool, dictionary, links, known);
  }

  /** When the sentences of a pair are said; empty if that is not known. */
  public Optional<TimeEvidence> timing(int pair) {
    return timings.get(pair);
  }

  /** One of the pairs. */
  public DocumentPair pair(int index) {
    return pairs.get(index);
  }

  /** The costs of one pair. */
  public CostModel model(int pair, Adaptation adaptation) {
    LikelihoodModel words = likelihood(pair, adaptation);
    return timings.get(pair).map(t -> t.timed(words)).orElse(words);
  }

  /** A reader for single beads of one pair. */
  public EvidenceReader reader(int pair, Adaptation adaptation) {
    return new EvidenceReader(likelihood(pair, adaptation), information, numbers);
  }

  /** An index of one pair's rare words. */
  public CounterpartIndex index(int pair, Adaptation adaptation) {
    return new CounterpartIndex(likelihood(pair, adaptation));
  }

  private LikelihoodModel likelihood(int pair, Adaptation adaptation) {
    return new LikelihoodModel(
        pool.sides(pair), pool.words.size(), links, lengths.get(pair), types, adaptation);
  }

  /** Which types of the source side are numbers. */
  static boolean[] numbers(WordPool pool) {
    boolean[] numbers = new boolean[pool.rows()];
    for (int type = 0; type < numbers.length; type++) {
      numbers[type] = Character.isDigit(pool.sourceType(type).codePointAt(0));
    }
    return numbers;
  }

  /** A source word tells nothing by its count among target words: it counts as a rare one. */
  static double[] information(WordPool pool) {
    double[] information = new double[pool.rows()];
    for (int type = 0; type < information.length; type++) {
      double count = type < pool.counts.length ? pool.count(type) : 1;
      information[type] = EvidenceReader.information(Math.max(1, count) / pool.tokens());
    }
    return information;
  }

  private static Lengths lengths(DocumentPair pair, int side) {
    List<String> pivots = counted(pair.source().texts(), pair.pivot());
    return new Lengths(pivots, pair.target().texts(), side);
  }

  /** Characters are those of the pivot, sentence by sentence of the source where there is none. */
  static List<String> counted(List<String> sources, List<String> pivots) {
    return new AbstractList<>() {
      @Override
      public String get(int i) {
        String pivot = pivots.get(i);
        return pivot.isBlank() ? sources.get(i) : pivot;
      }

      @Override
      public int size() {
        return sources.size();
      }
    };
  }
}
