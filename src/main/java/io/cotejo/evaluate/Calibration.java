package io.cotejo.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether confidences mean what they say, and whether they tell right from wrong.
 *
 * @param sense what "right" was taken to mean, for the signature
 * @param bins ten bins of equal width, ascending
 * @param auc probability that a right claim has a higher confidence than a wrong one, ties by half,
 *     in [0, 1]; 0 if there is no such pair
 * @param brier mean squared difference of confidence and outcome, in [0, 1], lower is better
 * @param wrongInDoubt of the wrong claims, those with a confidence below {@link #DOUBT}
 */
public record Calibration(
    String sense, List<ReliabilityBin> bins, double auc, double brier, Ratio wrongInDoubt)
    implements Report {

  /** Confidence below which people should look. */
  public static final double DOUBT = 0.8;

  private static final int BINS = 10;

  /** Copies the bins. */
  public Calibration {
    bins = List.copyOf(bins);
  }

  /**
   * Measures all claims together.
   *
   * @param sense what "right" was taken to mean, such as {@code sound}
   */
  public static Calibration of(String sense, List<Judged> claims) {
    List<Judged> wrong = claims.stream().filter(c -> !c.right()).toList();
    long inDoubt = wrong.stream().filter(c -> c.confidence() < DOUBT).count();
    double brier = claims.stream().mapToDouble(Calibration::squaredError).average().orElse(0);
    return new Calibration(
        sense, bins(claims), auc(claims), brier, new Ratio(inDoubt, wrong.size()));
  }

  private static double squaredError(Judged claim) {
    double error = claim.confidence() - (claim.right() ? 1 : 0);
    return error * error;
  }

  private static List<ReliabilityBin> bins(List<Judged> claims) {
    List<List<Judged>> members = new ArrayList<>();
    for (int b = 0; b < BINS; b++) {
      members.add(new ArrayList<>());
    }
    for (Judged claim : claims) {
      members.get(Math.min((int) (claim.confidence() * BINS), BINS - 1)).add(claim);
    }
    List<ReliabilityBin> bins = new ArrayList<>();
    for (int b = 0; b < BINS; b++) {
      bins.add(ReliabilityBin.of((double) b / BINS, (double) (b + 1) / BINS, members.get(b)));
    }
    return bins;
  }

  /**
   * Counts pairs in one pass over the claims by confidence, one run of equal confidences a step.
   */
  private static double auc(List<Judged> claims) {
    List<Judged> sorted =
        claims.stream().sorted(Comparator.comparingDouble(Judged::confidence)).toList();
    double won = 0;
    long wrongBelow = 0;
    long rightBelow = 0;
    for (int i = 0; i < sorted.size(); ) {
      long wrong = 0;
      long right = 0;
      double confidence = sorted.get(i).confidence();
      for (; i < sorted.size() && sorted.get(i).confidence() == confidence; i++) {
        if (sorted.get(i).right()) {
          right++;
        } else {
          wrong++;
        }
      }
      won += right * (wrongBelow + wrong / 2.0);
      wrongBelow += wrong;
      rightBelow += right;
    }
    return wrongBelow == 0 || rightBelow == 0 ? 0 : won / wrongBelow / rightBelow;
  }

  /** All claims, and those that were right. */
  public Ratio right() {
    return bins.stream().map(ReliabilityBin::right).reduce(Ratio.NONE, Ratio::plus);
  }

  /** Expected calibration error: mean gap of the bins, weighted by their claims, in [0, 1]. */
  public double ece() {
    double sum = bins.stream().mapToDouble(b -> b.gap() * b.right().total()).sum();
    return sum == 0 ? 0 : sum / right().total();
  }

  @Override
  public Signature signature() {
    return Signature.of("calibration")
        .with("right", sense)
        .with("bins", bins.size())
        .with("doubt", DOUBT)
        .with("n", right().total());
  }

  @Override
  public Map<String, Double> figures() {
    Map<String, Double> figures = new LinkedHashMap<>();
    figures.put("right", right().value());
    figures.put("ece", ece());
    figures.put("auc", auc);
    figures.put("brier", brier);
    figures.put("wrong-in-doubt", wrongInDoubt.value());
    return Collections.unmodifiableMap(figures);
  }

  @Override
  public String table() {
    TextTable table = new TextTable("confidence", "claims", "mean", "right");
    for (ReliabilityBin bin : bins) {
      table.row(
          bin.from() + "-" + bin.to(),
          bin.right().total(),
          bin.meanConfidence(),
          bin.right().value());
    }
    TextTable summary = new TextTable("all claims", Long.toString(right().total()));
    figures().forEach(summary::row);
    return table.render() + "\n" + summary.render();
  }
}
