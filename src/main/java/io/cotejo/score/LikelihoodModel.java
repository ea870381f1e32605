package io.cotejo.score;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/**
 * The cost model of one document pair: half the two-sided text likelihood ratio, the length ratio,
 * and the cost of the bead type.
 *
 * <p>The text ratio asks how much likelier the target span y is if it was generated from the source
 * span x than from the background, and the reverse: with g the lift of two linked words, w a source
 * token's weight (1 for the pivot's, shared by several) and λ the share that stays unexplained, it
 * is ½·(Σ<sub>l∈y</sub> ln(λ + Σ<sub>k</sub> w<sub>k</sub>g(k,l)/|x|) + Σ<sub>k∈x</sub>
 * w<sub>k</sub>·ln(λ + Σ<sub>l</sub> g(k,l)/|y|)): IBM model 1 (Brown et al. 1993), symmetrised.
 * Since it is normalised by the span's own length, a span that swallows a sentence too many dilutes
 * its matches: there is no pull towards large beads. Immutable and thread-safe.
 */
final class LikelihoodModel implements CostModel {

  final Bags source;
  final Bags target;
  final LinkTable links;
  final Lengths lengths;
  final Adaptation adaptation;
  final int targetWords;

  /** Weight of a source word in each sentence: less where there is a pivot beside it. */
  final double[] sourceWeights;

  /** Weight of a pivot word in each sentence: its translations share one. */
  final double[] pivotWeights;

  /** How many translations of each sentence there are in its bag, ≥ 1. */
  final byte[] translations;

  /** Where the source words begin in each source bag. */
  final int[] middles;

  /** Prefix sums of token weights. */
  final double[] weights;

  /** What each sentence costs that has no partner. */
  final double[] sourceNulls;

  final double[] targetNulls;

  /** What each sentence costs at most, beside its words, in a bead that says nothing of it. */
  final double[] sourceStrangers;

  final double[] targetStrangers;

  private final BeadTypes types;
  private final double[] typeCosts;

  LikelihoodModel(
      WordPool.Sides sides,
      int targetWords,
      LinkTable links,
      Lengths lengths,
      BeadTypes types,
      Adaptation adaptation) {
    this.source = sides.source();
    this.target = sides.target();
    this.targetWords = targetWords;
    this.links = links;
    this.lengths = lengths;
    this.types = types;
    this.adaptation = adaptation;
    int n = source.sentences();
    this.middles = new int[n];
    this.translations = sides.translations();
    this.pivotWeights = new double[n];
    this.sourceWeights = new double[n];
    this.weights = new double[n + 1];
    for (int i = 0; i < n; i++) {
      prepare(i);
    }
    this.sourceNulls = IntStream.range(0, n).mapToDouble(i -> nullCost(words(i))).toArray();
    this.targetNulls = ofTargets(this::nullCost);
    this.sourceStrangers =
        IntStream.range(0, n).mapToDouble(i -> strangerCost(weights[i + 1] - weights[i])).toArray();
    this.targetStrangers = ofTargets(this::strangerCost);
    this.typeCosts = IntStream.range(0, types.count()).mapToDouble(this::typeCost).toArray();
  }

  private void prepare(int i) {
    int middle =
        Arrays.binarySearch(source.types, source.starts[i], source.starts[i + 1], targetWords);
    middles[i] = middle < 0 ? -middle - 1 : middle;
    sourceWeights[i] = middles[i] == source.starts[i] ? 1 : ScoreConstants.SOURCE_WEIGHT;
    pivotWeights[i] = 1.0 / translations[i];
    double weight = 0;
    for (int t = source.starts[i]; t < source.starts[i + 1]; t++) {
      weight += source.counts[t] * weight(i, t);
    }
    weights[i + 1] = weights[i] + weight;
  }

  /** Share of the target's tokens that any word of the source is linked with, in [0, 1]. */
  double linkedShare() {
    boolean[] linked = new boolean[targetWords];
    for (int type : source.types) {
      for (int e = links.starts[type]; e < links.starts[type + 1]; e++) {
        linked[links.targets[e]] = true;
      }
    }
    double tokens = 0;
    for (int t = 0; t < target.types.length; t++) {
      tokens += linked[target.types[t]] ? target.counts[t] : 0;
    }
    return tokens / Math.max(1, target.tokens[targets()]);
  }

  /** What is made of the number of tokens of each target sentence. */
  private double[] ofTargets(DoubleUnaryOperator price) {
    return IntStream.range(0, targets())
        .mapToDouble(j -> price.applyAsDouble(target.tokens[j + 1] - target.tokens[j]))
        .toArray();
  }

  /** Tokens of the pivot, the mean of several, of the source where there is none. */
  private double words(int i) {
    boolean hasPivot = middles[i] > source.starts[i];
    int end = hasPivot ? middles[i] : source.starts[i + 1];
    double words = 0;
    for (int t = source.starts[i]; t < end; t++) {
      words += source.counts[t] * (hasPivot ? pivotWeights[i] : 1);
    }
    return words;
  }

  /** The cost of a null bead: of a source sentence if there is one, else of a target sentence. */
  double nullCost(int i, int a, int j) {
    boolean edge = a == 1 ? j == 0 || j == targets() : i == 0 || i == sources();
    return (a == 1 ? sourceNulls[i] : targetNulls[j]) - (edge ? ScoreConstants.EDGE : 0);
  }

  private double nullCost(double tokens) {
    double length = Math.log((1.0 + tokens) / (1 + ScoreConstants.NULL_TOKENS));
    return Math.max(
        ScoreConstants.LEAST_NULL_COST, adaptation.nullCost() + ScoreConstants.NULL_SLOPE * length);
  }

  /** A sentence without links costs this much at least; a long one does so by its words alone. */
  private double strangerCost(double weight) {
    double ofWords = -ScoreConstants.TEXT_WEIGHT / 2 * Math.log(adaptation.unexplained()) * weight;
    return Math.max(0, ScoreConstants.STRANGER_COST - ofWords);
  }

  /** What a token of a source sentence counts, by the position of its type in the bags. */
  double weight(int sentence, int type) {
    return type < middles[sentence] ? pivotWeights[sentence] : sourceWeights[sentence];
  }

  @Override
  public int sources() {
    return source.sentences();
  }

  @Override
  public int targets() {
    return target.sentences();
  }

  @Override
  public BeadTypes types() {
    return types;
  }

  @Override
  public double continued() {
    return adaptation.continued();
  }

  @Override
  public CostBlock block(Band band, int from, int to) {
    return new LikelihoodBlock(this, band, from, to);
  }

  private double typeCost(int type) {
    int a = types.source(type);
    int b = types.target(type);
    if (a + b <= 2) {
      return 0;
    }
    double base = ScoreConstants.MERGE_COST + adaptation.mergeSurcharge();
    if (a == 1 || b == 1) {
      return base + ScoreConstants.FURTHER_COST * (a + b - 3);
    }
    return base
        + ScoreConstants.MANY_TO_MANY_COST
        + adaptation.manyToManySurcharge()
        + ScoreConstants.FURTHER_COST * (a + b - 4);
  }

  double costOfType(int type) {
    return typeCosts[type];
  }

  /** Weighted tokens of source sentences [i, i + a), at least 1. */
  double sourceSize(int i, int a) {
    return Math.max(1, weights[i + a] - weights[i]);
  }

  /** Tokens of target sentences [j, j + b), at least 1. */
  double targetSize(int j, int b) {
    return Math.max(1, target.tokens[j + b] - target.tokens[j]);
  }
}
