package io.cotejo.cli.flags;

import io.cotejo.bitext.InvalidInputException;
import io.cotejo.cli.console.AbstractCommand;
import io.cotejo.cli.console.Console;
import io.cotejo.cli.console.Headings;
import io.cotejo.format.AtomicFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where a result goes: a new file, or one that may be replaced. */
public final class OutputFile {

  private static final String STDOUT = "-";

  @Option(
      names = {"-o", "--output"},
      descriptionKey = Headings.OUTPUT,
      paramLabel = "FILE",
      description = "Where to (default, or -: standard output).")
  private String name;

  @Option(
      names = {"-f", "--force"},
      descriptionKey = Headings.OUTPUT,
      description = "Replace an output file that is there; never an input, nor a file of a run.")
  private boolean force;

  /** The file as the user named it; empty for standard output. */
  public Optional<String> name() {
    return Optional.ofNullable(name).filter(n -> !n.equals(STDOUT));
  }

  public Optional<Path> path(Console console) {
    return name().map(console::resolve);
  }

  public boolean force() {
    return force;
  }

  /** Refuses a file that must not be written over, before any work is done. */
  public void check(AbstractCommand command) throws InvalidInputException {
    check(command, List.of());
  }

  /** The same with inputs that are not on the command line. */
  public void check(AbstractCommand command, Collection<Path> found) throws InvalidInputException {
    if (name().isPresent()) {
      OutputRule.of(command, found, force).check(name, command.console().resolve(name));
    }
  }

  public void write(Console console, AtomicFiles.Content content) throws IOException {
    console.deliver(path(console), content);
  }
}
