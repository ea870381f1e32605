package io.cotejo.cli.review;

import io.cotejo.bitext.InvalidInputException;
import io.cotejo.cli.console.AbstractCommand;
import io.cotejo.cli.console.Console;
import io.cotejo.cli.console.ExitCode;
import io.cotejo.cli.flags.OutputFile;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code cotejo decisions export}: the decisions that hold. */
@Command(
    name = "export",
    description = "Write the decisions that hold, without what was undone, as JSONL.",
    footer = {"", "Example:", "  cotejo decisions export out/ -o decisions-of-anna.jsonl"})
final class DecisionsExportCommand extends AbstractCommand {

  @Mixin private RunLog given;

  @Mixin private OutputFile output;

  DecisionsExportCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws IOException, InvalidInputException {
    output.check(this);
    return given.read(
        console(),
        (run, log) -> {
          output.write(console(), out -> writeLines(log.activeLines(), out));
          return ExitCode.OK;
        });
  }

  static void writeLines(List<String> lines, Writer out) throws IOException {
    for (String line : lines) {
      out.write(line);
      out.write('\n');
    }
  }
}
