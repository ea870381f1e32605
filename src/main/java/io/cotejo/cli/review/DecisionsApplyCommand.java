package io.cotejo.cli.review;

import io.cotejo.bitext.InvalidInputException;
import io.cotejo.cli.console.AbstractCommand;
import io.cotejo.cli.console.Console;
import io.cotejo.cli.console.ExitCode;
import io.cotejo.cli.flags.OutputFile;
import io.cotejo.format.pairs.JsonlBitextWriter;
import io.cotejo.review.Decisions;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code cotejo decisions apply}: the bitext as decided. */
@Command(
    name = "apply",
    description = "Write the bitext as decided, rejected pairs taken out, as JSONL.",
    footer = {"", "Example:", "  cotejo decisions apply out/ -o reviewed.jsonl"})
final class DecisionsApplyCommand extends AbstractCommand {

  @Mixin private RunLog given;

  @Mixin private OutputFile output;

  DecisionsApplyCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws IOException, InvalidInputException {
    output.check(this);
    return given.read(
        console(),
        (run, log) -> {
          Decisions.Applied applied = Decisions.apply(run.bitext(), log);
          DecisionsCheckCommand.tellStale(this, applied);
          output.write(console(), out -> new JsonlBitextWriter().write(applied.bitext(), out));
          DecisionsCheckCommand.tellCounts(this, log, applied);
          return ExitCode.OK;
        });
  }
}
