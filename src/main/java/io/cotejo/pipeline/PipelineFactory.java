package io.cotejo.pipeline;

import io.cotejo.align.AlignOptions;
import io.cotejo.align.ComparableAligner;
import io.cotejo.align.DocumentPairing;
import io.cotejo.align.MonotoneAligner;
import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Language;
import io.cotejo.detect.LangdetectDetector;
import io.cotejo.detect.PassageLanguages;
import io.cotejo.ingest.TextDocumentReader;
import io.cotejo.score.ScoreOptions;
import io.cotejo.segment.OpenNlpSentenceSplitter;
import io.cotejo.translate.BackEnds;
import io.cotejo.translate.Delivery;
import io.cotejo.translate.TranslationClient;
import java.io.InputStream;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

/** Picks the concrete classes of a pipeline. Stateless and thread-safe. */
public final class PipelineFactory {

  private final BackEnds backEnds;
  private final InputStream stdin;
  private final String version;

  /**
   * A factory.
   *
   * @param backEnds the back ends to choose from
   * @param stdin what the input {@code -} is read from
   * @param version of Cotejo, for signatures
   */
  public PipelineFactory(BackEnds backEnds, InputStream stdin, String version) {
    this.backEnds = backEnds;
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
    Optional<Delivery> delivery = open(options);
    PassageLanguages languages = new PassageLanguages(detector.join());
    OpenNlpSentenceSplitter ofSpanish = spanish.join();
    OpenNlpSentenceSplitter ofOthers = english.join();
    Map<String, String> models = new TreeMap<>();
    models.put("translate", delivery.map(Delivery::clientId).orElse(PipelineOptions.NO_BACKEND));
    models.put("detect", detector.join().id());
    models.put("segment-es", OpenNlpSentenceSplitter.modelId(Language.SPANISH));
    models.put("segment", OpenNlpSentenceSplitter.modelId(Language.ENGLISH));
    return new Pipeline(
        options,
        new Pipeline.Parts(
            new Loader(new TextDocumentReader(options.charset()), stdin),
            new Segmentation(
                languages,
                l -> l.equals(Language.SPANISH) ? ofSpanish : ofOthers,
                options.keepBoilerplate()),
            languages,
            new TranslationStage(delivery, options),
            new AlignmentStage(
                options,
                new DocumentPairing(),
                new MonotoneAligner(
                    ScoreOptions.defaults(),
                    AlignOptions.defaults().withThreads(options.threads())),
                new ComparableAligner(ScoreOptions.defaults(), options.minConfidence())),
            models,
            version),
        progress);
  }

  private Optional<Delivery> open(PipelineOptions options) throws InvalidInputException {
    if (options.backend().equals(PipelineOptions.NO_BACKEND)) {
      return Optional.empty();
    }
    TranslationClient client =
        backEnds.open(options.backend(), Map.of(), Clock.systemUTC()).client();
    if (!client.supports(options.source(), options.target())) {
      throw new InvalidInputException(
          Diagnostic.of(
              "--backend",
              "'"
                  + options.backend()
                  + "' does not translate from "
                  + options.source()
                  + " to "
                  + options.target()));
    }
    return Optional.of(new Delivery(client));
  }
}
