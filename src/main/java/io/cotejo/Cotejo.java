package io.cotejo;

import io.cotejo.bitext.Bitext;
import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.ReviewedBitext;
import io.cotejo.bitext.Settled;
import io.cotejo.format.pairs.Languages;
import io.cotejo.ingest.files.InputFinder;
import io.cotejo.pipeline.Pipeline;
import io.cotejo.pipeline.Version;
import io.cotejo.review.Decisions;
import io.cotejo.run.RunFolder;
import io.cotejo.translate.TranslationResult;
import io.cotejo.translate.delivery.Stop;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

/**
 * Cotejo for programs: reads documents, translates what is in the source language, and aligns it
 * with its counterparts in the target language.
 *
 * <pre>{@code
 * try (Cotejo cotejo = Cotejo.builder().source("es").target("en").build()) {
 *   Run run = cotejo.run(Path.of("news"));
 *   run.write(Path.of("out"));
 * }
 * }</pre>
 *
 * <p>Thread-safe. Holds a back end and perhaps a translation memory open until it is closed; making
 * one loads models, so that it is worth keeping. The same documents and options give the same
 * results, with any number of threads.
 */
public final class Cotejo implements AutoCloseable {

  private final Pipeline pipeline;
  private final Stop stop;

  Cotejo(Pipeline pipeline, Stop stop) {
    this.pipeline = pipeline;
    this.stop = stop;
  }

  /** What makes one, option by option; without any, Spanish is translated into English offline. */
  public static CotejoBuilder builder() {
    return new CotejoBuilder();
  }

  /** The version of Cotejo. */
  public static String version() {
    return Version.number();
  }

  /**
   * Reads documents, splits them into sentences and tells the language of each.
   *
   * @param inputs files (text, HTML, JSONL, TSV, each perhaps with {@code .gz}) and folders, which
   *     are searched
   * @return those that could be read, and what is wrong with the others
   * @throws InvalidInputException if none could be read; tells of the last one
   * @throws StoppedException if it was stopped
   */
  public Corpus read(Path... inputs) throws InvalidInputException, StoppedException {
    InputFinder.Found found =
        new InputFinder(Path.of("")).find(Arrays.stream(inputs).map(Cotejo::name).toList());
    Corpus corpus = stoppable(() -> new Corpus(pipeline.load(found.inputs()), found.missing()));
    List<Diagnostic> problems = corpus.problems();
    if (corpus.documents().isEmpty()) {
      throw new InvalidInputException(problems.get(problems.size() - 1));
    }
    return corpus;
  }

  /** A file may be called as standard input is on a command line. */
  private static String name(Path input) {
    return input.toString().equals("-") ? "./-" : input.toString();
  }

  /**
   * Translates texts from the source language, or the first of several.
   *
   * @param texts of a sentence or some each
   * @return one result for each text, in their order; a blank text is its own translation
   * @throws IllegalStateException if there is no back end
   * @throws IOException if the translation memory cannot be used
   * @throws StoppedException if it was stopped
   */
  public List<TranslationResult> translate(List<String> texts)
      throws IOException, StoppedException {
    return remembering(() -> pipeline.translateTexts(texts));
  }

  /**
   * Translates what is in a source language, and aligns it. A sentence that cannot be translated is
   * counted, and aligned by its words alone.
   *
   * @throws IOException if the translation memory cannot be used
   * @throws StoppedException if it was stopped
   */
  public Run align(Corpus corpus) throws IOException, StoppedException {
    return remembering(
        () -> new Run(pipeline.run(corpus.loaded(), d -> Settled.NONE), corpus.problems()));
  }

  /**
   * The whole job: {@link #read} and {@link #align}.
   *
   * @throws InvalidInputException if no document could be read; tells of the last one
   * @throws IOException if the translation memory cannot be used
   * @throws StoppedException if it was stopped
   */
  public Run run(Path... inputs) throws InvalidInputException, IOException, StoppedException {
    return align(read(inputs));
  }

  /**
   * Stops all work, from any thread, for good: what a back end has under way is finished and kept
   * in the memory, nothing more is sent, and every call ends with a {@link StoppedException} at its
   * next step, which is a document or a stage.
   */
  public void stop() {
    stop.request();
  }

  /** Closes what the back end and the memory keep open; to be called when no work is under way. */
  @Override
  public void close() {
    pipeline.close();
  }

  /**
   * Reads a run back as the aligner left it, or any bitext. Of a sentence's language and of numbers
   * it has what files keep: the code, and four decimals.
   *
   * @param run folder of a run; or a JSONL, TMX, XLIFF or TSV file, perhaps with {@code .gz}
   * @throws InvalidInputException if it is none
   * @throws IOException if it cannot be read
   */
  public static Bitext readBitext(Path run) throws InvalidInputException, IOException {
    return folder(run).bitext().bitext();
  }

  /**
   * Reads a run back as people reviewed it: with every decision in its {@code decisions.jsonl}
   * applied, but for those that no longer fit.
   *
   * @param run as for {@link #readBitext}
   * @throws InvalidInputException if it is none
   * @throws IOException if it cannot be read
   */
  public static ReviewedBitext readReviewed(Path run) throws InvalidInputException, IOException {
    RunFolder folder = folder(run);
    return Decisions.apply(folder.bitext(), folder.log()).bitext();
  }

  private static RunFolder folder(Path run) throws InvalidInputException, IOException {
    return RunFolder.read(run.toString(), run, Languages.OF_FILE, Optional.empty(), notice -> {});
  }

  private static <T> T stoppable(Supplier<T> work) throws StoppedException {
    try {
      return work.get();
    } catch (CancellationException e) {
      throw new StoppedException(e);
    }
  }

  private static <T> T remembering(Supplier<T> work) throws IOException, StoppedException {
    try {
      return stoppable(work);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
