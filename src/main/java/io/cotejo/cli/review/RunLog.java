package io.cotejo.cli.review;

import io.cotejo.bitext.InvalidInputException;
import io.cotejo.cli.console.BitextInput;
import io.cotejo.cli.console.Console;
import io.cotejo.cli.console.Headings;
import io.cotejo.format.pairs.Languages;
import io.cotejo.review.DecisionLog;
import io.cotejo.run.RunFolder;
import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A run, and what was decided on it. */
final class RunLog {

  /** What is done with both. */
  @FunctionalInterface
  interface Work {
    int on(RunFolder run, DecisionLog.Contents log) throws IOException, InvalidInputException;
  }

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "RUN",
      description = "Folder of a run, or a bitext.jsonl (default: out).")
  private String run = "out";

  @Option(
      names = "--log",
      descriptionKey = Headings.INPUT,
      paramLabel = "FILE",
      description = "The decisions (default: decisions.jsonl in the folder of the run).")
  private String log;

  int read(Console console, Work work) throws IOException, InvalidInputException {
    try (BitextInput given = new BitextInput(console, run)) {
      RunFolder folder = given.run(Languages.OF_FILE, Optional.empty());
      return work.on(folder, log == null ? folder.log() : GivenLog.read(console, log));
    }
  }
}
