package io.cotejo.pipeline;

import io.cotejo.bitext.Counts;
import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.Doubt;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Language;
import io.cotejo.bitext.MemoryMatch;
import io.cotejo.bitext.Notice;
import io.cotejo.detect.LangdetectDetector;
import io.cotejo.detect.PassageLanguages;
import io.cotejo.filter.MalformedFileException;
import io.cotejo.ingest.Input;
import io.cotejo.ingest.UnreadableDocumentException;
import io.cotejo.ingest.files.InputReader;
import io.cotejo.segment.Splitters;
import io.cotejo.translate.TranslationException;
import io.cotejo.translate.delivery.Delivery;
import io.cotejo.translate.delivery.Plan;
import io.cotejo.translate.delivery.Stop;
import io.cotejo.translate.delivery.Watcher;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Translates files in their own format: what is in the source language is replaced, every other
 * byte stays. Some files are held at a time. Used by one thread.
 */
public final class FileTranslation implements AutoCloseable {

  private static final String PDF =
      "a PDF is read, not written; save it as .docx, .html or .txt and translate that, or leave out"
          + " -o for its sentences, or give it to run for a report";

  /** Sentences that are sent together: enough to keep every connection busy. */
  private static final int WINDOW = 5000;

  /** UTF-16 units of files that are held at a time, unless one file is larger. */
  private static final int LARGEST_WINDOW = 32 << 20;

  private final PipelineOptions options;
  private final Stop stop;
  private final Optional<Delivery> delivery;
  private final FileCutter cutter;
  private final Loader loader;

