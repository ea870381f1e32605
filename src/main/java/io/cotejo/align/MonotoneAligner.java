package io.cotejo.align;

import io.cotejo.bitext.Alignment;
import io.cotejo.bitext.Bead;
import io.cotejo.bitext.DocumentPair;
import io.cotejo.bitext.Settled;
import io.cotejo.score.Adaptation;
import io.cotejo.score.Band;
import io.cotejo.score.BeadTypes;
import io.cotejo.score.CostModel;
import io.cotejo.score.DictionaryWords;
import io.cotejo.score.EvidenceReader;
import io.cotejo.score.PairScores;
import io.cotejo.score.Statistics;
import io.cotejo.score.TimeEvidence;
import io.cotejo.score.TrainingBead;
import io.cotejo.score.Unexplained;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
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

  /** Rectangles that many times larger are searched whole where hardly any word could anchor. */
  private static final int WITHOUT_WORDS = 200;

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
  public Pooled pool(List<DocumentPair> pairs) {
    if (pairs.isEmpty()) {
      return new Pooled(List.of(), Statistics.NONE);
    }
    return work(
        () -> {
          Drafts told = told(pairs);
          return new Pooled(alignments(told), told.scores.statistics());
        });
  }

  @Override
  public List<Alignment> align(List<DocumentPair> pairs, Settled settled, Statistics statistics) {
    return work(
        () ->
            each(
                pairs.size(),
                k -> around(new SettledPair(pairs.get(k), settled), settled, statistics)));
  }

  /** Aligns, and says what each confidence was told from. */
  public List<ExplainedAlignment> explain(List<DocumentPair> pairs) {
    return pairs.isEmpty() ? List.of() : work(() -> explained(told(pairs)));
  }

  private <T> T work(Callable<T> task) {
    ForkJoinPool workers = new ForkJoinPool(options.threads());
    try {
      return workers.submit(task).join();
    } finally {
      workers.shutdown();
    }
  }

  /** Pairs and the paths that the last round is estimated from. */
  private record Drafts(SettledScores scores, List<Draft> all) {

    Unexplained unexplained() {
      return all.stream().map(Draft::unexplained).reduce(Unexplained.NONE, Unexplained::plus);
    }
  }

  /** The pairs with the statistics that they tell of themselves. */
  private Drafts told(List<DocumentPair> pairs) {
    Drafts drafts = read(pairs, Settled.NONE, Statistics.of(pairs));
    Drafts first = drafts;
    Statistics known = first.scores.statistics().with(first.unexplained());
    for (int round = 0; round < LEARNING_ROUNDS; round++) {
      double lambda = adapter.lambda(known.unexplained());
      if (lambda <= WEAK_PIVOT) {
        break;
      }
      Drafts before = drafts;
      SettledScores learned = before.scores.with(before.scores.learned(sureBeads(before, lambda)));
      drafts =
          new Drafts(
              learned, each(pairs.size(), k -> again(learned, k, before.all.get(k), lambda)));
      known = learned.statistics().with(drafts.unexplained());
    }
    return known.hasLearned()
        ? read(pairs, Settled.NONE, known)
        : new Drafts(first.scores.with(known), first.all);
  }

  /** The pairs with statistics that are known. */
  private Drafts read(List<DocumentPair> pairs, Settled settled, Statistics statistics) {
    SettledScores scores =
        SettledScores.of(PairScores.prepare(pairs, types, dictionary, statistics), pairs, settled);
    SettledScores byForm =
        statistics.hasLearned() ? scores.with(statistics.withoutLearned()) : scores;
    List<Draft> words = each(pairs.size(), k -> first(scores, byForm, k));
    SettledScores timed = scores.timed(each(pairs.size(), k -> timing(scores, k, words.get(k))));
    return new Drafts(timed, heeding(timed, words));
  }

  /** One pair, cut at what is settled, and its parts aligned each by itself. */
  private Alignment around(SettledPair known, Settled settled, Statistics statistics) {
    Sections cut = new Sections(known.pair(), known.chain());
    return known.kept(cut.join(alignments(read(cut.parts(), settled, statistics))));
  }

  private List<Alignment> alignments(Drafts drafts) {
    return explained(drafts).stream().map(ExplainedAlignment::alignment).toList();
  }

  private List<ExplainedAlignment> explained(Drafts drafts) {
    return each(
        drafts.all.size(),
        k -> {
          Draft draft = drafts.all.get(k);
          return aligned(drafts.scores, k, draft, lambda(drafts.scores, draft));
        });
  }

  /** When the sentences are said, if both texts tell; told by what is sure by its words. */
  private Optional<TimeEvidence> timing(SettledScores scores, int pair, Draft draft) {
    return TimeEvidence.areIn(scores.pair(pair))
        ? TimeEvidence.of(scores.pair(pair), sureBeads(scores, pair, draft, lambda(scores, draft)))
        : Optional.empty();
  }

  /** The drafts of pairs with times once more, heeding those; the others as they are. */
  private List<Draft> heeding(SettledScores timed, List<Draft> words) {
    return each(
        words.size(),
        k ->
            timed.timing(k).isPresent()
                ? again(timed, k, words.get(k), lambda(timed, words.get(k)))
                : words.get(k));
  }

  /** A path that the next round is estimated from. */
  private record Draft(Band band, BeadPath path, Unexplained unexplained) {}

  private double lambda(SettledScores scores, Draft draft) {
    return adapter.lambda(draft.unexplained, scores.statistics().unexplained());
  }

  /** The first path goes by the form of words: what was learned may be of other texts. */
  private Draft first(SettledScores scores, SettledScores byForm, int pair) {
    Adaptation start = byForm.scores().start(pair);
    Draft draft = draft(byForm, pair, band(byForm, pair, start), start);
    for (int round = 0; round < LEARNING_ROUNDS && scores.statistics().hasLearned(); round++) {
      draft = again(scores, pair, draft, lambda(scores, draft));
    }
    return draft;
  }

  private Draft again(SettledScores scores, int pair, Draft before, double lambda) {
    return draft(scores, pair, before.band, adapter.adaptation(before.path, lambda));
  }

  private Draft draft(SettledScores scores, int pair, Band band, Adaptation adaptation) {
    CostModel model = scores.model(pair, adaptation, types);
    BeadPath path = ForwardPass.cheapest(model, band, options.threads());
    // What is unexplained is always measured alike, so that rounds can be compared.
    EvidenceReader reader = scores.reader(pair, Adaptation.start());
    return new Draft(band, path, adapter.unexplained(path, reader));
  }

  private List<TrainingBead> sureBeads(Drafts drafts, double lambda) {
    return each(drafts.all.size(), k -> sureBeads(drafts.scores, k, drafts.all.get(k), lambda))
        .stream()
        .flatMap(List::stream)
        .toList();
  }

  private List<TrainingBead> sureBeads(SettledScores scores, int pair, Draft draft, double lambda) {
    CostModel model = scores.model(pair, adapter.adaptation(draft.path, lambda), types);
    Band band = narrow(scores, pair, draft);
    ForwardPass forward = ForwardPass.withSums(model, band, options.threads());
    BeadPath path = forward.path();
    double[] logs = Posteriors.logs(forward, path);
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
    long most = options.fullSearch() * (adaptation.areWordsTelling() ? 1L : WITHOUT_WORDS);
    if ((long) n * m <= most) {
      return Band.full(n, m);
    }
    Anchors anchors = new Anchors(scores.index(pair, adaptation), options.fullSearch());
    return Corridor.around(anchors.find(n, m), n, m, options.margin());
  }

  private ExplainedAlignment aligned(SettledScores scores, int pair, Draft draft, double lambda) {
    Adaptation adaptation = adapter.adaptation(draft.path, lambda);
    CostModel model =
        new LargerBeads(draft.path, types)
            .model(options, searched -> scores.model(pair, adaptation, searched));
    ForwardPass forward =
        ForwardPass.withSums(model, narrow(scores, pair, draft), options.threads());
    BeadPath path = forward.path();
    double[] logs = Posteriors.logs(forward, path);
    EvidenceReader reader = scores.reader(pair, adaptation);
    PathEvidence evidence =
        new PathEvidence(path, model.types(), options.grownSide(), reader, logs);
    return explained(scores, pair, evidence, adaptation);
  }

  private ExplainedAlignment explained(
      SettledScores scores, int pair, PathEvidence path, Adaptation adaptation) {
    DocumentPair texts = scores.pair(pair);
    BeadFeatures evidence =
        new BeadFeatures(
            path, scores.index(pair, adaptation), texts.source().size(), texts.target().size());
    List<double[]> features = evidence.all();
    double translations = evidence.hasPairs() ? confidence.ofTexts(evidence.ofTexts()) : 0;
    boolean any = texts.source().size() > 0 && texts.target().size() > 0;
    double apart = any ? evidence.apart() : 1;
    List<Bead> beads = new ArrayList<>(path.size());
    for (int k = 0; k < path.size(); k++) {
      double ofWords =
          path.isNull(k)
              ? confidence.ofNull(features.get(k), translations, apart)
              : confidence.ofPair(features.get(k), translations);
      Bead bead = path.bead(k, ofWords);
      beads.add(scores.timing(pair).map(t -> timed(bead, t)).orElse(bead));
    }
    return new ExplainedAlignment(
        new Alignment(texts, Alignment.Order.MONOTONE, beads), features, evidence.ofTexts(), apart);
  }

  /** A bead that is sure by its words, and surer or less so by its times. */
  private static Bead timed(Bead bead, TimeEvidence timing) {
    double gain = timing.gain(bead.source(), bead.target());
    double confidence = Confidence.given(bead.confidence(), gain);
    return new Bead(bead.source(), bead.target(), bead.cost(), confidence);
  }
}
