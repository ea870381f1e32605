package io.cotejo.cli.lines;

import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Pile;
import io.cotejo.cli.console.AbstractCommand;
import io.cotejo.cli.console.Console;
import io.cotejo.cli.console.ExitCode;
import io.cotejo.cli.console.Headings;
import io.cotejo.cli.console.Progress;
import io.cotejo.cli.flags.OutputFile;
import io.cotejo.cli.flags.SentenceFlags;
import io.cotejo.cli.flags.StatisticsFlags;
import io.cotejo.cli.flags.TranslationFlags;
import io.cotejo.format.pairs.MinedPairsWriter;
import io.cotejo.ingest.UnreadableDocumentException;
import io.cotejo.pipeline.Mined;
import io.cotejo.pipeline.Mining;
import io.cotejo.pipeline.PipelineOptions;
import io.cotejo.translate.delivery.Stop;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cotejo mine}: finds the pairs in two piles of sentences. */
@Command(
    name = "mine",
    description = {
      "Find the counterparts in two piles of sentences, one a line, in any order.",
      "Most lines may have none. The pairs are a table, the surest first."
    },
    footer = {
      "",
      "Examples:",
      "  cotejo mine es.txt en.txt -o pairs.tsv     with the built-in dictionary",
      "  cotejo mine --pivot mt.txt es.txt en.txt   mt.txt: your own translation",
      "  cotejo mine --pivot mt1.txt --pivot mt2.txt es.txt en.txt",
      "  cotejo mine --min-confidence 0.9 es.txt en.txt | cut -f 4,6",
      "",
      "A million lines each: COTEJO_JAVA_OPTIONS=-Xmx2g cotejo mine es.txt en.txt"
    })
public final class MineCommand extends AbstractCommand {

  @Parameters(
      index = "0",
      paramLabel = "SPANISH",
      description =
          "The sentences to find counterparts for, or in another language with -s; - is standard input.")
  private String source;

  @Parameters(
      index = "1",
      paramLabel = "ENGLISH",
      description = "The sentences to find them in, or in another language with -t.")
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
      description = "Leave out pairs that are less likely than this (default: 0.5).")
  private double minConfidence = 0.5;

  @Mixin private SentenceFlags flags;

  @Mixin private TranslationFlags translation;

  @Mixin private StatisticsFlags statistics;

  @Mixin private OutputFile output;

  public MineCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws IOException, InvalidInputException {
    long start = System.nanoTime();
    PipelineOptions options =
        flags.options(minConfidence).toBuilder().statistics(statistics.read(console())).build();
    output.check(this);
    GivenPivots.note(this, pivots);
    Mined mined = mine(options);
    output.write(console(), out -> new MinedPairsWriter().write(mined.pairs(), out));
    say(summary(mined, (System.nanoTime() - start) / 1e9));
    return console().exitCode(mined.failure(), ExitCode.OK);
  }

  private Mined mine(PipelineOptions options) throws IOException, InvalidInputException {
    Stop stop = new Stop();
    try (Mining mining = new Mining(options, translation.deliveries(console(), stop));
        Progress progress = new Progress(console(), quiet())) {
      if (pivots.isEmpty() && !mining.translates()) {
        say("cotejo: note: no translation; words are compared by their form");
      }
      console().interrupts().accept(stop);
      return mining.mine(
          named(source), named(target), pivots.stream().map(this::named).toList(), progress);
    } catch (UnreadableDocumentException e) {
      throw new InvalidInputException(e.diagnostic());
    }
  }

  private String summary(Mined mined, double seconds) {
    List<String> lines =
        List.of(
            lines(source, mined.source()),
            lines(target, mined.target()),
            String.format(
                Locale.ROOT,
                "%s from %s in %.1f s",
                count(mined.size(), "pair"),
                count(mined.links().candidates(), "candidate"),
                seconds));
    return String.join(System.lineSeparator(), lines);
  }

  private static String lines(String file, Pile pile) {
    return String.format(
        Locale.ROOT,
        "%s: %s, %,d blank, %,d repeated",
        file,
        count(pile.lines(), "line"),
        pile.blank(),
        pile.repeated());
  }

  private static String count(long number, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
  }
}
