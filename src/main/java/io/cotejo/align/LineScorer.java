package io.cotejo.align;

import io.cotejo.bitext.DocumentPair;
import io.cotejo.score.Adaptation;
import io.cotejo.score.BeadTypes;
import io.cotejo.score.Comparer;
import io.cotejo.score.Comparison;
import io.cotejo.score.DictionaryWords;
import io.cotejo.score.EvidenceReader;
import io.cotejo.score.PairScores;
import io.cotejo.score.SpanEvidence;
import io.cotejo.score.Statistics;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Tells of sentences that already stand side by side how likely each two are counterparts, by the
 * evidence and the odds of {@link ComparableAligner}. The rivals of a pair are a sample of the
 * other lines. Time is linear in the lines. Immutable and thread-safe.
 */
public final class LineScorer {

  private static final BeadTypes SINGLE = new BeadTypes(1, 2);

  /** Lines that each pair is compared with, on each side. */
  private static final int SAMPLE = 64;

  private final DictionaryWords dictionary;
  private final Comparer comparer;

  /**
   * A scorer.
   *
   * @param dictionary words that are linked beside those by form
   */
  public LineScorer(DictionaryWords dictionary) {
    this.dictionary = dictionary;
    this.comparer = new Comparer(dictionary);
  }

  /**
   * A pair of lines.
   *
   * @param confidence that they are counterparts, in [0, 1]
   * @param comparison what they share
   */
  public record Score(double confidence, Comparison comparison) {}

  /**
   * Scores sentence {@code i} of the source with sentence {@code i} of the target.
   *
   * @param statistics what is known beyond the lines
   * @throws IllegalArgumentException if the sides are not of one size
   */
  public List<Score> score(DocumentPair lines, Statistics statistics) {
    int n = lines.source().size();
    if (n != lines.target().size()) {
      throw new IllegalArgumentException(n + " lines beside " + lines.target().size());
    }
    if (n == 0) {
      return List.of();
    }
    PairScores scores = PairScores.prepare(List.of(lines), SINGLE, dictionary, statistics);
    EvidenceReader reader = scores.reader(0, Adaptation.start());
    List<Comparison> comparisons = new ArrayList<>(n);
    double[] odds = new double[n];
    for (int i = 0; i < n; i++) {
      SpanEvidence cell = reader.read(i, 1, i, 1);
      Comparison comparison =
          comparer.compare(lines.source().text(i), lines.pivots(i), lines.target().text(i));
      comparisons.add(comparison);
      odds[i] =
          LinkOdds.of(cell, cell.text() - rivals(reader, i, n, cell))
              + LinkOdds.of(comparison)
              + LinkOdds.ofLittleContent(comparison);
    }
    LinkPrior prior = new LinkPrior(odds, n);
    return IntStream.range(0, n)
        .mapToObj(i -> new Score(probability(odds[i] + prior.shiftOf(odds[i])), comparisons.get(i)))
        .toList();
  }

  private static double probability(double logOdds) {
    return 1 / (1 + Math.exp(-logOdds));
  }

  /** Half the mean of the best others of the row and of the column, each. */
  private static double rivals(EvidenceReader reader, int i, int n, SpanEvidence cell) {
    int others = Math.min(SAMPLE, n - 1);
    if (others == 0) {
      return Math.min(0, cell.text());
    }
    double[] row = new double[others];
    double[] column = new double[others];
    for (int k = 0; k < others; k++) {
      int other = (int) ((i + 1 + (long) k * (n - 1) / others) % n);
      row[k] = reader.read(i, 1, other, 1).text();
      column[k] = reader.read(other, 1, i, 1).text();
    }
    return (best(row) + best(column)) / 2;
  }

  private static double best(double[] rivals) {
    Arrays.sort(rivals);
    int from = Math.max(0, rivals.length - LinkFeatures.RIVALS);
    return Arrays.stream(rivals, from, rivals.length).average().orElse(0);
  }
}
