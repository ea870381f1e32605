package io.cotejo.cli.lines;

import io.cotejo.bitext.AlignedPair;
import io.cotejo.bitext.Bitext;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.ReviewedPair;
import io.cotejo.bitext.Settled;
import io.cotejo.cli.console.BitextInput;
import io.cotejo.cli.console.Console;
import io.cotejo.cli.console.ExitCode;
import io.cotejo.cli.console.Headings;
import io.cotejo.cli.console.Messages;
import io.cotejo.cli.console.Progress;
import io.cotejo.cli.flags.AlignmentFlags;
import io.cotejo.cli.flags.LogFlag;
import io.cotejo.cli.flags.OutputFile;
import io.cotejo.cli.flags.PipelineFlags;
import io.cotejo.cli.flags.StatisticsFlags;
import io.cotejo.cli.flags.TranslationFlags;
import io.cotejo.cli.flags.WrittenStatistics;
import io.cotejo.cli.run.GivenFiles;
import io.cotejo.cli.run.StageCommand;
import io.cotejo.cli.run.StageInput;
import io.cotejo.format.pairs.BitextWriter;
import io.cotejo.format.pairs.Languages;
import io.cotejo.format.pairs.ReadPairs;
import io.cotejo.pipeline.AlignedDocuments;
import io.cotejo.pipeline.BitextScoring;
import io.cotejo.pipeline.DeliveryFactory;
import io.cotejo.pipeline.Pipeline;
import io.cotejo.pipeline.PipelineOptions;
import io.cotejo.pipeline.Translated;
import io.cotejo.review.DecisionLog;
import io.cotejo.run.BitextFile;
import io.cotejo.score.Statistics;
import io.cotejo.translate.delivery.Stop;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code cotejo align}: pairs sentences of documents, or lines of files. */
@Command(
    name = "align",
    description = {
      "Pair every sentence with its counterparts.",
      "",
      "One TMX, XLIFF or TSV of pairs (each perhaps .gz) keeps its pairs: they are translated and"
          + " judged."
    },
    footer = {
      "",
      "Examples:",
      "  cotejo align es.txt en.txt > bitext.jsonl           two documents",
      "  cotejo translate news/ | cotejo align               a pile, stage by stage",
      "  cotejo align --one-per-line es.txt en.txt           lines: [0, 1]:[0]:0.97",
      "  cotejo align --one-per-line --pivot mt.txt de.txt fr.txt -s de -t fr",
      "  cotejo align --one-per-line --pivot mt1.txt --pivot mt2.txt de.txt fr.txt -s de -t fr",
      "  cotejo align --batch pairs.tsv --pool               many pairs of files at once",
      "  cotejo align es.txt en.txt --decisions decisions.jsonl   around what people decided",
      "  cotejo align memory.tmx -o bitext.jsonl             how sure are the pairs of others?"
    })
public final class AlignCommand extends StageCommand {

  @Mixin private PipelineFlags flags;

  @Mixin private AlignmentFlags alignment;

  @Mixin private LineFlags lines;

  @Mixin private TranslationFlags translation;

  @Mixin private LogFlag decisions;

  @Mixin private StatisticsFlags statistics;

  @Mixin private WrittenStatistics written;

  @Option(
      names = "--format",
      descriptionKey = Headings.OUTPUT,
      paramLabel = "FORMAT",
      description = "beads, jsonl, tsv or tmx (default: jsonl; with --one-per-line: beads).")
  private AlignFormat format;

  @Mixin private OutputFile output;

  private Optional<Statistics> known = Optional.empty();

