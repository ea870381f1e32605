package io.cotejo.align;

import io.cotejo.bitext.Alignment;
import io.cotejo.bitext.Bead;
import io.cotejo.bitext.DocumentPair;
import io.cotejo.bitext.IndexRange;
import io.cotejo.bitext.Settled;
import io.cotejo.score.Adaptation;
import io.cotejo.score.Band;
import io.cotejo.score.BeadTypes;
import io.cotejo.score.CostModel;
import io.cotejo.score.DictionaryWords;
import io.cotejo.score.EvidenceReader;
import io.cotejo.score.PairScores;
import io.cotejo.score.TimeEvidence;
import io.cotejo.score.TrainingBead;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Aligns translations: the cheapest monotone path of m–n beads, found twice, the second time with
 * costs that were adapted to the run and the document. Covers every sentence. Time and memory are
 * linear in the length of the text; docs/alignment.md has the formulas.
 */
public final class MonotoneAligner implements Aligner {

  /** λ above which words are learned from the text itself. */
  private static final double WEAK_PIVOT = 0.6;

  private static final int LEARNING_ROUNDS = 2;

  /** Beads that words are learned from: this sure, and this large at most. */
  private static final double SURE = 0.7;

  private static final int LARGEST_TAUGHT = 4;

  private final AlignOptions options;
  private final BeadTypes types;
  private final DictionaryWords dictionary;
  private final Adapter adapter;
  private final Confidence confidence = Confidence.shipped();

  /** An aligner that links the words of a dictionary, too. */
  public MonotoneAligner(AlignOptions options, DictionaryWords dictionary) {
    this.dictionary = dictionary;
    this.options = options;
    this.types = new BeadTypes(options.maxSide(), options.maxSum());
    this.adapter = new Adapter(types);
  }

  /** What the confidences of all aligners come from, for signatures. */
  public static String confidenceId() {
    return Confidence.id();
  }

  @Override
  public List<Alignment> align(List<DocumentPair> pairs, Settled settled) {
    List<SettledPair> known = pairs.stream().map(p -> new SettledPair(p, settled)).toList();
    List<Sections> cut = each(pairs.size(), k -> new Sections(pairs.get(k), known.get(k).chain()));
    List<Alignment> parts =
        explain(cut.stream().flatMap(s -> s.parts().stream()).toList(), settled).stream()
            .map(ExplainedAlignment::alignment)
            .toList();
    List<Alignment> aligned = new ArrayList<>();
    int next = 0;
    for (int k = 0; k < pairs.size(); k++) {
      int count = cut.get(k).parts().size();
      aligned.add(known.get(k).kept(cut.get(k).join(parts.subList(next, next + count))));
      next += count;
    }
    return aligned;
  }

  /** Aligns, and says what each confidence was told from. */
  public List<ExplainedAlignment> explain(List<DocumentPair> pairs) {
    return explain(pairs, Settled.NONE);
  }

  private List<ExplainedAlignment> explain(List<DocumentPair> pairs, Settled settled) {
    if (pairs.isEmpty()) {
      return List.of();
    }
    ForkJoinPool workers = new ForkJoinPool(options.threads());
    try {
      return workers.submit(() -> alignHere(pairs, settled)).join();
    } finally {
      workers.shutdown();
    }
  }

  private List<ExplainedAlignment> alignHere(List<DocumentPair> pairs, Settled settled) {
    SettledScores scores =
        SettledScores.of(PairScores.prepare(pairs, types, dictionary), pairs, settled);
    Adaptation start = Adaptation.start();
    List<Draft> words = each(pairs.size(), k -> first(scores, k, start));
    double ofWords = lambda(words);
    SettledScores last =
        scores.timed(each(pairs.size(), k -> timing(scores, k, words.get(k), ofWords)));
    List<Draft> drafts = heeding(last, words, ofWords);
    double lambda = lambda(drafts);
    for (int round = 0; round < LEARNING_ROUNDS && lambda > WEAK_PIVOT; round++) {
      last = last.learned(sureBeads(last, drafts, lambda));
      SettledScores learned = last;
      List<Draft> before = drafts;
      double known = lambda;
      drafts = each(pairs.size(), k -> again(learned, k, before.get(k), known));
      lambda = lambda(drafts);
    }
    SettledScores finals = last;
    List<Draft> known = drafts;
    double unexplained = lambda;
    return each(pairs.size(), k -> aligned(finals, k, known.get(k), unexplained));
  }

  /** When the sentences are said, if both texts tell; told by what is sure by its words. */
  private Optional<TimeEvidence> timing(
      SettledScores scores, int pair, Draft draft, double lambda) {
    return TimeEvidence.areIn(scores.pair(pair))
        ? TimeEvidence.of(scores.pair(pair), sureBeads(scores, pair, draft, lambda))
        : Optional.empty();
  }

  /** The drafts of pairs with times once more, heeding those; the others as they are. */
  private List<Draft> heeding(SettledScores timed, List<Draft> words, double lambda) {
    return each(
        words.size(),
        k -> timed.timing(k).isPresent() ? again(timed, k, words.get(k), lambda) : words.get(k));
  }

