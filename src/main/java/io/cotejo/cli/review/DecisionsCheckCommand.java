package io.cotejo.cli.review;

import io.cotejo.bitext.InvalidInputException;
import io.cotejo.cli.console.AbstractCommand;
import io.cotejo.cli.console.Console;
import io.cotejo.cli.console.ExitCode;
import io.cotejo.cli.console.Messages;
import io.cotejo.review.DecisionLog;
import io.cotejo.review.Decisions;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code cotejo decisions check}: what does not fit a run any more. */
@Command(
    name = "check",
    description = "Name the decisions that do not fit the run any more; exit code 8 if any.",
    footer = {"", "Example:", "  cotejo decisions check out/ --log yesterday.jsonl"})
final class DecisionsCheckCommand extends AbstractCommand {

  @Mixin private RunLog given;

  DecisionsCheckCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws IOException, InvalidInputException {
    return given.read(
        console(),
        (run, log) -> {
          Decisions.Applied applied = Decisions.apply(run.bitext(), log);
          tellStale(this, applied);
          tellCounts(this, log, applied);
          return applied.stale().isEmpty() ? ExitCode.OK : ExitCode.CHECK_FAILED;
        });
  }

  static void tellStale(AbstractCommand command, Decisions.Applied applied) {
    applied.stale().forEach(s -> command.console().err().println(Messages.stale(s)));
  }

  static void tellCounts(
      AbstractCommand command, DecisionLog.Contents log, Decisions.Applied applied) {
    command.say("decisions  " + log.active() + " in force, " + applied.stale().size() + " stale");
  }
}
