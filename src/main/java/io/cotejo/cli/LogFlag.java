package io.cotejo.cli;

import io.cotejo.bitext.Bitext;
import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.Document;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.bitext.Settled;
import io.cotejo.pipeline.PipelineOptions;
import io.cotejo.review.DecisionLog;
import io.cotejo.review.Decisions;
import io.cotejo.review.Settling;
import io.cotejo.review.Stale;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Option;

/** The flag by which an alignment heeds what people decided on another one. */
final class LogFlag {

  @Option(
      names = "--decisions",
      paramLabel = "LOG",
      description = {
        "Decisions of a review (decisions.jsonl): links that people accepted or made stay, what"
            + " they rejected is not paired, and the rest is aligned around it.",
        "Those that do not fit any more are named and not applied."
      })
  private String name;

  boolean isGiven() {
    return name != null;
  }

  String name() {
    return name;
  }

  /** The log; empty if none is named. */
  DecisionLog.Contents log(Console console) throws IOException, InvalidInputException {
    if (name == null) {
      return DecisionLog.Contents.NONE;
    }
    if (!Files.exists(console.resolve(name))) {
      throw new InvalidInputException(Diagnostic.of(name, "no such file; check the name"));
    }
    return RunFolder.log(console, name);
  }

  static Function<List<Document>, Settled> settling(
      DecisionLog.Contents log, PipelineOptions options) {
    return documents ->
        Settling.of(
            documents.stream().flatMap(d -> options.sources().stream().map(d::side)).toList(),
            documents.stream().map(d -> d.side(options.target())).toList(),
            log);
  }

  /** Names the decisions that do not fit the new alignment; says how many do. */
  static void report(AbstractCommand command, DecisionLog.Contents log, Bitext bitext) {
    if (!log.isEmpty()) {
      List<Stale> stale = Decisions.apply(bitext, log).stale();
      stale.forEach(s -> command.console().err().println(Messages.stale(s)));
      command.say("decisions  " + log.active() + " in force, " + stale.size() + " stale");
    }
  }
}