  /** A path that the next round is estimated from. */
  private record Draft(Band band, BeadPath path, Adapter.Unexplained unexplained) {}

  private double lambda(List<Draft> drafts) {
    return adapter.lambda(drafts.stream().map(Draft::unexplained).toList());
  }

  private Draft first(SettledScores scores, int pair, Adaptation adaptation) {
    Band band = band(scores, pair, adaptation);
    return draft(scores, pair, band, adaptation);
  }

  private Draft again(SettledScores scores, int pair, Draft before, double lambda) {
    return draft(scores, pair, before.band, adapter.adaptation(before.path, lambda));
  }

  private Draft draft(SettledScores scores, int pair, Band band, Adaptation adaptation) {
    BeadPath path = ForwardPass.cheapest(scores.model(pair, adaptation), band, options.threads());
    // What is unexplained is always measured alike, so that rounds can be compared.
    EvidenceReader reader = scores.reader(pair, Adaptation.start());
    return new Draft(band, path, adapter.unexplained(path, reader));
  }

  private List<TrainingBead> sureBeads(SettledScores scores, List<Draft> drafts, double lambda) {
    return each(drafts.size(), k -> sureBeads(scores, k, drafts.get(k), lambda)).stream()
        .flatMap(List::stream)
        .toList();
  }

  private List<TrainingBead> sureBeads(SettledScores scores, int pair, Draft draft, double lambda) {
    CostModel model = scores.model(pair, adapter.adaptation(draft.path, lambda));
    Band band = narrow(scores, pair, draft);
    ForwardPass forward = ForwardPass.withSums(model, band, options.threads());
    BeadPath path = forward.path();
    double[] logs = Posteriors.logs(model, forward, path, options.threads());
    List<TrainingBead> beads = new ArrayList<>();
    for (int k = 0; k < path.size(); k++) {
      int a = types.source(path.types()[k]);
      int b = types.target(path.types()[k]);
      if (a > 0 && b > 0 && a + b <= LARGEST_TAUGHT && Math.exp(logs[k]) >= SURE) {
        beads.add(new TrainingBead(pair, path.sources()[k], a, path.targets()[k], b));
      }
    }
    return beads;
  }

  /** What is far from the last path is not looked at again. */
  private Band narrow(SettledScores scores, int pair, Draft draft) {
    int n = scores.pair(pair).source().size();
    int m = scores.pair(pair).target().size();
    return (long) n * m <= options.fullSearch()
        ? draft.band
        : Corridor.along(draft.path, n, m, options.margin());
  }

  private <T> List<T> each(int count, IntFunction<T> work) {
    IntStream numbers = IntStream.range(0, count);
    return (options.threads() == 1 ? numbers : numbers.parallel()).mapToObj(work).toList();
  }

  private Band band(SettledScores scores, int pair, Adaptation adaptation) {
    int n = scores.pair(pair).source().size();
    int m = scores.pair(pair).target().size();
    if ((long) n * m <= options.fullSearch()) {
      return Band.full(n, m);
    }
    Anchors anchors = new Anchors(scores.index(pair, adaptation), options.fullSearch());
    return Corridor.around(anchors.find(n, m), n, m, options.margin());
  }

  private ExplainedAlignment aligned(SettledScores scores, int pair, Draft draft, double lambda) {
    Adaptation adaptation = adapter.adaptation(draft.path, lambda);
    CostModel model = scores.model(pair, adaptation);
    ForwardPass forward =
        ForwardPass.withSums(model, narrow(scores, pair, draft), options.threads());
    BeadPath path = forward.path();
    double[] logs = Posteriors.logs(model, forward, path, options.threads());
    BeadFeatures evidence =
        new BeadFeatures(path, types, scores.reader(pair, adaptation), logs, lambda);
    List<double[]> features = evidence.all();
    double translations = evidence.hasPairs() ? confidence.ofTexts(evidence.ofTexts()) : 0;
    List<Bead> beads = new ArrayList<>(path.size());
    for (int k = 0; k < path.size(); k++) {
      beads.add(
          bead(
              path,
              k,
              Math.max(0, -logs[k]),
              timed(
                  confidence.of(features.get(k), types.isNull(path.types()[k]), translations),
                  scores.timing(pair),
                  path,
                  k)));
    }
    return new ExplainedAlignment(
        new Alignment(scores.pair(pair), Alignment.Order.MONOTONE, beads),
        features,
        evidence.ofTexts());
  }

  /** A confidence by the words, which times that fit raise, and others lower. */
  private double timed(double ofWords, Optional<TimeEvidence> timing, BeadPath path, int k) {
    int type = path.types()[k];
    return timing
        .map(
            t ->
                t.gain(
                    path.sources()[k], types.source(type), path.targets()[k], types.target(type)))
        .map(gain -> Confidence.given(ofWords, gain))
        .orElse(ofWords);
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
