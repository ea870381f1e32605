package io.cotejo.cli.flags;

import io.cotejo.cli.console.AbstractCommand;
import io.cotejo.cli.console.Console;
import io.cotejo.ingest.files.InputFinder;
import io.cotejo.ingest.files.PassedOver;
import java.util.Collection;
import java.util.List;
import picocli.CommandLine.Option;

/** The flag by which a command names, line by line, what it otherwise only counts. */
public final class Verbose {

  @Option(
      names = {"-v", "--verbose"},
      description = "Name what is passed over or left out and why, a line each.")
  private boolean asked;

  public boolean asked() {
    return asked;
  }

  /** Prints each line to standard error, if that was asked for. */
  public void tell(Console console, Collection<String> lines) {
    if (asked) {
      lines.forEach(console.err()::println);
    }
  }

  /**
   * Names the files that were passed over, if that was asked for; folders of results in any case.
   */
  public void tell(AbstractCommand command, InputFinder.Found found) {
    List<PassedOver> all = found.passedOver();
    all.stream().filter(PassedOver::isFolder).forEach(p -> command.say("cotejo: note: " + p));
    tell(
        command.console(),
        all.stream().filter(p -> !p.isFolder()).map(PassedOver::toString).toList());
  }
}
