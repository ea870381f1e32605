package io.cotejo.score;

/**
 * Looks at single beads of a pair, one after the other. Keeps scratch space: one reader a thread.
 */
public final class EvidenceReader {

  /** Words that make up more than e⁻² of a text carry no information. */
  private static final double COMMON = 2;

  private static final double CONTENT = 2.5;

  /** No sentence. */
  private static final int NONE = -1;

  private final LikelihoodModel model;

  /**
   * Of a token without a link, as most are: a logarithm costs as much as all else that it takes.
   */
  private final double logUnexplained;

  private final double[] information;
  private final int[] counts;
  private final double[] explained;

  private final boolean[] numbers;

  EvidenceReader(LikelihoodModel model, double[] information, boolean[] numbers) {
    this.model = model;
    this.logUnexplained = Math.log(model.adaptation.unexplained());
    this.information = information;
    this.numbers = numbers;
    this.counts = new int[model.targetWords];
    this.explained = new double[model.targetWords];
  }

  /** A reader of the same pair for another thread. */
  public EvidenceReader another() {
    return new EvidenceReader(model, information, numbers);
  }

  /** How much a word of the pool tells, by its share of all tokens: max(0, −ln p − 2) nats. */
  static double information(double share) {
    return Math.max(0, -Math.log(share) - COMMON);
  }

  /** The evidence for source sentences [i, i + a) and target sentences [j, j + b). */
  public SpanEvidence read(int i, int a, int j, int b) {
    return read(i, a, j, b, NONE, NONE);
  }

  /**
   * What each sentence brings into a bead by itself: the least of what the evidence loses without
   * one. A sentence whose counterpart is elsewhere, or nowhere, brings nothing.
   *
   * @param whole the evidence for the bead
   */
  public Contribution leastContribution(SpanEvidence whole, int i, int a, int j, int b) {
    Contribution least = Contribution.of(whole);
    for (int s = i; s < i + a && a > 1; s++) {
      SpanEvidence rest = read(i, a, j, b, s, NONE);
      double tokens = model.weights[s + 1] - model.weights[s];
      least = least.least(Contribution.of(whole, rest, tokens));
    }
    for (int t = j; t < j + b && b > 1; t++) {
      SpanEvidence rest = read(i, a, j, b, NONE, t);
      double tokens = model.target.tokens[t + 1] - model.target.tokens[t];
      least = least.least(Contribution.of(whole, rest, tokens));
    }
    return least;
  }

  /** Share of the source's weighted tokens that are linked with a word of the target, in [0, 1]. */
  public double linkedWords() {
    Bags source = model.source;
    for (int type : model.target.types) {
      counts[type]++;
    }
    double linked = 0;
    double all = 0;
    for (int s = 0; s < source.sentences(); s++) {
      for (int t = source.starts[s]; t < source.starts[s + 1]; t++) {
        double weight = source.counts[t] * (t < model.middles[s] ? 1 : model.sourceWeights[s]);
        all += weight;
        linked += isLinked(source.types[t]) ? weight : 0;
      }
    }
    for (int type : model.target.types) {
      counts[type] = 0;
    }
    return all == 0 ? 0 : linked / all;
  }

