package io.cotejo.pipeline;

import io.cotejo.bitext.Alignment;
import io.cotejo.bitext.Bitext;
import io.cotejo.bitext.Counts;
import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.Document;
import io.cotejo.bitext.Language;
import io.cotejo.bitext.LanguageSpan;
import io.cotejo.bitext.RunSignature;
import io.cotejo.bitext.Sentence;
import io.cotejo.bitext.Settled;
import io.cotejo.detect.CodeSwitches;
import io.cotejo.detect.PassageLanguages;
import io.cotejo.detect.PassageLanguages.Passage;
import io.cotejo.ingest.Input;
import io.cotejo.ingest.RawDocument;
import io.cotejo.text.Parallel;
import io.cotejo.translate.TranslationException;
import io.cotejo.translate.TranslationResult;
import io.cotejo.translate.delivery.Plan;
import io.cotejo.translate.delivery.Stop;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * The stages in their order; each can be run alone. Documents are worked on in parallel and come
 * out in the order of the inputs. Thread-safe.
 *
 * <p>Once a stop is requested, the next step of any stage throws {@link CancellationException}.
 */
public final class Pipeline implements AutoCloseable {

  private final PipelineOptions options;
  private final Parts parts;
  private final LanguageInName names;
  private final ProgressListener progress;

  /** The stages of a pipeline; {@link PipelineFactory} picks them. */
  record Parts(
      Loader loader,
      Segmentation segmentation,
      PassageLanguages languages,
      CodeSwitches switches,
      TranslationStage translation,
      List<AlignmentStage> alignments,
      BeadPairs beadPairs,
      Map<String, String> models,
      Runnable readDictionaries,
      Stop stop) {}

  Pipeline(PipelineOptions options, Parts parts, ProgressListener progress) {
    this.options = options;
    this.parts = parts;
    this.names = new LanguageInName(options.languages());
    this.progress = progress;
  }

  /** Reads, repairs and tags each input, which may hold several documents. */
  public List<Outcome<RawDocument>> read(List<Input> inputs) {
    return outcomes(inputs).stream().flatMap(List::stream).toList();
  }

  private List<List<Outcome<RawDocument>>> outcomes(List<Input> inputs) {
    return each("reading", inputs, parts.loader::load);
  }

  /** Reads, repairs and tags a text that is at hand, as if it were a file. */
  public Outcome<RawDocument> read(String name, String text) {
    Input input = new Input(name, name, Optional.empty());
    return parts.loader.load(input, text.getBytes(StandardCharsets.UTF_8)).get(0);
  }

  /** The language of each text by itself, and how sure that is. */
  public List<PassageLanguages.Judgement> judge(List<String> texts) {
    return each(
        "detecting", texts, t -> parts.languages.judge(List.of(new Passage(t, true))).get(0));
  }

  /** The language of each text by itself. */
  public List<Language> languages(List<String> texts) {
    return each("detecting", texts, t -> parts.languages.of(List.of(new Passage(t, true))).get(0));
  }

  /** Splits documents into sentences, whose language is what the file says, if it says any. */
  public List<Document> segment(List<RawDocument> documents) {
    return each("splitting", documents, parts.segmentation::segment);
  }

  /** Tells the language of every sentence; what the file says about it is one hint. */
  public List<Document> detect(List<Document> documents) {
    return each("detecting", documents, this::detect);
  }

  /** The stretches of a sentence in several languages; none if it is in one. */
  public List<LanguageSpan> mixed(Sentence sentence) {
    return sentence.role().isContent() ? parts.switches.in(sentence.text()) : List.of();
  }

