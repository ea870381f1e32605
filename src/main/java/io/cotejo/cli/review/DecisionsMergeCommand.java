package io.cotejo.cli.review;

import io.cotejo.bitext.InvalidInputException;
import io.cotejo.cli.console.AbstractCommand;
import io.cotejo.cli.console.Console;
import io.cotejo.cli.console.ExitCode;
import io.cotejo.cli.console.Headings;
import io.cotejo.cli.console.Messages;
import io.cotejo.cli.flags.OutputFile;
import io.cotejo.review.LogMerge;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cotejo decisions merge}: one log of several people's. */
@Command(
    name = "merge",
    description = {
      "Make one log of those of several people.",
      "",
      "What all begin with is taken once. Where two say different things of a row, or of rows that",
      "cannot stand side by side, both are named; --prefer says whose word holds. Otherwise neither",
      "does, the row is marked “later” with what each said, and the exit code is 8."
    },
    footer = {
      "",
      "Examples:",
      "  cotejo decisions merge anna.jsonl ben.jsonl -o both.jsonl",
      "  cotejo decisions merge anna.jsonl ben.jsonl --prefer anna -o both.jsonl",
      "  cotejo decisions merge anna.jsonl ben.jsonl eva.jsonl --prefer newest > all.jsonl"
    })
final class DecisionsMergeCommand extends AbstractCommand {

  private static final String NEWEST = "newest";

  @Parameters(
      arity = "2..*",
      paramLabel = "LOG",
      description = "Logs of reviews of the same texts (decisions.jsonl).")
  private List<String> names;

  @Option(
      names = "--prefer",
      descriptionKey = Headings.OUTPUT,
      paramLabel = "LOG",
      description =
          "Whose word holds in a conflict: one of the logs, or newest (default: nobody’s).")
  private String preferred;

  @Mixin private OutputFile output;

  DecisionsMergeCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws IOException, InvalidInputException {
    LogMerge.Preference preference = preference();
    output.check(this);
    List<LogMerge.Part> parts = new ArrayList<>();
    for (String name : names) {
      parts.add(new LogMerge.Part(name, GivenLog.read(console(), name)));
    }
    LogMerge.Merged merged = LogMerge.of(parts, preference);
    merged.conflicts().forEach(c -> console().err().println(message(c)));
    output.write(console(), out -> DecisionsExportCommand.writeLines(merged.lines(), out));
    say(
        "merged     "
            + merged.lines().size()
            + " decisions, "
            + merged.conflicts().size()
            + " conflicts, "
            + merged.open()
            + " of them open");
    return merged.open() == 0 ? ExitCode.OK : ExitCode.CHECK_FAILED;
  }

  private LogMerge.Preference preference() {
    if (preferred == null) {
      return LogMerge.Preference.NOBODY;
    }
    if (names.contains(preferred)) {
      return LogMerge.Preference.part(names.indexOf(preferred));
    }
    if (preferred.equals(NEWEST)) {
      return LogMerge.Preference.NEWEST;
    }
    List<String> shortNames = names.stream().map(DecisionsMergeCommand::shortName).toList();
    if (shortNames.stream().filter(preferred::equals).count() == 1) {
      return LogMerge.Preference.part(shortNames.indexOf(preferred));
    }
    throw wrongUsage("--prefer must be " + NEWEST + ", or one of the logs: " + preferred);
  }

  /** As in {@code reviews/anna.jsonl}. */
  private static String shortName(String name) {
    return name.replaceFirst(".*/", "").replaceFirst("\\.[^.]*$", "");
  }

  private static String message(LogMerge.Conflict conflict) {
    String first = conflict.first().who() + ": " + conflict.first().what();
    String second = conflict.second().who() + ": " + conflict.second().what();
    String row = conflict.first().row().beginnings();
    String other =
        conflict.first().row().equals(conflict.second().row())
            ? ""
            : " " + conflict.second().row().beginnings();
    String settled = conflict.settled().map(o -> "; " + o.who() + "’s word holds").orElse("; open");
    return Messages.plain(
        other.isEmpty()
            ? "conflict: " + row + ": " + first + "; " + second + settled
            : "conflict: " + first + " " + row + "; " + second + other + settled);
  }
}
