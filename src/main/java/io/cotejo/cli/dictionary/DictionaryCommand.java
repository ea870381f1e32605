package io.cotejo.cli.dictionary;

import io.cotejo.cli.console.AbstractCommand;
import io.cotejo.cli.console.Console;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code cotejo dictionary}: words of the user's own. */
@Command(
    name = "dictionary",
    description = "Words of your own for the embedded dictionary: import, induce or look for gaps.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Examples:",
      "  cotejo dictionary stats news/*.txt",
      "  cotejo dictionary import freedict-spa-eng.index -o freedict.tsv",
      "  cotejo dictionary induce out/bitext.jsonl -o learned.tsv",
      "  cotejo run --dictionary own.tsv --dictionary learned.tsv news/",
      "",
      "What import and induce write is for you to edit; docs/dictionary.md tells how."
    })
public final class DictionaryCommand extends AbstractCommand {

  private DictionaryCommand(Console console) {
    super(console);
  }

  public static CommandLine with(Console console) {
    return new CommandLine(new DictionaryCommand(console))
        .addSubcommand(new DictionaryImportCommand(console))
        .addSubcommand(new DictionaryInduceCommand(console))
        .addSubcommand(new DictionaryStatsCommand(console));
  }

  @Override
  public Integer call() {
    throw wrongUsage("name a command: import, induce or stats");
  }
}