  private Document detect(Document document) {
    Language named = names.of(document.name());
    List<PassageLanguages.Judgement> languages =
        parts.languages.judge(
            document.sentences().stream()
                .map(s -> LanguageInName.passage(named, s.text(), s.role(), s.language()))
                .toList());
    List<Sentence> sentences = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      PassageLanguages.Judgement told = languages.get(sentence.index());
      sentences.add(sentence.in(told.language(), told.confidence()));
    }
    return SubtitleLanguages.told(new Document(document.name(), sentences));
  }

  /**
   * Translates texts in the source language, or the first of them.
   *
   * @return one result for each text, in their order; blank texts stay as they are
   * @throws IllegalStateException if there is no back end
   */
  public List<TranslationResult> translateTexts(List<String> texts) {
    checkStop();
    return parts.translation.translateTexts(texts, this::translated);
  }

  private void translated(int done, int total) {
    progress.progress("translating", done, total);
  }

  private void checkStop() {
    if (parts.stop.isRequested()) {
      throw new CancellationException("a stop was requested");
    }
  }

  /** Translates what is in the source language. */
  public Translation translate(List<Document> documents) {
    checkStop();
    progress.progress("translating", 0, 1);
    TranslationStage.Result result = parts.translation.translate(documents, this::translated);
    progress.progress("translating", 1, 1);
    return new Translation(
        result.documents(),
        result.failures(),
        result.unknownWords(),
        result.problems(),
        result.failure(),
        result.counts());
  }

  /** What would be sent to translate what is in the source language; sends nothing. */
  public Plan plan(List<Document> documents) {
    return parts.translation.plan(documents);
  }

  /** Closes what the back end keeps open. */
  @Override
  public void close() {
    parts.translation.close();
  }

  /**
   * Translated documents.
   *
   * @param documents in the order given
   * @param failures number of sentences that could not be translated
   * @param unknownWords distinct words that the back end guessed or passed on
   * @param problems what failed, each message once
   * @param failure the first one; empty if every sentence was translated
   * @param counts what delivery counted; empty without a back end
   */
  public record Translation(
      List<Translated> documents,
      int failures,
      int unknownWords,
      List<String> problems,
      Optional<TranslationException> failure,
      Optional<Counts.Translations> counts) {

    /** Copies the collections. */
    public Translation {
      documents = List.copyOf(documents);
      problems = List.copyOf(problems);
    }
  }

  /** Pairs documents and aligns each pair, around what people settled about them. */
  public AlignedDocuments align(List<Translated> documents, Settled settled) {
    checkStop();
    progress.progress("aligning", 0, 1);
    AlignedDocuments aligned = AlignmentStage.all(parts.alignments, settled, documents);
    progress.progress("aligning", 1, 1);
    return aligned;
  }

  /** Puts alignments together; {@code inputs} are the SHA-256 of each document, by name. */
  public Bitext bitext(
      List<Translated> documents, List<Alignment> alignments, Map<String, String> inputs) {
    RunSignature signature =
        new RunSignature(Version.number(), options.signed(), parts.models, inputs);
    return new BitextBuilder(options, parts.beadPairs, documents).build(alignments, signature);
  }

  /** All stages; nothing was settled before. */
  public RunResult run(List<Input> inputs) {
    return run(inputs, documents -> Settled.NONE);
  }

  /**
   * All stages.
   *
   * @param settle tells what people settled about the documents; asked once, before they are
   *     aligned
   */
  public RunResult run(List<Input> inputs, Function<List<Document>, Settled> settle) {
    return run(load(inputs), settle);
  }

  /** Begins to read what aligning needs, beside the stages before it; it need not be called. */
  public void prepareToAlign() {
    parts.readDictionaries.run();
  }

  /** The first stages: reads, splits and tells the languages of inputs. */
  public Loaded load(List<Input> inputs) {
    prepareToAlign();
    List<List<Outcome<RawDocument>>> byInput = outcomes(inputs);
    List<Outcome<RawDocument>> outcomes = byInput.stream().flatMap(List::stream).toList();
    List<RawDocument> raw = outcomes.stream().flatMap(o -> o.value().stream()).toList();
    List<Diagnostic> problems = outcomes.stream().flatMap(o -> o.problem().stream()).toList();
    return new Loaded(raw, detect(segment(raw)), problems, named(inputs, byInput));
  }

  /**
   * The stages behind {@link #load}.
   *
   * @param settle tells what people settled about the documents; asked once
   */
  public RunResult run(Loaded loaded, Function<List<Document>, Settled> settle) {
    Translation translation = translate(loaded.documents());
    List<Translated> documents = translation.documents();
    List<Document> split = documents.stream().map(Translated::document).toList();
    AlignedDocuments aligned = align(documents, settle.apply(split));
    Map<String, String> hashes = new TreeMap<>();
    loaded.raw().forEach(r -> hashes.put(r.name(), r.sha256()));
    Bitext bitext = bitext(documents, aligned.alignments(), hashes);
    RunCounts counts =
        new RunCounts(options, loaded.raw(), translation, aligned, bitext, loaded.named());
    checkStop();
    return new RunResult(
        bitext,
        split,
        loaded.problems(),
        counts.notices(),
        counts.counts(),
        LeftOutLine.of(bitext.leftOut(), loaded.raw()),
        aligned.statistics(),
        translation.failure());
  }

  /** The problems by the names that documents have in outputs: where a file lies is not told. */
  private static List<Diagnostic> named(
      List<Input> inputs, List<List<Outcome<RawDocument>>> outcomes) {
    List<Diagnostic> named = new ArrayList<>();
    for (int k = 0; k < inputs.size(); k++) {
      String name = inputs.get(k).name();
      outcomes.get(k).stream()
          .flatMap(o -> o.problem().stream())
          .map(p -> new Diagnostic(name, p.line(), p.column(), p.message()))
          .forEach(named::add);
    }
    return named;
  }

  private <T, R> List<R> each(String stage, List<T> items, Function<T, R> work) {
    AtomicInteger done = new AtomicInteger();
    return Parallel.map(
        items,
        options.threads(),
        item -> {
          checkStop();
          R result = work.apply(item);
          synchronized (progress) {
            progress.progress(stage, done.incrementAndGet(), items.size());
          }
          return result;
        });
  }
}
