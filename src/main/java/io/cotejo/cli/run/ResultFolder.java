package io.cotejo.cli.run;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.cli.console.AbstractCommand;
import io.cotejo.cli.console.ExitCode;
import io.cotejo.cli.flags.FolderName;
import io.cotejo.cli.flags.LogFlag;
import io.cotejo.cli.flags.OutputRule;
import io.cotejo.format.OutputFolder;
import io.cotejo.ingest.Input;
import io.cotejo.ingest.files.OwnResults;
import io.cotejo.pipeline.RunResult;
import io.cotejo.review.DecisionLog;
import io.cotejo.run.RunFiles;
import io.cotejo.run.RunFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Where the results of a run go. Those of an earlier run are replaced by complete ones only, and
 * files of others not at all.
 */
final class ResultFolder {

  /** For what a back end that failed left, beside results that are complete. */
  private static final String INCOMPLETE = "incomplete";

  private final AbstractCommand command;
  private final String name;
  private final Path path;
  private final boolean holdsRun;

  ResultFolder(AbstractCommand command, String name) {
    this.command = command;
    this.name = name;
    this.path = command.console().resolve(name);
    this.holdsRun = OwnResults.isRun(path);
  }

  Path path() {
    return path;
  }

  /** Refuses a folder that cannot take results, before the work is done. */
  void check(List<String> arguments) throws IOException, InvalidInputException {
    FolderName.check(command, name);
    Path existing = path.toAbsolutePath();
    while (existing != null && !Files.exists(existing)) {
      existing = existing.getParent();
    }
    if (existing == null || !Files.isDirectory(existing) || !Files.isWritable(existing)) {
      throw refused("cannot be written; name another folder with -o");
    }
    for (String argument : holdsRun ? List.<String>of() : arguments) {
      Path input = command.console().resolve(argument);
      if (Files.isDirectory(path) && Files.isDirectory(input) && Files.isSameFile(path, input)) {
        throw refused(
            "is the folder of the inputs, and what holds results is no input any more; name another"
                + " folder with -o");
      }
    }
  }

  /** Refuses to write over inputs, and over files that no run of Cotejo left. */
  void checkFree(List<Input> inputs, boolean force) throws InvalidInputException {
    List<Path> files = inputs.stream().flatMap(i -> i.path().stream()).toList();
    OutputRule rule = OutputRule.of(command, files, force || holdsRun);
    for (String file : RunFiles.names()) {
      rule.checkReplaceable(RunFolder.in(name, file), path.resolve(file));
    }
  }

  /**
   * Writes the results.
   *
   * @param code with which the run ends
   * @return the folder in which they are, as the user would name it
   */
  String write(RunResult result, int code, LogFlag decisions) throws IOException {
    boolean aside = holdsRun && code >= ExitCode.UNAVAILABLE;
    Path folder = aside ? path.resolve(INCOMPLETE) : path;
    String called = aside ? RunFolder.in(name, INCOMPLETE) : name;
    RunFiles.write(result, new OutputFolder(folder, called));
    keepLog(folder, called, decisions);
    if (aside) {
      command
          .console()
          .err()
          .println(
              name
                  + ": warning: keeps the results of the run before; those of this one, which are"
                  + " not complete, are in "
                  + called);
    }
    return called;
  }

  /** The review of the new run goes on from the log that it was aligned around. */
  private void keepLog(Path folder, String called, LogFlag decisions) throws IOException {
    Path own = folder.resolve(DecisionLog.FILE);
    if (decisions.isGiven()) {
      Path given = command.console().resolve(decisions.name());
      if (Files.notExists(own)) {
        Files.copy(given, own);
      } else if (Files.mismatch(given, own) >= 0) {
        command
            .console()
            .err()
            .println(
                RunFolder.in(called, DecisionLog.FILE)
                    + ": warning: holds other decisions and was kept; review shows those");
      }
    }
  }

  private InvalidInputException refused(String why) {
    return new InvalidInputException(Diagnostic.of(name, why));
  }
}
