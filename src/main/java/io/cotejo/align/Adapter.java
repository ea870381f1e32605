package io.cotejo.align;

import io.cotejo.score.Adaptation;
import io.cotejo.score.BeadTypes;
import io.cotejo.score.EvidenceReader;
import io.cotejo.score.SpanEvidence;
import io.cotejo.score.Unexplained;

/**
 * Estimates from a first alignment what the second needs: over the run, how much of the target the
 * pivot leaves unexplained; per document, how frequent null and larger beads are. Stateless and
 * thread-safe.
 */
final class Adapter {

  /** Beads of more sentences say too little about words. */
  private static final int LARGEST_BEAD = 4;

  private static final double PSEUDO_TOKENS = 100;

  /** What all other texts weigh at most beside one, in tokens. */
  private static final double MOST_OTHERS = 500;

  private static final double PSEUDO_BEADS = 15;

  /** Shares of null and larger beads at which the costs of the options are right. */
  private static final double USUAL_NULLS = 0.093;

  private static final double USUAL_MERGES = 0.22;
  private static final double USUAL_MANY_TO_MANY = 0.07;

  /** How far the first two follow the shares that are seen; the last goes the whole way. */
  private static final double STRENGTH = 0.9;

  private static final double SLOPE = 2;
  private static final double LEAST_UNEXPLAINED = 0.2;
  private static final double MOST_UNEXPLAINED = 0.9;
  private static final double LEAST_NULL_COST = 0.2;
  private final BeadTypes types;

  Adapter(BeadTypes types) {
    this.types = types;
  }

  /** What one document says about unexplained target words. */
  Unexplained unexplained(BeadPath path, EvidenceReader reader) {
    double sum = 0;
    long tokens = 0;
    for (int k = 0; k < path.size(); k++) {
      int a = types.source(path.types()[k]);
      int b = types.target(path.types()[k]);
      if (a > 0 && b > 0 && a + b <= LARGEST_BEAD) {
        SpanEvidence evidence = reader.read(path.sources()[k], a, path.targets()[k], b);
        sum += evidence.unexplained();
        tokens += evidence.targetTokens();
      }
    }
    return Unexplained.of(sum, tokens);
  }

  /** λ of some texts. */
  double lambda(Unexplained texts) {
    return lambda(texts.sum(), (double) texts.tokens());
  }

  /** λ of one text, drawn towards that of others: these weigh as many tokens at most. */
  double lambda(Unexplained own, Unexplained all) {
    Unexplained others = all.less(own);
    double weight = others.tokens() == 0 ? 0 : Math.min(1, MOST_OTHERS / others.tokens());
    return lambda(own.sum() + weight * others.sum(), own.tokens() + weight * others.tokens());
  }

  private static double lambda(double sum, double tokens) {
    double start = Adaptation.start().unexplained();
    double share = (sum + PSEUDO_TOKENS / 2) / (tokens + PSEUDO_TOKENS);
    double adapted = start + SLOPE * (share - 0.5);
    return Math.min(MOST_UNEXPLAINED, Math.max(LEAST_UNEXPLAINED, adapted));
  }

  Adaptation adaptation(BeadPath path, double lambda) {
    Adaptation start = Adaptation.start();
    double nulls = share(path.nullRuns(types), path.size(), USUAL_NULLS);
    double merges = share(path.merges(types), path.size(), USUAL_MERGES);
    double many = share(path.manyToMany(types), path.size(), USUAL_MANY_TO_MANY);
    double nullCost =
        Math.max(LEAST_NULL_COST, start.nullCost() - STRENGTH * Math.log(nulls / USUAL_NULLS));
    // What follows a null sentence costs the same in all documents: how long runs are tells little.
    double following = start.nullCost() - start.continued();
    return new Adaptation(
        lambda,
        nullCost,
        Math.max(0, nullCost - following),
        -STRENGTH * Math.log(merges / USUAL_MERGES),
        -Math.log(many / USUAL_MANY_TO_MANY));
  }

  private static double share(int count, int beads, double usual) {
    return (count + PSEUDO_BEADS * usual) / (beads + PSEUDO_BEADS);
  }
}
