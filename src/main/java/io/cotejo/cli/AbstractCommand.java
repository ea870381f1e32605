package io.cotejo.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What all subcommands have in common. */
@Command(mixinStandardHelpOptions = true, versionProvider = Version.class)
abstract class AbstractCommand implements Callable<Integer> {

  private final Console console;

  @Option(
      names = {"-q", "--quiet"},
      description = "Say nothing but errors.")
  private boolean quiet;

  AbstractCommand(Console console) {
    this.console = console;
  }

  Console console() {
    return console;
  }

  boolean quiet() {
    return quiet;
  }

  /** A message for people; nothing with {@code --quiet}. */
  void say(String message) {
    if (!quiet) {
      console.err().println(message);
    }
  }
}
