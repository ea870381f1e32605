package io.cotejo.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What all subcommands have in common. */
@Command(mixinStandardHelpOptions = true, versionProvider = Version.class)
abstract class AbstractCommand implements Callable<Integer> {

  private final Console console;

  @Option(
      names = {"-q", "--quiet"},
      description = "Say nothing but errors.")
  private boolean quiet;

  @Spec private CommandSpec command;

  AbstractCommand(Console console) {
    this.console = console;
  }

  /** For flags that do not fit together; usage is shown. */
  ParameterException wrongUsage(String message) {
    return new ParameterException(command.commandLine(), message);
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
