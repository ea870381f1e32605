package io.cotejo.pipeline;

import io.cotejo.align.AlignOptions;
import io.cotejo.align.ComparableAligner;
import io.cotejo.align.DocumentPairing;
import io.cotejo.align.MonotoneAligner;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Language;
import io.cotejo.detect.LangdetectDetector;
import io.cotejo.detect.PassageLanguages;
import io.cotejo.detect.PassageLanguages.Passage;
import io.cotejo.ingest.InputReader;
import io.cotejo.score.Comparer;
import io.cotejo.score.ScoreOptions;
import io.cotejo.score.Thesaurus;
import io.cotejo.segment.OpenNlpSentenceSplitter;
import io.cotejo.translate.delivery.Delivery;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

/** Picks the concrete classes of a pipeline. Stateless and thread-safe. */
public final class PipelineFactory {

  private final DeliveryFactory deliveries;
  private final InputStream stdin;
  private final String version;

  /**
   * A factory.
   *
   * @param deliveries opens the back end
   * @param stdin what the input {@code -} is read from
   * @param version of Cotejo, for signatures
   */
  public PipelineFactory(DeliveryFactory deliveries, InputStream stdin, String version) {
    this.deliveries = deliveries;
    this.stdin = stdin;
    this.version = version;
  }

  /**
   * A pipeline. Models are loaded side by side, since loading is most of a short run.
   *
   * @throws InvalidInputException if there is no such back end, or it does not translate from the
   *     source language to the target language
   */
  public Pipeline create(PipelineOptions options, ProgressListener progress)
      throws InvalidInputException {
    CompletableFuture<LangdetectDetector> detector =
        CompletableFuture.supplyAsync(LangdetectDetector::new);
    CompletableFuture<OpenNlpSentenceSplitter> spanish =
        CompletableFuture.supplyAsync(() -> OpenNlpSentenceSplitter.of(Language.SPANISH));
    CompletableFuture<OpenNlpSentenceSplitter> english =
        CompletableFuture.supplyAsync(() -> OpenNlpSentenceSplitter.of(Language.ENGLISH));
    Thesaurus words = deliveries.words(options.source(), options.target());
    Optional<Delivery> delivery =
        deliveries.open(
            options.backend(),
            options.source(),
            options.target(),
            text -> languageOf(text, detector),
            true);
    PassageLanguages languages = new PassageLanguages(detector.join());
    OpenNlpSentenceSplitter ofSpanish = spanish.join();
    OpenNlpSentenceSplitter ofOthers = english.join();
    Map<String, String> models = new TreeMap<>();
    models.putAll(deliveries.signed());
    models.put("translate", delivery.map(Delivery::clientId).orElse(PipelineOptions.NO_BACKEND));
    models.put("detect", detector.join().id());
    models.put("segment-es", OpenNlpSentenceSplitter.modelId(Language.SPANISH));
    models.put("segment", OpenNlpSentenceSplitter.modelId(Language.ENGLISH));
    return new Pipeline(
        options,
        new Pipeline.Parts(
            new Loader(new InputReader(options.reading()), stdin),
            new Segmentation(
                languages,
                l -> l.equals(Language.SPANISH) ? ofSpanish : ofOthers,
                options.keepBoilerplate()),
            languages,
            new TranslationStage(delivery, options),
            new AlignmentStage(
                options,
                new PairFinder(options, new DocumentPairing()),
                new MonotoneAligner(
                    ScoreOptions.defaults(),
                    AlignOptions.defaults().withThreads(options.threads()),
                    words),
                new ComparableAligner(ScoreOptions.defaults(), options.minConfidence(), words)),
            new BeadPairs(new Comparer(words)),
            models,
            version),
        progress);
  }

  private static Language languageOf(String text, CompletableFuture<LangdetectDetector> detector) {
    return new PassageLanguages(detector.join()).of(List.of(new Passage(text, true))).get(0);
  }
}
