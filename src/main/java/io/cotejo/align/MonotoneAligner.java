package io.cotejo.align;

import io.cotejo.bitext.Alignment;
import io.cotejo.bitext.Bead;
import io.cotejo.bitext.DocumentPair;
import io.cotejo.bitext.IndexRange;
import io.cotejo.score.Adaptation;
import io.cotejo.score.Band;
import io.cotejo.score.BeadTypes;
import io.cotejo.score.CostModel;
import io.cotejo.score.PairScores;
import io.cotejo.score.ScoreOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Aligns translations: the cheapest monotone path of m–n beads, found twice, the second time with
 * costs that were adapted to the run and the document. Covers every sentence. Time and memory are
 * linear in the length of the text; docs/alignment.md has the formulas.
 */
public final class MonotoneAligner implements Aligner {

  private final ScoreOptions scoring;
  private final AlignOptions options;
  private final BeadTypes types;

  /** An aligner. */
  public MonotoneAligner(ScoreOptions scoring, AlignOptions options) {
    this.scoring = scoring;
    this.options = options;
    this.types = new BeadTypes(options.maxSide(), options.maxSum());
  }

  @Override
  public List<Alignment> align(List<DocumentPair> pairs) {
    if (pairs.isEmpty()) {
      return List.of();
    }
    ForkJoinPool workers = new ForkJoinPool(options.threads());
    try {
      return workers.submit(() -> alignHere(pairs)).join();
    } finally {
      workers.shutdown();
    }
  }

  private List<Alignment> alignHere(List<DocumentPair> pairs) {
    PairScores scores = PairScores.prepare(pairs, scoring, types);
    Adapter adapter = new Adapter(scoring, types);
    Adaptation start = Adaptation.start(scoring);
    List<First> firsts =
        each(
            pairs.size(),
            k -> {
              CostModel model = scores.model(k, start);
              Band band = band(scores, k, start);
              BeadPath path = CheapestPath.find(model, band, options.threads());
              return new First(band, path, adapter.unexplained(path, scores.reader(k, start)));
            });
    double lambda = adapter.lambda(firsts.stream().map(First::unexplained).toList());
    return each(
        pairs.size(),
        k -> {
          Adaptation adaptation = adapter.adaptation(firsts.get(k).path(), lambda);
          return second(scores, k, firsts.get(k).band(), adaptation);
        });
  }

  private record First(Band band, BeadPath path, Adapter.Unexplained unexplained) {}

  private <T> List<T> each(int count, IntFunction<T> work) {
    IntStream numbers = IntStream.range(0, count);
    return (options.threads() == 1 ? numbers : numbers.parallel()).mapToObj(work).toList();
  }

  private Band band(PairScores scores, int pair, Adaptation adaptation) {
    int n = scores.pair(pair).source().size();
    int m = scores.pair(pair).target().size();
    if ((long) n * m <= options.fullSearch()) {
      return Band.full(n, m);
    }
    Anchors anchors = new Anchors(scores.index(pair, adaptation), options.fullSearch());
    return Corridor.around(anchors.find(n, m), n, m, options.margin());
  }

  private Alignment second(PairScores scores, int pair, Band band, Adaptation adaptation) {
    CostModel model = scores.model(pair, adaptation);
    BeadPath path = CheapestPath.find(model, band, options.threads());
    double[] logs = Posteriors.logs(model, band, path, options.threads());
    double[] confidences =
        Confidence.of(path, types, scores.reader(pair, adaptation), logs, scoring);
    List<Bead> beads = new ArrayList<>(path.size());
    for (int k = 0; k < path.size(); k++) {
      beads.add(bead(path, k, Math.max(0, -logs[k]), confidences[k]));
    }
    return new Alignment(scores.pair(pair), Alignment.Order.MONOTONE, beads);
  }

  private Bead bead(BeadPath path, int k, double cost, double confidence) {
    int i = path.sources()[k];
    int j = path.targets()[k];
    return new Bead(
        new IndexRange(i, i + types.source(path.types()[k])),
        new IndexRange(j, j + types.target(path.types()[k])),
        cost,
        confidence);
  }
}
