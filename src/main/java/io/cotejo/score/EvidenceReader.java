package io.cotejo.score;

/**
 * Looks at single beads of a pair, one after the other. Keeps scratch space: one reader a thread.
 */
public final class EvidenceReader {

  /** Words that make up more than e⁻² of a text carry no information. */
  private static final double COMMON = 2;

  private static final double CONTENT = 2.5;

  private final LikelihoodModel model;
  private final double[] information;
  private final int[] counts;
  private final double[] explained;

  private final boolean[] numbers;

  EvidenceReader(LikelihoodModel model, double[] information, boolean[] numbers) {
    this.model = model;
    this.information = information;
    this.numbers = numbers;
    this.counts = new int[model.targetWords];
    this.explained = new double[model.targetWords];
  }

  /** How much a word of the pool tells, by its share of all tokens: max(0, −ln p − 2) nats. */
  static double information(double share) {
    return Math.max(0, -Math.log(share) - COMMON);
  }

  /** The evidence for source sentences [i, i + a) and target sentences [j, j + b). */
  public SpanEvidence read(int i, int a, int j, int b) {
    Bags target = model.target;
    int first = target.starts[j];
    int end = target.starts[j + b];
    for (int t = first; t < end; t++) {
      counts[target.types[t]] += target.counts[t];
    }
    double lambda = model.adaptation.unexplained();
    double nx = model.sourceSize(i, a);
    double ny = model.targetSize(j, b);
    Coverage onSource = new Coverage();
    int lone = 0;
    double text = 0;
    for (int s = i; s < i + a; s++) {
      lone += loneNumbers(s);
      text += readSource(s, lambda, ny, onSource);
    }
    Coverage onTarget = new Coverage();
    double unexplained = 0;
    int content = 0;
    for (int t = first; t < end; t++) {
      int type = target.types[t];
      double strength = explained[type] / nx;
      double p = lambda + strength;
      text += target.counts[t] * Math.log(p);
      unexplained += target.counts[t] * lambda / p;
      onTarget.add(target.counts[t] * information[type], strength / p);
      content += strength > lambda && information[type] > CONTENT ? 1 : 0;
      lone += numbers[type] && explained[type] == 0 ? 1 : 0;
    }
    for (int t = first; t < end; t++) {
      counts[target.types[t]] = 0;
      explained[target.types[t]] = 0;
    }
    int tokens = target.tokens[j + b] - target.tokens[j];
    double size = (model.weights[i + a] - model.weights[i] + tokens) / 2;
    return new SpanEvidence(
        text / 2,
        model.lengths.gain(i, a, j, b),
        size,
        unexplained,
        tokens,
        onSource.share(),
        onTarget.share(),
        content,
        lone);
  }

  /** Numbers of the pivot (of the source where there is none) that the target does not have. */
  private int loneNumbers(int s) {
    Bags source = model.source;
    int from = source.starts[s];
    int end = model.middles[s] > from ? model.middles[s] : source.starts[s + 1];
    int lone = 0;
    for (int t = from; t < end; t++) {
      int type = source.types[t];
      lone += numbers[type] && !isLinked(type) ? 1 : 0;
    }
    return lone;
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

  private double readSource(int s, double lambda, double ny, Coverage coverage) {
    Bags source = model.source;
    LinkTable links = model.links;
    double text = 0;
    for (int t = source.starts[s]; t < source.starts[s + 1]; t++) {
      int type = source.types[t];
      double weight = source.counts[t] * (t < model.middles[s] ? 1 : model.sourceWeights[s]);
      double sum = 0;
      for (int e = links.starts[type]; e < links.starts[type + 1]; e++) {
        int count = counts[links.targets[e]];
        if (count > 0) {
          sum += count * links.lifts[e];
          explained[links.targets[e]] += weight * links.lifts[e];
        }
      }
      double strength = sum / ny;
      text += weight * Math.log(lambda + strength);
      boolean counted = t < model.middles[s] || model.sourceWeights[s] == 1;
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
