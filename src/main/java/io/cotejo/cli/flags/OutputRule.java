package io.cotejo.cli.flags;

import io.cotejo.bitext.Diagnostic;
import io.cotejo.bitext.InvalidInputException;
import io.cotejo.cli.console.AbstractCommand;
import io.cotejo.cli.console.Console;
import io.cotejo.run.RunFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What every command heeds that writes a file: an input is never written over, nor is a file of a
 * run, and another one with {@code --force} only. Pipes and devices take what comes.
 *
 * @param inputs files that the command reads, by any name
 * @param force whether a file that is there is replaced
 */
public record OutputRule(Collection<Path> inputs, boolean force) {

  /** The rule for a command and the files on its command line, and others that it has found. */
  public static OutputRule of(AbstractCommand command, Collection<Path> found, boolean force) {
    List<Path> inputs = new ArrayList<>(command.filesGiven());
    inputs.addAll(found);
    return new OutputRule(inputs, force);
  }

  /**
   * Refuses a file that must not be written over; to be asked before any work is done.
   *
   * @param name the file as the user named it
   * @throws InvalidInputException if so, with what to do
   */
  public void check(String name, Path file) throws InvalidInputException {
    if (Files.isDirectory(file) || name.endsWith("/")) {
      throw refused(name, "is a folder; name a file");
    }
    if (RunFiles.isOfRun(file)) {
      throw refused(name, "belongs to the run in that folder; name another file");
    }
    checkReplaceable(name, file);
  }

  /**
   * The same for a file of the command's own, such as one of a run.
   *
   * @throws InvalidInputException if it is an input, or there without {@code force}
   */
  public void checkReplaceable(String name, Path file) throws InvalidInputException {
    if (!Files.exists(file) || Console.isDevice(file)) {
      return;
    }
    if (isInput(file)) {
      throw refused(name, "is an input, which is never overwritten; name another file");
    }
    if (!force) {
      throw refused(name, "is there already; replace it with -f, or name another file");
    }
  }

  /** By the file itself, so that links and other spellings of its name are the same. */
  private boolean isInput(Path file) throws InvalidInputException {
    try {
      for (Path input : inputs) {
        if (Files.exists(input) && Files.isSameFile(file, input)) {
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      throw refused(file.toString(), "cannot be told from the inputs; name another file");
    }
  }

  private static InvalidInputException refused(String name, String why) {
    return new InvalidInputException(Diagnostic.of(name, why));
  }
}
