package io.cotejo.cli.lines;

import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Verdict;
import io.cotejo.cli.console.AbstractCommand;
import io.cotejo.cli.console.Console;
import io.cotejo.cli.console.ExitCode;
import io.cotejo.cli.console.Headings;
import io.cotejo.cli.console.Progress;
import io.cotejo.cli.flags.SentenceFlags;
import io.cotejo.cli.flags.StatisticsFlags;
import io.cotejo.cli.flags.TranslationFlags;
import io.cotejo.ingest.UnreadableDocumentException;
import io.cotejo.pipeline.LineScoring;
import io.cotejo.pipeline.LineScoring.Scored;
import io.cotejo.pipeline.LineScoring.ScoredLine;
import io.cotejo.pipeline.PipelineOptions;
import io.cotejo.translate.delivery.Stop;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cotejo score}: how surely lines that stand side by side are counterparts. */
@Command(
    name = "score",
    description = {
      "Tell of every line how surely it is the counterpart of the line beside it.",
      "Prints confidence, verdict and contradictions, separated by tabs, a line for each line."
    },
    footer = {
      "",
      "Examples:",
      "  cotejo score es.txt en.txt > scores.tsv",
      "  cotejo score es.txt en.txt --pivot mt.txt | paste - es.txt en.txt | sort -rg",
      "  cotejo score es.txt en.txt --pivot mt1.txt --pivot mt2.txt   the better one by word",
      "  paste <(cotejo score -q es.txt en.txt) es.txt en.txt | awk -F'\\t' '$1 > 0.9'   a clean"
          + " corpus"
    })
public final class ScoreCommand extends AbstractCommand {

  @Parameters(
      index = "0",
      paramLabel = "SPANISH",
      description = "One sentence a line, or in another language with -s; - is standard input.")
  private String source;

  @Parameters(
      index = "1",
      paramLabel = "ENGLISH",
      description = "As many lines, or in another language with -t.")
  private String target;

  @Option(
      names = "--pivot",
      descriptionKey = Headings.INPUT,
      paramLabel = "FILE",
      description =
          "Translation of SPANISH, line by line (default: translate with --backend). Several: once"
              + " for each.")
  private List<String> pivots = List.of();

  @Option(
      names = "--min-confidence",
      descriptionKey = Headings.OUTPUT,
      paramLabel = "P",
      description = "The verdict of lines that are less likely is none (default: 0.5).")
  private double minConfidence = 0.5;

  @Mixin private SentenceFlags flags;

  @Mixin private TranslationFlags translation;

  @Mixin private StatisticsFlags statistics;

  public ScoreCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws IOException, InvalidInputException {
    GivenPivots.note(this, pivots);
    Scored scored =
        score(
            flags.options(minConfidence).toBuilder()
                .statistics(statistics.read(console()))
                .build());
    Writer out = console().writer();
    for (ScoredLine line : scored.lines()) {
      out.write(
          String.format(Locale.ROOT, "%.4f", line.confidence())
              + "\t"
              + line.verdict().name().toLowerCase(Locale.ROOT)
              + "\t"
              + String.join("; ", line.contradictions())
              + "\n");
    }
    out.flush();
    say(summary(scored));
    return console().exitCode(scored.failure(), ExitCode.OK);
  }

  private static String summary(Scored scored) {
    return String.format(
        Locale.ROOT,
        "cotejo: %d lines: %d equivalent, %d partial, %d none; %d could not be translated",
        scored.lines().size(),
        count(scored, Verdict.EQUIVALENT),
        count(scored, Verdict.PARTIAL),
        count(scored, Verdict.NONE),
        scored.failures());
  }

  private static long count(Scored scored, Verdict verdict) {
    return scored.lines().stream().filter(l -> l.verdict() == verdict).count();
  }

  private Scored score(PipelineOptions options) throws IOException, InvalidInputException {
    Stop stop = new Stop();
    try (LineScoring scoring = new LineScoring(options, translation.deliveries(console(), stop));
        Progress progress = new Progress(console(), quiet())) {
      console().interrupts().accept(stop);
      return scoring.score(
          named(source), named(target), pivots.stream().map(this::named).toList(), progress);
    } catch (UnreadableDocumentException e) {
      throw new InvalidInputException(e.diagnostic());
    }
  }
}