  /**
   * Translation with some options.
   *
   * @param options languages, back end, reading
   * @param intoField column of tables that translations go into; empty for that of the text
   * @param deliveries opens the back end
   * @param stop ends it early
   * @throws InvalidInputException if there is no such back end, or it cannot work
   */
  public FileTranslation(
      PipelineOptions options, Optional<String> intoField, DeliveryFactory deliveries, Stop stop)
      throws InvalidInputException {
    this.options = options;
    this.stop = stop;
    this.delivery =
        deliveries.open(
            options.backend(), options.sources(), options.target(), new LazyDetector(), true);
    this.cutter =
        new FileCutter(
            options,
            intoField,
            Splitters.load(options.splitting()).of(options.source()),
            new PassageLanguages(new LangdetectDetector(), options.languages()));
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
   * A sentence that people should look at.
   *
   * @param input its file
   * @param line where it begins there, from 1
   * @param text as it was sent: inline tags stand in it as {@code ⟦1⟧}, {@code ⟦2⟧}…
   * @param translation empty if it failed
   * @param doubts why it is doubted; empty if it failed
   * @param failure why it was not translated; empty if it was
   * @param offer what one of the user's own memories has for a text like it
   */
  public record Review(
      Input input,
      int line,
      String text,
      String translation,
      Set<Doubt> doubts,
      Optional<TranslationException> failure,
      Optional<MemoryMatch> offer) {

    /** Copies the collection. */
    public Review {
      doubts = Set.copyOf(doubts);
    }
  }

  /** Is given every sentence that people should look at. */
  @FunctionalInterface
  public interface Reviewer {

    /**
     * A sentence.
     *
     * @throws IOException if it cannot be kept
     */
    void review(Review review) throws IOException;
  }

  /**
   * What was done.
   *
   * @param files written
   * @param translated sentences
   * @param left sentences that stayed as they are, as it should be
   * @param failed sentences that should not have stayed as they are
   * @param looseCodes translated sentences whose inline tags stand at their end
   * @param problems of files that could not be read, or not wholly written
   * @param notices what people should know of how files were read
   * @param failure the first one of the back end
   * @param counts what delivery counted
   */
  public record Summary(
      int files,
      long translated,
      List<LeftOutLine> left,
      long failed,
      long looseCodes,
      List<Diagnostic> problems,
      List<Notice> notices,
      Optional<TranslationException> failure,
      Counts.Translations counts) {

    /** Copies the collections. */
    public Summary {
      left = List.copyOf(left);
      problems = List.copyOf(problems);
      notices = List.copyOf(notices);
    }
  }

  /** Whether a file of this name can be translated. */
  public boolean knows(String name) {
    return cutter.filters().knows(name);
  }

  /** Whether two names tell of different formats; false if one of them tells of none. */
  public boolean differ(String name, String other) {
    return cutter.filters().differ(name, other);
  }

  /** The endings of names that are known, for people. */
  public String endings() {
    return cutter.filters().endings();
  }

  /**
   * Translates; what is wrong with one file does not stop the others. Ends early when a stop is
   * requested: files that are not complete by then are not given to the sink.
   *
   * @throws IOException if the sink or the reviewer does
   * @throws java.io.UncheckedIOException if the memory cannot be used
   */
  public Summary translate(
      List<Input> inputs, Sink sink, Reviewer reviewer, ProgressListener progress)
      throws IOException {
    FileTally tally = new FileTally(reviewer);
    windows(
        inputs,
        tally.problems(),
        progress,
        drafts -> {
          PlacedAnswers<FileDraft.Sentence> answers = translated(drafts);
          for (FileDraft draft : stop.isRequested() ? List.<FileDraft>of() : drafts) {
            sink.write(draft.input(), tally.merged(draft, answers));
          }
        });
    return tally.summary(delivery.map(Delivery::counts).orElse(Counts.Translations.NONE));
  }

  private PlacedAnswers<FileDraft.Sentence> translated(List<FileDraft> drafts) {
    PlacedAnswers<FileDraft.Sentence> answers = new PlacedAnswers<>(options, Watcher.NONE);
    return delivery
        .map(d -> answers.ask(d, source -> sentences(drafts, source), FileDraft.Sentence::text))
        .orElse(answers);
  }

  private static List<FileDraft.Sentence> sentences(List<FileDraft> drafts, Language source) {
    return drafts.stream().flatMap(d -> d.sentences(source)).toList();
  }

  /**
   * What would be sent.
   *
   * @param problems takes what is wrong with files
   */
  public Plan plan(List<Input> inputs, List<Diagnostic> problems, ProgressListener progress) {
    List<Plan> plans = new ArrayList<>();
    Map<Language, Set<Long>> seen = new HashMap<>();
    windows(
        inputs,
        problems,
        progress,
        drafts -> {
          for (Language source : delivery.isPresent() ? options.sources() : List.<Language>of()) {
            Set<Long> known = seen.computeIfAbsent(source, l -> new HashSet<>());
            List<String> texts =
                sentences(drafts, source).stream().map(FileDraft.Sentence::text).toList();
            plans.add(delivery.get().plan(texts, source, options.target(), known));
          }
        });
    return plans.stream().reduce(Plan.NOTHING, Plan::and);
  }

  /** Is given some files at a time. */
  @FunctionalInterface
  private interface Window<E extends Exception> {
    void take(List<FileDraft> drafts) throws E;
  }

  private <E extends Exception> void windows(
      List<Input> inputs, List<Diagnostic> problems, ProgressListener progress, Window<E> window)
      throws E {
    List<FileDraft> waiting = new ArrayList<>();
    long sentences = 0;
    long units = 0;
    int done = 0;
    for (Input input : inputs) {
      if (stop.isRequested()) {
        return;
      }
      for (FileDraft draft : draft(input, problems).stream().toList()) {
        waiting.add(draft);
        sentences += draft.sentences();
        units += draft.file().text().length();
      }
      progress.progress("translating", ++done, inputs.size());
      if (sentences >= WINDOW || units >= LARGEST_WINDOW || done == inputs.size()) {
        window.take(waiting);
        waiting.clear();
        sentences = 0;
        units = 0;
      }
    }
  }

  /** A file that was read and cut; empty if something is wrong with it. */
  private Optional<FileDraft> draft(Input input, List<Diagnostic> problems) {
    if (!knows(input.name())) {
      boolean pdf = input.name().toLowerCase(Locale.ROOT).endsWith(".pdf");
      String unknown = "not a format that can be translated in place: " + endings();
      problems.add(Diagnostic.of(input.label(), pdf ? PDF : unknown));
      return Optional.empty();
    }
    Outcome<byte[]> bytes = loader.fetch(input);
    if (bytes.problem().isPresent()) {
      problems.add(bytes.problem().get());
      return Optional.empty();
    }
    try {
      return Optional.of(cutter.cut(input, bytes.value().orElseThrow()));
    } catch (UnreadableDocumentException e) {
      problems.add(e.diagnostic());
    } catch (MalformedFileException e) {
      problems.add(e.diagnostic());
    }
    return Optional.empty();
  }

  /** Closes the memory. */
  @Override
  public void close() {
    delivery.ifPresent(Delivery::close);
  }
}
