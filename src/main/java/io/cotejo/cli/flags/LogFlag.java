package io.cotejo.cli.flags;

import io.cotejo.bitext.Bitext;
import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.Document;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Settled;
import io.cotejo.cli.console.AbstractCommand;
import io.cotejo.cli.console.BitextInput;
import io.cotejo.cli.console.Console;
import io.cotejo.cli.console.Headings;
import io.cotejo.cli.console.Messages;
import io.cotejo.pipeline.PipelineOptions;
import io.cotejo.review.DecisionLog;
import io.cotejo.review.Decisions;
import io.cotejo.review.Settling;
import io.cotejo.review.Stale;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine.Option;

/** The flag by which an alignment heeds what people decided on another one. */
public final class LogFlag {

  @Option(
      names = "--decisions",
      descriptionKey = Headings.ALIGNMENT,
      paramLabel = "LOG",
      description = {
        "Decisions of a review (decisions.jsonl): links that people accepted or made stay, what"
            + " they rejected is not paired, and the rest is aligned around it.",
        "Those that do not fit any more are named and not applied."
      })
  private String name;

  public boolean isGiven() {
    return name != null;
  }

  public String name() {
    return name;
  }

  /** The log; empty if none is named. */
  public DecisionLog.Contents log(Console console) throws IOException, InvalidInputException {
    if (name == null) {
      return DecisionLog.Contents.NONE;
    }
    if (!Files.exists(console.resolve(name))) {
      throw new InvalidInputException(Diagnostic.of(name, "no such file; check the name"));
    }
    return BitextInput.log(console, name);
  }

  public static Function<List<Document>, Settled> settling(
      DecisionLog.Contents log, PipelineOptions options) {
    return documents ->
        Settling.of(
            documents.stream().flatMap(d -> options.sources().stream().map(d::side)).toList(),
            documents.stream().map(d -> d.side(options.target())).toList(),
            log);
  }

  /**
   * Names the decisions that do not fit the new alignment; says how many do.
   *
   * @param bitext the alignment as pairs with their evidence; made only if anything was decided
   */
  public static void report(
      AbstractCommand command, DecisionLog.Contents log, Supplier<Bitext> bitext) {
    if (!log.isEmpty()) {
      List<Stale> stale = Decisions.apply(bitext.get(), log).stale();
      stale.forEach(s -> command.console().err().println(Messages.stale(s)));
      command.say("decisions  " + log.active() + " in force, " + stale.size() + " stale");
    }
  }
}
