package io.cotejo.cli.run;

import io.cotejo.bitext.Counts;
import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.Document;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.cli.console.AbstractCommand;
import io.cotejo.cli.console.Console;
import io.cotejo.cli.console.ExitCode;
import io.cotejo.cli.console.Headings;
import io.cotejo.cli.console.Messages;
import io.cotejo.cli.console.Progress;
import io.cotejo.cli.console.Summary;
import io.cotejo.cli.flags.AlignmentFlags;
import io.cotejo.cli.flags.FilesFrom;
import io.cotejo.cli.flags.LogFlag;
import io.cotejo.cli.flags.PairFile;
import io.cotejo.cli.flags.PipelineFlags;
import io.cotejo.cli.flags.StatisticsFlags;
import io.cotejo.cli.flags.TranslationFlags;
import io.cotejo.cli.flags.Verbose;
import io.cotejo.cli.flags.WrittenStatistics;
import io.cotejo.ingest.Input;
import io.cotejo.ingest.files.InputFinder;
import io.cotejo.pipeline.DeliveryFactory;
import io.cotejo.pipeline.GivenPair;
import io.cotejo.pipeline.Pipeline;
import io.cotejo.pipeline.PipelineOptions;
import io.cotejo.pipeline.RunResult;
import io.cotejo.review.DecisionLog;
import io.cotejo.translate.delivery.Stop;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
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

  private static final String SAMPLES = "seeds";

  @Parameters(
      arity = "0..*",
      paramLabel = "INPUT",
      description =
          "Text, HTML, JSONL, TSV (each perhaps .gz), folders (recursive), globs, or - for standard"
              + " input (default: seeds). TMX, XLIFF, TSV or CSV of pairs keep their pairs, which"
              + " are judged.")
  private List<String> inputs = List.of();

  @Mixin private FilesFrom filesFrom;

  @Option(
      names = {"-o", "--output"},
      descriptionKey = Headings.OUTPUT,
      paramLabel = "DIR",
      description = "Folder for the results (default: out).")
  private String output = "out";

  @Option(
      names = {"-f", "--force"},
      descriptionKey = Headings.OUTPUT,
      description = "Replace files in that folder that are called like results and are none.")
  private boolean force;

  @Option(
      names = "--pairs",
      descriptionKey = Headings.ALIGNMENT,
      paramLabel = "FILE",
      description = {
        "The documents that belong together: two names a line, separated by a tab.",
        "Without it: x.es.txt and x.en.txt (or x.en.pdf), es/x.txt and en/x.txt, else those that are"
            + " alike."
      })
  private String pairFile;

  @Mixin private LogFlag decisions;

  @Mixin private PipelineFlags flags;

  @Mixin private AlignmentFlags alignment;

  @Mixin private StatisticsFlags statistics;

  @Mixin private WrittenStatistics written;

  @Mixin private TranslationFlags translation;

  @Mixin private Verbose verbose;

  public RunCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws IOException, InvalidInputException {
    GivenFiles pairs =
        new GivenFiles(console(), flags, flags.ofPairs(console(), alignment::onPairs));
    List<GivenPair> given = pairs();
    ResultFolder folder = new ResultFolder(this, output);
    List<String> named = named();
    folder.check(named);
    written.check(this, force);
    DecisionLog.Contents log = decisions.log(console());
    InputFinder.Found found =
        new InputFinder(console().folder())
            .alsoTaking(pairs::isOne)
            .passingOver(console().written(Optional.of(folder.path())))
            .find(named);
    folder.checkFree(found.inputs(), force);
    Map<Boolean, List<Input>> inputs =
        found.inputs().stream().collect(Collectors.partitioningBy(pairs::isOne));
    Inputs all = new Inputs(inputs.get(false), inputs.get(true), given, pairs);
    Stop stop = new Stop();
    try {
      return finish(run(all, log, stop), given, found, log, folder);
    } catch (CancellationException e) {
      console().err().println(Messages.STOPPED);
      return ExitCode.INTERRUPTED;
    }
  }

  /**
   * What there is to work on.
   *
   * @param files of pairs
   * @param given documents that belong together
   * @param pairs reads the files
   */
  private record Inputs(
      List<Input> documents, List<Input> files, List<GivenPair> given, GivenFiles pairs) {}

  /** Writes and tells what came out. */
  private int finish(
      RunResult result,
      List<GivenPair> given,
      InputFinder.Found found,
      DecisionLog.Contents log,
      ResultFolder folder)
      throws IOException, InvalidInputException {
    List<Diagnostic> problems = new ArrayList<>(found.missing());
    problems.addAll(result.problems());
    problems.addAll(unknown(given, result));
    report(problems, result.documents().isEmpty() && result.counts().given().files() == 0);
    int code =
        result
            .failure()
            .map(ExitCode::of)
            .orElse(problems.isEmpty() ? ExitCode.OK : ExitCode.SOME_FAILED);
    String place = folder.write(result, code, decisions);
    written.write(console(), List.of(result.statistics()));
    LogFlag.report(this, log, result::bitext);
    verbose.tell(this, found);
    verbose.tell(console(), result.leftOut().stream().map(Messages::leftOut).toList());
    say(Summary.of(result, found, place));
    return console().exitCode(result.failure(), code);
  }

  private List<Diagnostic> unknown(List<GivenPair> given, RunResult result) {
    List<String> documents = result.documents().stream().map(Document::name).toList();
    List<Diagnostic> unknown = new ArrayList<>();
    for (GivenPair pair : given) {
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
    if (named.isEmpty() && !Files.isDirectory(console().resolve(SAMPLES))) {
      throw new InvalidInputException(
          Diagnostic.of(
              "cotejo",
              "nothing to read: there is no folder "
                  + SAMPLES
                  + " here; name files or folders, as in: cotejo run news/ -o out/"));
    }
    return named.isEmpty() ? List.of(SAMPLES) : named;
  }

  /** Documents are aligned, pairs of others judged behind them. */
  private RunResult run(Inputs inputs, DecisionLog.Contents log, Stop stop)
      throws IOException, InvalidInputException {
    Optional<PipelineOptions> options = options(inputs);
    DeliveryFactory deliveries = translation.deliveries(console(), stop);
    console().interrupts().accept(stop);
    Optional<RunResult> aligned = Optional.empty();
    if (options.isPresent()) {
      aligned = Optional.of(aligned(options.get(), inputs.documents, deliveries, log));
    }
    if (inputs.files.isEmpty()) {
      return aligned.orElseThrow();
    }
    Counts.Translations done =
        aligned.flatMap(r -> r.counts().translations()).orElse(Counts.Translations.NONE);
    RunResult judged = inputs.pairs.judged(inputs.files, deliveries.after(done), quiet());
    if (stop.isRequested()) {
      throw new CancellationException("a stop was requested");
    }
    return aligned.map(r -> r.and(judged)).orElse(judged);
  }

  /** Those for documents; empty if there are none. */
  private Optional<PipelineOptions> options(Inputs inputs)
      throws IOException, InvalidInputException {
    if (inputs.documents.isEmpty()) {
      if (decisions.isGiven() || pairFile != null) {
        throw wrongUsage("--decisions and --pairs are for documents, and all inputs are pairs");
      }
      if (written.isWritten()) {
        throw wrongUsage("--write-statistics is for documents, and all inputs are pairs");
      }
      return Optional.empty();
    }
    return Optional.of(
        flags.options(console(), alignment::on).toBuilder()
            .pairs(inputs.given)
            .statistics(statistics.read(console()))
            .build());
  }

  private RunResult aligned(
      PipelineOptions options,
      List<Input> documents,
      DeliveryFactory deliveries,
      DecisionLog.Contents log)
      throws InvalidInputException {
    try (Progress progress = new Progress(console(), quiet());
        Pipeline pipeline = PipelineFlags.pipeline(options, deliveries, console(), progress)) {
      return pipeline.run(documents, LogFlag.settling(log, options));
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
}
