package io.cotejo.cli.review;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.cli.console.AbstractCommand;
import io.cotejo.cli.console.BitextInput;
import io.cotejo.cli.console.Console;
import io.cotejo.cli.console.ExitCode;
import io.cotejo.cli.console.Headings;
import io.cotejo.cli.console.Messages;
import io.cotejo.cli.flags.OutputFile;
import io.cotejo.format.pairs.JsonlBitextWriter;
import io.cotejo.format.pairs.Languages;
import io.cotejo.review.DecisionLog;
import io.cotejo.review.Decisions;
import io.cotejo.review.Stale;
import io.cotejo.run.RunFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code cotejo decisions}: a reviewer's log, applied to a run, checked against it, written out.
 */
@Command(
    name = "decisions",
    description = {
      "Apply a reviewer's decisions to a run, check that they fit, or write them out.",
      "",
      "apply   the bitext as decided, rejected pairs taken out, as JSONL",
      "check   which decisions do not fit the run any more; exit code 8 if any",
      "export  the decisions that hold, without what was undone, as JSONL"
    },
    footer = {
      "",
      "Examples:",
      "  cotejo decisions apply out/ -o reviewed.jsonl",
      "  cotejo decisions check out/ --log yesterday.jsonl",
      "  cotejo decisions export out/ -o decisions-of-anna.jsonl"
    })
public final class DecisionsCommand extends AbstractCommand {

  /** What to do with the log. */
  enum Action {
    APPLY,
    CHECK,
    EXPORT;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Parameters(index = "0", paramLabel = "ACTION", description = "One of ${COMPLETION-CANDIDATES}.")
  private Action action;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "RUN",
      description = "Folder of a run, or a bitext.jsonl (default: out).")
  private String run = "out";

  @Option(
      names = "--log",
      descriptionKey = Headings.INPUT,
      paramLabel = "FILE",
      description = "The decisions (default: decisions.jsonl in the folder of the run).")
  private String logName;

  @Mixin private OutputFile output;

  public DecisionsCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws IOException, InvalidInputException {
    output.check(this);
    try (BitextInput given = new BitextInput(console(), run)) {
      return call(given.run(Languages.OF_FILE, Optional.empty()));
    }
  }

  private int call(RunFolder folder) throws IOException, InvalidInputException {
    DecisionLog.Contents log = log(folder);
    if (action == Action.EXPORT) {
      output.write(
          console(),
          out -> {
            for (String line : log.activeLines()) {
              out.write(line);
              out.write('\n');
            }
          });
      return ExitCode.OK;
    }
    Decisions.Applied applied = Decisions.apply(folder.bitext(), log);
    for (Stale stale : applied.stale()) {
      console().err().println(Messages.stale(stale));
    }
    if (action == Action.APPLY) {
      output.write(console(), out -> new JsonlBitextWriter().write(applied.bitext(), out));
    }
    say("decisions  " + log.active() + " in force, " + applied.stale().size() + " stale");
    return action == Action.CHECK && !applied.stale().isEmpty()
        ? ExitCode.CHECK_FAILED
        : ExitCode.OK;
  }

  private DecisionLog.Contents log(RunFolder folder) throws IOException, InvalidInputException {
    if (logName == null) {
      return folder.log();
    }
    if (!Files.exists(console().resolve(logName))) {
      throw new InvalidInputException(Diagnostic.of(logName, "no such file; check the name"));
    }
    return BitextInput.log(console(), logName);
  }
}