  public AlignCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws IOException, InvalidInputException {
    known = statistics.read(console());
    checkOutput(inputs().stream().map(console()::resolve).toList());
    written.check(this, output.force());
    if (lines.asked()) {
      if (decisions.isGiven() && !lines.leavesRoom()) {
        throw wrongUsage("--decisions is for one pair, without --links and --boundary");
      }
      GivenPivots.note(this, lines.pivots());
      return new LineJob(this, lines, format == null ? AlignFormat.BEADS : format).run();
    }
    List<String> inputs = inputs();
    Languages languages = flags.languages();
    if (inputs.size() == 1
        && new BitextFile(inputs.get(0), console().resolve(inputs.get(0)), flags.charset())
            .holdsPairs(languages, flags.textField())) {
      if (decisions.isGiven()) {
        throw wrongUsage("--decisions realigns documents; to apply it to pairs: cotejo decisions");
      }
      if (written.isWritten()) {
        throw wrongUsage("--write-statistics is for documents and lines, and these are pairs");
      }
      PipelineOptions options =
          flags.ofOneLanguage(console(), o -> alignment.onPairs(o).statistics(known));
      try (BitextInput given = new BitextInput(console(), inputs.get(0))) {
        return judged(given.read(languages, flags.charset()), options);
      }
    }
    return super.call();
  }

  /** Others paired these; what is left to do is to tell how surely. */
  private int judged(ReadPairs read, PipelineOptions options)
      throws IOException, InvalidInputException {
    List<AlignedPair> rows = read.rows().stream().map(ReviewedPair::pair).toList();
    String input = inputs().get(0);
    GivenFiles.checkPaired(input, rows, read.passedOver(), options);
    read.passedOver().forEach(phrase -> say(input + ": " + phrase));
    BitextWriter writer = (format == null ? AlignFormat.JSONL : format).writer();
    Stop stop = new Stop();
    BitextScoring.Judged judged;
    try (BitextScoring scoring = new BitextScoring(options, deliveries(stop));
        Progress progress = new Progress(console(), quiet())) {
      judged = scoring.judge(rows, progress);
    }
    if (stop.isRequested()) {
      console().err().println(Messages.STOPPED);
      return ExitCode.INTERRUPTED;
    }
    console().deliver(target(), out -> writer.write(judged.bitext(), out));
    say(Messages.judged(judged));
    return console().exitCode(judged.failure(), ExitCode.OK);
  }

  @Override
  protected DeliveryFactory deliveries(Stop stop) throws IOException, InvalidInputException {
    DeliveryFactory deliveries = translation.deliveries(console(), stop);
    console().interrupts().accept(stop);
    return deliveries;
  }

  @Override
  protected PipelineOptions options() {
    return flags.options(console(), options -> alignment.on(options).statistics(known));
  }

  /** The options for files of one sentence a line. */
  PipelineOptions lineOptions() {
    return flags.ofOneLanguage(console(), options -> alignment.onLines(options).statistics(known));
  }

  @Override
  protected Optional<Path> target() {
    return output.path(console());
  }

  @Override
  protected void checkOutput(Collection<Path> found) throws InvalidInputException {
    output.check(this, found);
  }

  OutputFile output() {
    return output;
  }

  /** Where statistics go, if they are asked for. */
  WrittenStatistics statistics() {
    return written;
  }

  /** What people decided, if a log is named. */
  LogFlag decisions() {
    return decisions;
  }

  @Override
  protected Output work(Pipeline pipeline, StageInput input)
      throws IOException, InvalidInputException {
    BitextWriter writer = (format == null ? AlignFormat.JSONL : format).writer();
    DecisionLog.Contents log = decisions.log(console());
    pipeline.prepareToAlign();
    List<Translated> documents =
        input.isJsonl() ? input.translated() : translated(pipeline, input.detected(pipeline));
    Settled settled =
        LogFlag.settling(log, options())
            .apply(documents.stream().map(Translated::document).toList());
    AlignedDocuments aligned = pipeline.align(documents, settled);
    Bitext bitext = pipeline.bitext(documents, aligned.alignments(), Map.of());
    written.write(console(), List.of(aligned.statistics()));
    LogFlag.report(this, log, () -> bitext);
    tell(bitext.leftOut(), input);
    return out -> writer.write(bitext, out);
  }
}
