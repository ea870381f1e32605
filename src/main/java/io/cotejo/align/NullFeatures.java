package io.cotejo.align;

import io.cotejo.score.CounterpartIndex;
import java.util.ArrayList;
import java.util.List;

/**
 * What tells whether a null bead is right. The more of each feature, the surer. What its posterior
 * says counts the less the better the null beads of its run go with others elsewhere (they were
 * moved then, or put apart by mistake), and not at all beside a bead that could not grow. Used by
 * one thread for one path.
 */
final class NullFeatures {

  /** Of null beads in texts that are translations, in order. */
  static final List<String> NAMES =
      List.of(
          "posterior", // log odds, less what was said above
          "unlike-nulls", // how little its run goes with null beads of the other side
          "beside", // root of the nats of the weakest sentence in the beads beside its run
          "others"); // log odds of the other runs of the text, as if there were some even ones

  private static final double MOST_ODDS = 6;

  /** What the text's first and last sentence have for a neighbour. */
  private static final double SURE_ROOT = 2;

  /** Nats of text by token that a pair has at least, to compare null beads with. */
  private static final double LEAST_OWN = 0.2;

  /** Runs that are made up. */
  private static final double MADE_UP = 6;

  private final PathEvidence path;
  private final double[] rivals;
  private final double own;
  private final double[][] features;

  private NullFeatures(PathEvidence path, double[] rivals) {
    this.path = path;
    this.rivals = rivals;
    this.own = Math.max(LEAST_OWN, path.meanText());
    this.features = new double[path.size()][];
  }

  /** The features of each null bead of a path; no entry for beads with both sides. */
  static double[][] of(PathEvidence path, CounterpartIndex index, int sources, int targets) {
    NullFeatures of = new NullFeatures(path, NullRivals.of(path, index, sources, targets));
    of.fill();
    return of.features;
  }

  /**
   * Null beads that follow each other.
   *
   * @param odds of each, by its posterior and what speaks against it
   * @param unlike how little they go with null beads of the other side, from 0 to 1
   */
  private record Run(int first, List<Double> odds, double unlike) {

    double mean() {
      return odds.stream().mapToDouble(o -> o).sum() / odds.size();
    }
  }

  private void fill() {
    List<Run> runs = new ArrayList<>();
    for (int k = 0; k < path.size(); k++) {
      if (path.isNull(k)) {
        Run run = run(k);
        runs.add(run);
        k += run.odds.size();
      }
    }
    double all = runs.stream().mapToDouble(Run::mean).sum();
    for (Run run : runs) {
      double others = (all - run.mean()) / (runs.size() - 1 + MADE_UP);
      double beside = Math.min(least(run.first - 1), least(run.first + run.odds.size()));
      for (int n = 0; n < run.odds.size(); n++) {
        features[run.first + n] = new double[] {run.odds.get(n), run.unlike, beside, others};
      }
    }
  }

  private Run run(int first) {
    int end = first;
    double like = 0;
    for (; path.isNull(end); end++) {
      like += Math.min(1, rivals[end] / own);
    }
    double unlike = 1 - like / (end - first);
    boolean limit = path.isAtLimit(first - 1) || path.isAtLimit(end);
    double share = limit ? 0 : unlike * unlike;
    List<Double> odds = new ArrayList<>();
    for (int k = first; k < end; k++) {
      double told = path.logOdds(k);
      odds.add(told > 0 ? share * Math.min(MOST_ODDS, told) : told);
    }
    return new Run(first, odds, unlike);
  }

  private double least(int k) {
    return path.isPair(k) ? BeadFeatures.root(path.least(k).nats()) : SURE_ROOT;
  }
}
