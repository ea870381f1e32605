package io.cotejo.pipeline;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Span;
import io.cotejo.detect.LangdetectDetector;
import io.cotejo.detect.PassageLanguages;
import io.cotejo.filter.FileFilter;
import io.cotejo.filter.MalformedFileException;
import io.cotejo.filter.Merged;
import io.cotejo.filter.Translation;
import io.cotejo.ingest.Input;
import io.cotejo.ingest.InputReader;
import io.cotejo.ingest.UnreadableDocumentException;
import io.cotejo.segment.OpenNlpSentenceSplitter;
import io.cotejo.translate.TranslationException;
import io.cotejo.translate.TranslationResult;
import io.cotejo.translate.delivery.Delivery;
import io.cotejo.translate.delivery.Plan;
import io.cotejo.translate.delivery.Stop;
import io.cotejo.translate.delivery.Watcher;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Translates files in their own format: what is in the source language is replaced, every other
 * byte stays. Some files are held at a time. Used by one thread.
 */
public final class FileTranslation implements AutoCloseable {

  /** Sentences that are sent together: enough to keep every connection busy. */
  private static final int WINDOW = 5000;

  private final PipelineOptions options;
  private final Stop stop;
  private final Optional<Delivery> delivery;
  private final FileCutter cutter;
  private final Loader loader;

  /**
   * Translation with some options.
   *
   * @param options languages, back end, reading
   * @param deliveries opens the back end
   * @param stop ends it early
   * @throws InvalidInputException if there is no such back end, or it cannot work
   */
  public FileTranslation(PipelineOptions options, DeliveryFactory deliveries, Stop stop)
      throws InvalidInputException {
    this.options = options;
    this.stop = stop;
    this.delivery =
        deliveries.open(
            options.backend(), options.source(), options.target(), new LazyDetector(), true);
    this.cutter =
        new FileCutter(
            options,
            OpenNlpSentenceSplitter.of(options.source()),
            new PassageLanguages(new LangdetectDetector()));
    this.loader = new Loader(new InputReader(options.reading()), InputStream.nullInputStream());
  }

  /** Takes files that are done. */
  @FunctionalInterface
  public interface Sink {

    /**
     * A file, whole.
     *
     * @throws IOException if it cannot be kept
     */
    void write(Input input, byte[] bytes) throws IOException;
  }

  /**
   * What was done.
   *
   * @param files written
   * @param translated sentences
   * @param left sentences that are in another language, or in menus, and stayed as they are
   * @param failed sentences that stayed as they are although they should not
   * @param looseCodes sentences whose inline tags stand at their end
   * @param unwritable of the failed ones: their translation has characters that the file cannot
   *     hold
   * @param problems of files that could not be read, or not wholly written
   * @param failure the first one of the back end
   * @param counts what delivery counted, by name
   */
  public record Summary(
      int files,
      long translated,
      long left,
      long failed,
      long looseCodes,
      long unwritable,
      List<Diagnostic> problems,
      Optional<TranslationException> failure,
      Map<String, Long> counts) {

    /** Copies the collections. */
    public Summary {
      problems = List.copyOf(problems);
      counts = Map.copyOf(counts);
    }
  }

  /** Whether a file of this name can be translated. */
  public boolean knows(String name) {
    return cutter.filters().find(name).isPresent();
  }

  /** The endings of names that are known, for people. */
  public String endings() {
    return cutter.filters().endings();
  }

  /**
   * Translates; what is wrong with one file does not stop the others. Ends early when a stop is
   * requested: files that are not complete by then are not given to the sink.
   *
   * @throws IOException if the sink does
   * @throws java.io.UncheckedIOException if the memory cannot be used
   */
  public Summary translate(List<Input> inputs, Sink sink, ProgressListener progress)
      throws IOException {
    Work work = new Work(sink);
    List<FileDraft> waiting = new ArrayList<>();
    int sentences = 0;
    int done = 0;
    for (Input input : inputs) {
      Optional<FileDraft> draft = work.read(input);
      draft.ifPresent(waiting::add);
      sentences += draft.map(FileDraft::sentences).orElse(0);
      progress.progress("translating", ++done, inputs.size());
      if (sentences >= WINDOW || done == inputs.size()) {
        work.finish(waiting);
        waiting.clear();
        sentences = 0;
      }
      if (stop.isRequested()) {
        break;
      }
    }
    return work.summary();
  }

