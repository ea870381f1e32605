package io.cotejo.cli.review;

import io.cotejo.cli.console.AbstractCommand;
import io.cotejo.cli.console.Console;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code cotejo decisions}: what reviewers decided, without the page. */
@Command(
    name = "decisions",
    description = "What reviewers decided: apply, check, write out, merge, compare, add to it.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Examples:",
      "  cotejo decisions apply out/ -o reviewed.jsonl",
      "  cotejo decisions check out/ --log yesterday.jsonl",
      "  cotejo decisions export out/ -o decisions-of-anna.jsonl",
      "  cotejo decisions merge anna.jsonl ben.jsonl -o both.jsonl",
      "  cotejo decisions compare anna.jsonl ben.jsonl",
      "  cotejo decisions accept 69eebb6e5d32 0bf2b2292637 out/ --as anna"
    })
public final class DecisionsCommand extends AbstractCommand {

  private DecisionsCommand(Console console) {
    super(console);
  }

  public static CommandLine with(Console console) {
    return new CommandLine(new DecisionsCommand(console))
        .addSubcommand(new DecisionsApplyCommand(console))
        .addSubcommand(new DecisionsCheckCommand(console))
        .addSubcommand(new DecisionsExportCommand(console))
        .addSubcommand(new DecisionsMergeCommand(console))
        .addSubcommand(new DecisionsCompareCommand(console))
        .addSubcommand("accept", VerdictCommand.accepting(console))
        .addSubcommand("reject", VerdictCommand.rejecting(console));
  }

  @Override
  public Integer call() {
    throw wrongUsage("name a command: apply, check, export, merge, compare, accept or reject");
  }
}
