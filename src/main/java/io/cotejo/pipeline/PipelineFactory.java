package io.cotejo.pipeline;

import io.cotejo.align.AlignOptions;
import io.cotejo.align.ComparableAligner;
import io.cotejo.align.CopyAware;
import io.cotejo.align.DocumentPairing;
import io.cotejo.align.MonotoneAligner;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Language;
import io.cotejo.detect.CodeSwitches;
import io.cotejo.detect.LangdetectDetector;
import io.cotejo.detect.PassageLanguages;
import io.cotejo.detect.PassageLanguages.Passage;
import io.cotejo.ingest.files.InputReader;
import io.cotejo.score.Comparer;
import io.cotejo.score.DictionaryWords;
import io.cotejo.segment.Splitters;
import io.cotejo.translate.delivery.Delivery;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

/** Picks the concrete classes of a pipeline. Stateless and thread-safe. */
public final class PipelineFactory {

  private final DeliveryFactory deliveries;
  private final InputStream stdin;

  /**
   * A factory.
   *
   * @param deliveries opens the back end
   * @param stdin what the input {@code -} is read from
   */
  public PipelineFactory(DeliveryFactory deliveries, InputStream stdin) {
    this.deliveries = deliveries;
    this.stdin = stdin;
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
    Map<Language, PendingDictionary> dictionaries = dictionaries(options);
    List<AlignmentStage> alignments = alignments(options, dictionaries);
    Optional<Delivery> delivery =
        deliveries.open(
            options.backend(),
            options.sources(),
            options.target(),
            text -> languageOf(text, detector),
            true);
    Splitters splitters = Splitters.load(options.splitting());
    PassageLanguages languages = new PassageLanguages(detector.join(), options.languages());
    return new Pipeline(
        options,
        new Pipeline.Parts(
            new Loader(new InputReader(options.reading()), stdin),
            new Segmentation(languages, splitters, options),
            languages,
            new CodeSwitches(detector.join()),
            new TranslationStage(delivery, options),
            alignments,
            new BeadPairs(new Comparer(words(dictionaries, options.source()))),
            models(delivery, detector.join(), splitters),
            () -> dictionaries.values().forEach(PendingDictionary::begin),
            deliveries.stop()),
        progress);
  }

  private Map<String, String> models(
      Optional<Delivery> delivery, LangdetectDetector detector, Splitters splitters) {
    Map<String, String> models = new TreeMap<>(deliveries.signed());
    models.put("translate", delivery.map(Delivery::clientId).orElse(PipelineOptions.NO_BACKEND));
    models.put("detect", detector.id());
    models.put("confidence", MonotoneAligner.confidenceId());
    models.putAll(splitters.ids());
    return models;
  }

  /** Those that there are, by source language; none is read yet: not every stage aligns. */
  private Map<Language, PendingDictionary> dictionaries(PipelineOptions options)
      throws InvalidInputException {
    Map<Language, PendingDictionary> dictionaries = new LinkedHashMap<>();
    for (Language source : options.sources()) {
      deliveries
          .pending(source, options.target())
          .ifPresent(dictionary -> dictionaries.put(source, dictionary));
    }
    return dictionaries;
  }

  private static DictionaryWords words(
      Map<Language, PendingDictionary> dictionaries, Language source) {
    DictionaryWords known = dictionaries.get(source);
    return known == null ? DictionaryWords.NONE : known;
  }

  /** One for each source language. */
  private static List<AlignmentStage> alignments(
      PipelineOptions options, Map<Language, PendingDictionary> dictionaries) {
    return options.sources().stream()
        .map(
            source ->
                alignment(
                    options.toBuilder().sources(List.of(source)).build(),
                    words(dictionaries, source)))
        .toList();
  }

  private static AlignmentStage alignment(PipelineOptions options, DictionaryWords dictionary) {
    AlignOptions search = AlignOptions.defaults().withThreads(options.threads());
    return new AlignmentStage(
        options,
        new PairFinder(options, new DocumentPairing()),
        new CopyAware(new MonotoneAligner(search, dictionary), new Comparer(dictionary)),
        new ComparableAligner(options.minConfidence(), dictionary, options.threads()));
  }

  private static Language languageOf(String text, CompletableFuture<LangdetectDetector> detector) {
    return new PassageLanguages(detector.join()).of(List.of(new Passage(text, true))).get(0);
  }
}