  /**
   * What would be sent.
   *
   * @param problems takes what is wrong with files
   */
  public Plan plan(List<Input> inputs, List<Diagnostic> problems) {
    Plan plan = Plan.NOTHING;
    Set<Long> seen = new HashSet<>();
    Work work = new Work((input, bytes) -> {});
    for (Input input : inputs) {
      List<String> texts = work.read(input).map(d -> d.texts().toList()).orElse(List.of());
      plan =
          plan.and(
              delivery
                  .map(d -> d.plan(texts, options.source(), options.target(), seen))
                  .orElse(Plan.NOTHING));
    }
    problems.addAll(work.problems);
    return plan;
  }

  /** Closes the memory. */
  @Override
  public void close() {
    delivery.ifPresent(Delivery::close);
  }

  /** Reads files, puts translations into them and counts. */
  private final class Work {

    private final Sink sink;
    private final List<Diagnostic> problems = new ArrayList<>();
    private int files;
    private long translated;
    private long left;
    private long failed;
    private long loose;
    private long unwritable;
    private Optional<TranslationException> failure = Optional.empty();

    Work(Sink sink) {
      this.sink = sink;
    }

    Optional<FileDraft> read(Input input) {
      Outcome<byte[]> bytes = loader.fetch(input);
      Optional<FileFilter> filter = cutter.filters().find(input.name());
      bytes.problem().ifPresent(problems::add);
      if (filter.isEmpty()) {
        problems.add(Diagnostic.of(input.label(), "no format that is known: " + endings()));
      }
      if (bytes.value().isEmpty() || filter.isEmpty()) {
        return Optional.empty();
      }
      try {
        return Optional.of(cutter.cut(input, filter.get(), bytes.value().get()));
      } catch (UnreadableDocumentException e) {
        problems.add(e.diagnostic());
      } catch (MalformedFileException e) {
        problems.add(e.diagnostic());
      }
      return Optional.empty();
    }

    void finish(List<FileDraft> drafts) throws IOException {
      List<String> texts = drafts.stream().flatMap(FileDraft::texts).toList();
      Map<String, TranslationResult> results =
          delivery
              .map(d -> d.translate(texts, options.source(), options.target(), Watcher.NONE))
              .orElse(Map.of());
      if (stop.isRequested()) {
        return;
      }
      for (FileDraft draft : drafts) {
        List<Translation> translations =
            draft.cuts().stream().map(c -> translation(c, results)).toList();
        Merged merged = draft.filter().merge(draft.file(), translations);
        note(draft, merged);
        sink.write(draft.input(), merged.bytes());
        files++;
      }
    }

    private Translation translation(FileDraft.Cut cut, Map<String, TranslationResult> results) {
      List<Translation.Part> parts = new ArrayList<>();
      left += cut.left();
      for (Span sentence : cut.sentences()) {
        TranslationResult result = results.get(cut.segment().marked(sentence));
        if (result instanceof TranslationResult.Translated done && !done.text().isBlank()) {
          parts.add(new Translation.Part(sentence, done.text(), !done.doubts().isEmpty()));
        } else if (result instanceof TranslationResult.Failed no) {
          failure = failure.or(() -> Optional.of(no.cause()));
        }
      }
      translated += parts.size();
      failed += cut.sentences().size() - parts.size();
      return new Translation(cut.segment(), parts, parts.size() == cut.sentences().size());
    }

    private void note(FileDraft draft, Merged merged) {
      loose += merged.looseCodes();
      unwritable += merged.unwritable();
      translated -= merged.unwritable();
      failed += merged.unwritable();
      if (merged.unwritable() > 0) {
        problems.add(
            Diagnostic.of(
                draft.input().label(),
                merged.unwritable()
                    + " translations do not fit into "
                    + draft.file().charset().name()
                    + " and were left out; convert the file to UTF-8"));
      }
    }

    Summary summary() {
      return new Summary(
          files,
          translated,
          left,
          failed,
          loose,
          unwritable,
          problems,
          failure,
          delivery.map(Delivery::counts).orElse(Map.of()));
    }
  }
}
