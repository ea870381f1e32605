package io.cotejo.cli;

import io.cotejo.cli.console.Console;
import io.cotejo.cli.console.ExitCode;
import io.cotejo.cli.console.StandardOutput;
import io.cotejo.cli.console.VersionText;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/**
 * {@code cotejo --version} and nothing else: scripts ask for it often, and to know the commands
 * first would take twice as long as all the rest. Stateless.
 */
final class VersionAlone {

  private static final Set<String> FLAGS = Set.of("--version", "-V");

  private VersionAlone() {}

  static boolean isAsked(String... arguments) {
    return arguments.length == 1 && FLAGS.contains(arguments[0]);
  }

  /** Says it and answers the exit code. */
  static int say(Console outer) {
    Console console = outer.withOut(new StandardOutput(outer.out()));
    try {
      console.deliver(Optional.empty(), out -> out.write(VersionText.line() + "\n"));
      return ExitCode.OK;
    } catch (IOException e) {
      return Failures.explain(e, console);
    }
  }
}
