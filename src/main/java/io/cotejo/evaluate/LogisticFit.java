package io.cotejo.evaluate;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Fits a logistic regression by Newton's method with step halving: the weights that minimise the
 * weighted sum of the rows' log losses plus {@code l2}/2 times the sum of squared weights. The
 * intercept is not penalised and features are taken as they are, not scaled. Deterministic: the
 * minimum is unique and the search starts from 0.
 *
 * @param l2 strength of the penalty, &gt; 0, so that separable data have a finite fit too
 */
public record LogisticFit(double l2) {

  private static final int MAX_STEPS = 100;
  private static final int MAX_HALVINGS = 40;
  private static final double TOLERANCE = 1e-12;

  /** Keeps the intercept's curvature above 0 where every probability is numerically 0 or 1. */
  private static final double MIN_CURVATURE = 1e-12;

  /**
   * Checks the penalty.
   *
   * @throws IllegalArgumentException if it is not finite and above 0
   */
  public LogisticFit {
    if (!(l2 > 0) || Double.isInfinite(l2)) {
      throw new IllegalArgumentException("l2 must be finite and > 0: " + l2);
    }
  }

  /** Fits a model to rows that all count the same. */
  public LogisticModel fit(double[][] features, boolean[] outcomes) {
    double[] ones = new double[outcomes.length];
    Arrays.fill(ones, 1);
    return fit(features, outcomes, ones);
  }

  /**
   * Fits a model none of whose weights is below 0: what would be has no weight, and the others are
   * fitted again. Where every feature speaks for the outcome, no model can turn one round that
   * happens to go the other way in these rows.
   */
  public LogisticModel fitRising(double[][] features, boolean[] outcomes, double[] counts) {
    double[][] kept = Arrays.stream(features).map(double[]::clone).toArray(double[][]::new);
    while (true) {
      LogisticModel model = fit(kept, outcomes, counts);
      int worst = 0;
      for (int f = 1; f < model.weights().size(); f++) {
        worst = model.weights().get(f) < model.weights().get(worst) ? f : worst;
      }
      if (model.weights().isEmpty() || model.weights().get(worst) >= 0) {
        return model;
      }
      for (double[] row : kept) {
        row[worst] = 0;
      }
    }
  }

  /**
   * Fits a model.
   *
   * @param counts how much each row counts, ≥ 0
   * @param features a row each for the outcomes, all of one length, finite
   * @param outcomes both true and false must occur
   * @throws IllegalArgumentException if the arguments are not so
   */
  public LogisticModel fit(double[][] features, boolean[] outcomes, double[] counts) {
    check(features, outcomes);
    Rows rows =
        new Rows(
            Arrays.stream(features).map(LogisticFit::withOne).toArray(double[][]::new),
            outcomes,
            counts);
    Point best = at(rows, new double[features[0].length + 1]);
    for (int step = 0; step < MAX_STEPS; step++) {
      Point next = downhill(rows, best);
      boolean done = best.loss - next.loss <= TOLERANCE * (1 + best.loss);
      best = next;
      if (done) {
        break;
      }
    }
    return new LogisticModel(best.beta[0], Arrays.stream(best.beta).skip(1).boxed().toList());
  }

  /** One Newton step, halved until it leads down; {@code from} itself if none does. */
  private Point downhill(Rows rows, Point from) {
    double[] direction = direction(rows, from.beta);
    double size = 1;
    for (int halving = 0; halving < MAX_HALVINGS; halving++) {
      Point next = at(rows, moved(from.beta, direction, size));
      if (next.loss < from.loss) {
        return next;
      }
      size /= 2;
    }
    return from;
  }

  private Point at(Rows rows, double[] beta) {
    return new Point(beta, loss(rows, beta));
  }

  private static void check(double[][] features, boolean[] outcomes) {
    if (features.length != outcomes.length) {
      throw new IllegalArgumentException(
          "rows and outcomes differ: " + features.length + ", " + outcomes.length);
    }
    long positive = IntStream.range(0, outcomes.length).filter(i -> outcomes[i]).count();
    if (positive == 0 || positive == outcomes.length) {
      throw new IllegalArgumentException(
          "both outcomes must occur: " + positive + " true of " + outcomes.length);
    }
    for (double[] row : features) {
      if (row.length != features[0].length || !Arrays.stream(row).allMatch(Double::isFinite)) {
        throw new IllegalArgumentException("bad row of features: " + Arrays.toString(row));
      }
    }
  }

  private static double[] withOne(double[] row) {
    double[] result = new double[row.length + 1];
    result[0] = 1;
    System.arraycopy(row, 0, result, 1, row.length);
    return result;
  }

  private double loss(Rows rows, double[] beta) {
    double loss = 0;
    for (int i = 0; i < rows.size(); i++) {
      double logit = dot(rows.features[i], beta);
      double against = rows.outcomes[i] ? -logit : logit;
      // ln(1 + e^x) without overflow.
      loss += rows.counts[i] * (Math.max(against, 0) + Math.log1p(Math.exp(-Math.abs(against))));
    }
    for (int k = 1; k < beta.length; k++) {
      loss += l2 / 2 * beta[k] * beta[k];
    }
    return loss;
  }

  /** Newton's step downhill: the gradient, divided by the curvature. */
  private double[] direction(Rows rows, double[] beta) {
    int n = beta.length;
    double[] gradient = new double[n];
    double[][] curvature = new double[n][n];
    for (int i = 0; i < rows.size(); i++) {
      double[] row = rows.features[i];
      double p = LogisticModel.sigmoid(dot(row, beta));
      double error = rows.counts[i] * ((rows.outcomes[i] ? 1 : 0) - p);
      double spread = rows.counts[i] * p * (1 - p);
      for (int k = 0; k < n; k++) {
        gradient[k] += error * row[k];
        for (int m = 0; m < n; m++) {
          curvature[k][m] += spread * row[k] * row[m];
        }
      }
    }
    curvature[0][0] += MIN_CURVATURE;
    for (int k = 1; k < n; k++) {
      gradient[k] -= l2 * beta[k];
      curvature[k][k] += l2;
    }
    return Cholesky.solve(curvature, gradient);
  }

  private static double[] moved(double[] beta, double[] direction, double size) {
    double[] moved = new double[beta.length];
    Arrays.setAll(moved, k -> beta[k] + size * direction[k]);
    return moved;
  }

  private static double dot(double[] x, double[] y) {
    double sum = 0;
    for (int k = 0; k < x.length; k++) {
      sum += x[k] * y[k];
    }
    return sum;
  }

  /** What is fitted to. */
  private static final class Rows {
    private final double[][] features;
    private final boolean[] outcomes;
    private final double[] counts;

    Rows(double[][] features, boolean[] outcomes, double[] counts) {
      this.features = features;
      this.outcomes = outcomes;
      this.counts = counts;
    }

    int size() {
      return outcomes.length;
    }
  }

  /** Where the search is. */
  private static final class Point {
    private final double[] beta;
    private final double loss;

    Point(double[] beta, double loss) {
      this.beta = beta;
      this.loss = loss;
    }
  }
}
