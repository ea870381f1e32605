package io.cotejo.cli.run;

import io.cotejo.bitext.Document;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.LanguageSpan;
import io.cotejo.bitext.LeftOut;
import io.cotejo.bitext.Sentence;
import io.cotejo.cli.console.AbstractCommand;
import io.cotejo.cli.console.Console;
import io.cotejo.cli.console.ExitCode;
import io.cotejo.cli.console.Messages;
import io.cotejo.cli.console.Progress;
import io.cotejo.cli.flags.FilesFrom;
import io.cotejo.cli.flags.PipelineFlags;
import io.cotejo.cli.flags.Verbose;
import io.cotejo.ingest.files.InputFinder;
import io.cotejo.pipeline.DeliveryFactory;
import io.cotejo.pipeline.LeftOutLine;
import io.cotejo.pipeline.Pipeline;
import io.cotejo.pipeline.PipelineOptions;
import io.cotejo.pipeline.Translated;
import io.cotejo.translate.TranslationException;
import io.cotejo.translate.delivery.Stop;
import io.cotejo.translate.host.BackEnds;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** A stage by itself: results go to standard output. */
public abstract class StageCommand extends AbstractCommand {

  @Parameters(
      arity = "0..*",
      paramLabel = "INPUT",
      description =
          "Documents: text, HTML, JSONL, TSV (each perhaps .gz), folders (recursive), globs; or one"
              + " .jsonl file of the stage before. Without any, or with -, standard input: that"
              + " JSONL, or the text of one document.")
  private List<String> inputs = List.of();

  @Mixin private FilesFrom filesFrom;

  @Mixin private Verbose verbose;

  private List<String> named;

  private Optional<TranslationException> failure = Optional.empty();

  public StageCommand(Console console) {
    super(console);
  }

  /** Writes what a stage has found out; called when the work is done and something was found. */
  @FunctionalInterface
  public interface Output {
    void writeTo(Writer out) throws IOException;
  }

  @Override
  public Integer call() throws IOException, InvalidInputException {
    PipelineOptions options = options();
    StageInput input = StageInput.of(console(), inputs(), this::find, options.threads());
    Output output;
    Stop stop = new Stop();
    try (Progress progress = new Progress(console(), quiet());
        Pipeline pipeline =
            PipelineFlags.pipeline(options, deliveries(stop), input.console(), progress)) {
      output = work(pipeline, input);
    } catch (CancellationException e) {
      // Said below, behind the problems.
      output = out -> {};
    } finally {
      input.problems().forEach(console().err()::println);
    }
    if (stop.isRequested()) {
      console().err().println(Messages.STOPPED);
      return ExitCode.INTERRUPTED;
    }
    console().deliver(target(), output::writeTo);
    return exitCode(input.problems().isEmpty() ? ExitCode.OK : ExitCode.SOME_FAILED);
  }

  /** Tells of a back end that failed, which decides the exit code. */
  protected int exitCode(int otherwise) {
    return console().exitCode(failure, otherwise);
  }

  /** Opens back ends; commands that translate say how. */
  protected DeliveryFactory deliveries(Stop stop) throws IOException, InvalidInputException {
    return DeliveryFactory.of(BackEnds.installed());
  }

  /** The file that the result goes to; empty for standard output. */
  protected Optional<Path> target() {
    return Optional.empty();
  }

  /**
   * Refuses an output that must not be written over.
   *
   * @param found inputs that are not on the command line
   */
  protected void checkOutput(Collection<Path> found) throws InvalidInputException {}

  /** The inputs that are named, on the command line and in a list, which is read once. */
  public List<String> inputs() throws IOException, InvalidInputException {
    if (named == null) {
      named = filesFrom.and(inputs, console());
    }
    return named;
  }

  /** The documents that are named; tells what is passed over. */
  InputFinder.Found find(List<String> arguments) throws InvalidInputException {
    return found(new InputFinder(console().folder()), arguments);
  }

  /** What a finder finds, but for what is being written; tells what is passed over. */
  public InputFinder.Found found(InputFinder finder, List<String> arguments)
      throws InvalidInputException {
    InputFinder.Found found =
        finder.passingOver(console().written(Optional.empty())).find(arguments);
    checkOutput(found.inputs().stream().flatMap(i -> i.path().stream()).toList());
    verbose.tell(this, found);
    return found;
  }

  public Verbose verbose() {
    return verbose;
  }

  /** What the flags say; values that do not fit together are wrong usage. */
  protected abstract PipelineOptions options();

  /** Does the work of the stage. */
  protected abstract Output work(Pipeline pipeline, StageInput input)
      throws IOException, InvalidInputException;

  /**
   * Tells what is to be known of how documents were read, and how many sentences take no part;
   * names those if that was asked for.
   */
  public void tell(List<LeftOut> leftOut, StageInput input) {
    input
        .read()
        .forEach(r -> r.notice().ifPresent(n -> say("cotejo: note: " + r.label() + ": " + n)));
    if (!leftOut.isEmpty()) {
      List<LeftOutLine> lines = LeftOutLine.of(leftOut, input.read());
      verbose.tell(console(), lines.stream().map(Messages::leftOut).toList());
      String counts = Messages.leftOut(LeftOut.counts(lines.stream().map(LeftOutLine::reason)));
      say("cotejo: note: " + counts.replaceFirst("\\b(?= \\(|$)", " sentences left out"));
    }
  }

  /** Translates; what failed is told, and decides the exit code, but does not stop the work. */
  public List<Translated> translated(Pipeline pipeline, List<Document> documents) {
    Pipeline.Translation translation = pipeline.translate(documents);
    failure = failure.or(translation::failure);
    translation
        .counts()
        .filter(c -> c.doubted() > 0)
        .ifPresent(c -> say("cotejo: note: " + Messages.doubts(c)));
    return translation.documents();
  }

  /** Sentences as JSONL, each with its stretches in several languages. */
  protected Output sentences(
      List<Translated> documents, Function<Sentence, List<LanguageSpan>> mixed) {
    return new SentenceOutput(documents, mixed, options().threads());
  }
}
