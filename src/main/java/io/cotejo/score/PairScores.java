package io.cotejo.score;

import io.cotejo.bitext.DocumentPair;
import java.util.AbstractList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Document pairs, prepared for scoring each by itself, with what {@link Statistics} know beyond it.
 * Immutable and thread-safe.
 */
public final class PairScores {

  private final List<Prepared> prepared;
  private final BeadTypes types;
  private final Statistics statistics;
  private final List<Optional<TimeEvidence>> timings;

  private PairScores(
      List<Prepared> prepared,
      BeadTypes types,
      Statistics statistics,
      List<Optional<TimeEvidence>> timings) {
    this.prepared = List.copyOf(prepared);
    this.types = types;
    this.statistics = statistics;
    this.timings = List.copyOf(timings);
  }

  /** Prepares some pairs with the statistics over all of them. */
  public static PairScores prepare(
      List<DocumentPair> pairs, BeadTypes types, DictionaryWords dictionary) {
    return prepare(pairs, types, dictionary, Statistics.of(pairs));
  }

  /**
   * Prepares some pairs. Time and memory are linear in the text.
   *
   * @param pairs at least one
   * @param types the bead types to search
   * @param dictionary words that are linked beside those by form
   * @param statistics what is known beyond each pair
   */
  public static PairScores prepare(
      List<DocumentPair> pairs,
      BeadTypes types,
      DictionaryWords dictionary,
      Statistics statistics) {
    List<Prepared> prepared =
        pairs.parallelStream()
            .map(p -> Prepared.of(p, lengths(p, types.largestSide()), dictionary, statistics))
            .toList();
    return new PairScores(
        prepared, types, statistics, Collections.nCopies(pairs.size(), Optional.empty()));
  }

  /** What is made of one pair. */
  @SuppressWarnings("ArrayRecordComponent") // a kernel's plain data, compared by nobody
  private record Prepared(
      DocumentPair pair,
      WordPool pool,
      WordKin kin,
      Lengths lengths,
      LinkTable links,
      double[] information,
      boolean[] numbers) {

    static Prepared of(
        DocumentPair pair, Lengths lengths, DictionaryWords dictionary, Statistics statistics) {
      WordPool pool = new WordPool(pair);
      return of(pair, pool, new WordKin(pool, dictionary), lengths, statistics);
    }

    /** The same pair, of which other statistics are known. */
    Prepared with(Statistics known) {
      return of(pair, pool, kin, lengths, known);
    }

    private static Prepared of(
        DocumentPair pair, WordPool pool, WordKin kin, Lengths lengths, Statistics statistics) {
      WordFrequencies frequencies = new WordFrequencies(pool, statistics);
      return new Prepared(
          pair,
          pool,
          kin,
          lengths,
          new LinkBuilder(pool, kin, frequencies).build(statistics.learned()),
          PairScores.information(pool, frequencies),
          PairScores.numbers(pool));
    }
  }

  /** What is known beyond each pair. */
  public Statistics statistics() {
    return statistics;
  }

  /** The same pairs, of which other statistics are known. */
  public PairScores with(Statistics known) {
    List<Prepared> heeding =
        known.tellsTheSameOfWords(statistics)
            ? prepared
            : prepared.parallelStream().map(p -> p.with(known)).toList();
    return new PairScores(heeding, types, known, timings);
  }

  /**
   * The statistics with word links that are learned from beads, in place of others.
   *
   * @param beads sure ones, of any of the pairs, in any order
   */
  public Statistics learned(List<TrainingBead> beads) {
    WordLessons lessons = new WordLessons();
    beads.forEach(b -> lessons.add(prepared.get(b.pair()).pool, b));
    return statistics.with(lessons.learned());
  }

  /** The same pairs, whose costs heed when sentences are said; one timing for each, or none. */
  public PairScores timed(List<Optional<TimeEvidence>> known) {
    return new PairScores(prepared, types, statistics, known);
  }

  /** When the sentences of a pair are said; empty if that is not known. */
  public Optional<TimeEvidence> timing(int pair) {
    return timings.get(pair);
  }

  /** One of the pairs. */
  public DocumentPair pair(int index) {
    return prepared.get(index).pair;
  }

  /** What one pair is searched with before anything is known of it but which words are linked. */
  public Adaptation start(int pair) {
    return Adaptation.start(likelihood(pair, Adaptation.start(), types).linkedShare());
  }

  /** The costs of one pair. */
  public CostModel model(int pair, Adaptation adaptation) {
    return model(pair, adaptation, types);
  }

  /** The costs of one pair for other bead types than the usual ones. */
  public CostModel model(int pair, Adaptation adaptation, BeadTypes searched) {
    LikelihoodModel words = likelihood(pair, adaptation, searched);
    return timings.get(pair).map(t -> t.timed(words)).orElse(words);
  }

  /** A reader for single beads of one pair. */
  public EvidenceReader reader(int pair, Adaptation adaptation) {
    Prepared own = prepared.get(pair);
    return new EvidenceReader(likelihood(pair, adaptation, types), own.information, own.numbers);
  }

  /** An index of one pair's rare words. */
  public CounterpartIndex index(int pair, Adaptation adaptation) {
    return new CounterpartIndex(likelihood(pair, adaptation, types));
  }

  private LikelihoodModel likelihood(int pair, Adaptation adaptation, BeadTypes searched) {
    Prepared own = prepared.get(pair);
    return new LikelihoodModel(
        own.pool.sides(), own.pool.words.size(), own.links, own.lengths, searched, adaptation);
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
  static double[] information(WordPool pool, WordFrequencies frequencies) {
    double[] information = new double[pool.rows()];
    for (int type = 0; type < information.length; type++) {
      double count = type < pool.words.size() ? frequencies.count(type) : 1;
      information[type] = EvidenceReader.information(Math.max(1, count) / frequencies.tokens());
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
