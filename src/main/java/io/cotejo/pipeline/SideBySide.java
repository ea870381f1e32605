package io.cotejo.pipeline;

import io.cotejo.align.LineScorer;
import io.cotejo.bitext.Counts;
import io.cotejo.bitext.DocumentPair;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Verdict;
import io.cotejo.score.Statistics;
import io.cotejo.translate.delivery.Delivery;
import java.util.List;
import java.util.Optional;

/** Translates and judges texts that already stand side by side. Used by one thread. */
final class SideBySide implements AutoCloseable {

  private final PipelineOptions options;
  private final LineScorer scorer;
  private final Optional<Delivery> delivery;

  SideBySide(PipelineOptions options, DeliveryFactory deliveries) throws InvalidInputException {
    this.options = options;
    this.scorer = new LineScorer(deliveries.dictionary(options.source(), options.target()));
    this.delivery =
        deliveries.open(
            options.backend(), options.sources(), options.target(), new LazyDetector(), false);
  }

  @Override
  public void close() {
    delivery.ifPresent(Delivery::close);
  }

  /** What the back end was asked so far; empty without one. */
  Optional<Counts.Translations> counts() {
    return delivery.map(Delivery::counts);
  }

  /** What translates, for signatures. */
  String translatorId() {
    return delivery.map(Delivery::clientId).orElse(PipelineOptions.NO_BACKEND);
  }

  /** The translations that are given, or else those of the back end; blank ones without any. */
  PileTranslator.Result translated(
      List<String> sources, List<List<String>> given, ProgressListener progress) {
    if (!given.isEmpty()) {
      return PileTranslator.Result.known(Pivots.merged(sources, given));
    }
    if (delivery.isEmpty()) {
      return PileTranslator.Result.none(sources.size());
    }
    return new PileTranslator(delivery.get(), options).translate(sources, progress);
  }

  /** The verdict on two texts: what is no pair is none, unless there is something to say of it. */
  Verdict verdict(LineScorer.Score score) {
    boolean none = score.confidence() < options.minConfidence() && !score.comparison().isCopy();
    return none ? Verdict.NONE : score.comparison().verdict();
  }

  /**
   * How likely each two are counterparts. None of the texts may be blank.
   *
   * @param pivots the translations of all sources, by each of those who translated them
   */
  List<LineScorer.Score> scores(
      List<String> sources, List<List<String>> pivots, List<String> targets) {
    return scorer.score(
        new DocumentPair(
            LinePair.side("source", options.source(), sources),
            LinePair.side("target", options.target(), targets),
            pivots.get(0),
            pivots.subList(1, pivots.size())),
        options.statistics().orElse(Statistics.NONE));
  }
}