  /** The evidence without one source sentence, or without one target sentence. */
  private SpanEvidence read(int i, int a, int j, int b, int noSource, int noTarget) {
    Bags target = model.target;
    int first = target.starts[j];
    int end = target.starts[j + b];
    int gap = noTarget == NONE ? end : target.starts[noTarget];
    int resume = noTarget == NONE ? end : target.starts[noTarget + 1];
    for (int t = next(first, gap, resume); t < end; t = next(t + 1, gap, resume)) {
      counts[target.types[t]] += target.counts[t];
    }
    double lambda = model.adaptation.unexplained();
    double weight = model.weights[i + a] - model.weights[i] - sourceWeight(noSource);
    int tokens = target.tokens[j + b] - target.tokens[j] - targetTokens(noTarget);
    double nx = Math.max(1, weight);
    double ny = Math.max(1, tokens);
    Coverage onSource = new Coverage();
    // Several translations explain more than each: what one leaves is seen on their own side.
    Coverage ofPivot = new Coverage();
    boolean several = false;
    int lone = 0;
    double text = 0;
    for (int s = i; s < i + a; s++) {
      if (s != noSource) {
        lone += loneNumbers(s);
        several |= model.translations[s] > 1;
        text += readSource(s, lambda, ny, onSource, ofPivot);
      }
    }
    Coverage onTarget = new Coverage();
    double unexplained = 0;
    int content = 0;
    for (int t = next(first, gap, resume); t < end; t = next(t + 1, gap, resume)) {
      int type = target.types[t];
      double strength = explained[type] / nx;
      double p = lambda + strength;
      text += target.counts[t] * (strength == 0 ? logUnexplained : Math.log(p));
      unexplained += target.counts[t] * lambda / p;
      onTarget.add(target.counts[t] * information[type], strength / p);
      content += strength > lambda && information[type] > CONTENT ? 1 : 0;
      lone += numbers[type] && explained[type] == 0 ? 1 : 0;
    }
    for (int t = first; t < end; t++) {
      counts[target.types[t]] = 0;
      explained[target.types[t]] = 0;
    }
    return new SpanEvidence(
        text / 2,
        model.lengths.gain(i, a, j, b, noSource, noTarget),
        (weight + tokens) / 2,
        several ? ofPivot.share() * tokens : unexplained,
        tokens,
        onSource.share(),
        onTarget.share(),
        content,
        lone);
  }

  /** The first token from {@code t} on that is not of the sentence that is left out. */
  private static int next(int t, int gap, int resume) {
    return t >= gap && t < resume ? resume : t;
  }

  private double sourceWeight(int s) {
    return s == NONE ? 0 : model.weights[s + 1] - model.weights[s];
  }

  private int targetTokens(int t) {
    return t == NONE ? 0 : model.target.tokens[t + 1] - model.target.tokens[t];
  }

  /** Numbers of a pivot (of the source where there is none) that the target does not have. */
  private int loneNumbers(int s) {
    Bags source = model.source;
    int from = source.starts[s];
    int end = model.middles[s] > from ? model.middles[s] : source.starts[s + 1];
    int lone = 0;
    for (int t = from; t < end; t++) {
      int type = source.types[t];
      int times = Math.min(source.counts[t], model.translations[s]);
      lone += numbers[type] && !isLinked(type) ? times : 0;
    }
    return lone / model.translations[s];
  }

  private boolean isLinked(int type) {
    LinkTable links = model.links;
    for (int e = links.starts[type]; e < links.starts[type + 1]; e++) {
      if (counts[links.targets[e]] > 0) {
        return true;
      }
    }
    return false;
  }

  private double readSource(int s, double lambda, double ny, Coverage coverage, Coverage ofPivot) {
    Bags source = model.source;
    LinkTable links = model.links;
    double text = 0;
    for (int t = source.starts[s]; t < source.starts[s + 1]; t++) {
      int type = source.types[t];
      double weight = source.counts[t] * model.weight(s, t);
      double sum = 0;
      for (int e = links.starts[type]; e < links.starts[type + 1]; e++) {
        int count = counts[links.targets[e]];
        if (count > 0) {
          sum += count * links.lifts[e];
          explained[links.targets[e]] += weight * links.lifts[e];
        }
      }
      double strength = sum / ny;
      text += weight * (strength == 0 ? logUnexplained : Math.log(lambda + strength));
      boolean counted = t < model.middles[s] || model.sourceWeights[s] == 1;
      ofPivot.add(t < model.middles[s] ? weight : 0, lambda / (lambda + strength));
      coverage.add(counted ? weight * information[type] : 0, strength / (lambda + strength));
    }
    return text;
  }

  private static final class Coverage {
    private double covered;
    private double total;

    void add(double weight, double share) {
      covered += weight * share;
      total += weight;
    }

    double share() {
      return total == 0 ? 0 : covered / total;
    }
  }
}
