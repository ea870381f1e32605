package io.cotejo.cli.run;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.Document;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.cli.console.AbstractCommand;
import io.cotejo.cli.console.Console;
import io.cotejo.cli.console.ExitCode;
import io.cotejo.cli.console.Messages;
import io.cotejo.cli.console.Progress;
import io.cotejo.cli.console.Summary;
import io.cotejo.cli.flags.FilesFrom;
import io.cotejo.cli.flags.LogFlag;
import io.cotejo.cli.flags.PairFile;
import io.cotejo.cli.flags.PipelineFlags;
import io.cotejo.cli.flags.TranslationFlags;
import io.cotejo.cli.flags.Verbose;
import io.cotejo.format.OutputFolder;
import io.cotejo.ingest.files.InputFinder;
import io.cotejo.pipeline.DeliveryFactory;
import io.cotejo.pipeline.GivenPair;
import io.cotejo.pipeline.Pipeline;
import io.cotejo.pipeline.PipelineOptions;
import io.cotejo.pipeline.RunResult;
import io.cotejo.review.DecisionLog;
import io.cotejo.run.RunFiles;
import io.cotejo.run.RunFolder;
import io.cotejo.translate.delivery.Stop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cotejo run}: the whole job. */
@Command(
    name = "run",
    description = "Read documents, translate what is Spanish, align it with the English, report.",
    footer = {
      "",
      "Examples:",
      "  cotejo run                     seeds/ to out/",
      "  cotejo run news/ more/*.txt -o bitext/",
      "  cotejo run news/ -o out/ --decisions out/decisions.jsonl    again, around a review",
      "  cat page.txt | cotejo run - english/ -o out/"
    })
public final class RunCommand extends AbstractCommand {

  @Parameters(
      arity = "0..*",
      paramLabel = "INPUT",
      description =
          "Text, HTML, JSONL, TSV (each perhaps .gz), folders (recursive), globs, or - for standard"
              + " input (default: seeds).")
  private List<String> inputs = List.of();

  @Mixin private FilesFrom filesFrom;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "Folder for the results (default: out).")
  private String output = "out";

  @Option(
      names = "--pairs",
      paramLabel = "FILE",
      description = {
        "The documents that belong together: two names a line, separated by a tab.",
        "Without it: x.es.txt and x.en.txt, es/x.txt and en/x.txt, else those that are alike."
      })
  private String pairFile;

  @Mixin private LogFlag decisions;

  @Mixin private PipelineFlags flags;

  @Mixin private TranslationFlags translation;

  @Mixin private Verbose verbose;

  public RunCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws IOException, InvalidInputException {
    PipelineOptions options = flags.options(console()).toBuilder().pairs(pairs()).build();
    checkWritable(console().resolve(output));
    DecisionLog.Contents log = decisions.log(console());
    InputFinder.Found found =
        new InputFinder(console().folder())
            .passingOver(console().written(Optional.of(console().resolve(output))))
            .find(named());
    Stop stop = new Stop();
    try {
      return finish(run(options, found, log, stop), options, found, log);
    } catch (CancellationException e) {
      console().err().println(Messages.STOPPED);
      return ExitCode.INTERRUPTED;
    }
  }

  /** Writes and tells what came out. */
  private int finish(
      RunResult result, PipelineOptions options, InputFinder.Found found, DecisionLog.Contents log)
      throws IOException, InvalidInputException {
    Path folder = console().resolve(output);
    List<Diagnostic> problems = new ArrayList<>(found.missing());
    problems.addAll(result.problems());
    problems.addAll(unknown(options, result));
    report(problems, result.documents().isEmpty());
    RunFiles.write(result, new OutputFolder(folder, output));
    keepLog(folder);
    LogFlag.report(this, log, result.bitext());
    verbose.tell(this, found);
    verbose.tell(console(), result.leftOut().stream().map(Messages::leftOut).toList());
    say(Summary.of(result, found, output));
    return console()
        .exitCode(result.failure(), problems.isEmpty() ? ExitCode.OK : ExitCode.SOME_FAILED);
  }

  /** The review of the new run goes on from the log that it was aligned around. */
  private void keepLog(Path folder) throws IOException {
    Path own = folder.resolve(DecisionLog.FILE);
    if (decisions.isGiven()) {
      Path given = console().resolve(decisions.name());
      if (Files.notExists(own)) {
        Files.copy(given, own);
      } else if (Files.mismatch(given, own) >= 0) {
        console()
            .err()
            .println(
                RunFolder.in(output, DecisionLog.FILE)
                    + ": warning: holds other decisions and was kept; review shows those");
      }
    }
  }

  private List<Diagnostic> unknown(PipelineOptions options, RunResult result) {
    List<String> documents = result.documents().stream().map(Document::name).toList();
    List<Diagnostic> unknown = new ArrayList<>();
    for (GivenPair pair : options.pairs()) {
      for (String name : pair.missing(documents)) {
        unknown.add(
            new Diagnostic(
                pairFile, pair.line(), 0, "no document is called '" + name + "'; check the name"));
      }
    }
    return unknown;
  }

  private List<GivenPair> pairs() throws IOException, InvalidInputException {
    return pairFile == null ? List.of() : PairFile.read(console(), pairFile);
  }

  private List<String> named() throws IOException, InvalidInputException {
    List<String> named = filesFrom.and(inputs, console());
    return named.isEmpty() ? List.of("seeds") : named;
  }

  private RunResult run(
      PipelineOptions options, InputFinder.Found found, DecisionLog.Contents log, Stop stop)
      throws IOException, InvalidInputException {
    DeliveryFactory deliveries = translation.deliveries(console(), stop);
    try (Progress progress = new Progress(console(), quiet());
        Pipeline pipeline = PipelineFlags.pipeline(options, deliveries, console(), progress)) {
      console().interrupts().accept(stop);
      return pipeline.run(found.inputs(), LogFlag.settling(log, options));
    }
  }

  /**
   * Prints one line for each input that failed.
   *
   * @param nothingLeft whether no other input is left to work on
   * @throws InvalidInputException if so; tells of the last one
   */
  private void report(List<Diagnostic> problems, boolean nothingLeft) throws InvalidInputException {
    List<Diagnostic> now = nothingLeft ? problems.subList(0, problems.size() - 1) : problems;
    now.forEach(p -> console().err().println(p));
    if (nothingLeft) {
      throw new InvalidInputException(problems.get(problems.size() - 1));
    }
  }

  /** Said before the work is done, not after it. */
  private void checkWritable(Path folder) throws InvalidInputException {
    Path existing = folder.toAbsolutePath();
    while (existing != null && !Files.exists(existing)) {
      existing = existing.getParent();
    }
    if (existing == null || !Files.isDirectory(existing) || !Files.isWritable(existing)) {
      throw new InvalidInputException(
          Diagnostic.of(output, "cannot be written; name another folder with -o"));
    }
  }
}
