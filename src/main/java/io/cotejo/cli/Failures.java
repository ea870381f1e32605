package io.cotejo.cli;

import io.cotejo.bitext.InvalidInputException;
import io.cotejo.cli.console.Console;
import io.cotejo.cli.console.ExitCode;
import io.cotejo.cli.console.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Failures as messages for people and exit codes. Stateless. */
final class Failures {

  private static final int MOST_SUGGESTIONS = 2;

  private Failures() {}

  /** One line, what may have been meant, and where all of it is told. */
  static int explain(ParameterException e, Console console) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    String message = e.getMessage().replaceAll("\\s*\\R\\s*", " ");
    console.err().println(command + ": error: " + message);
    if (e instanceof UnmatchedArgumentException unmatched) {
      unmatched.getSuggestions().stream()
          .limit(MOST_SUGGESTIONS)
          .forEach(s -> console.err().println("perhaps: " + s));
    }
    console.err().println("see " + command + " --help");
    return ExitCode.USAGE;
  }

  static int explain(Throwable e, Console console) {
    if (e instanceof InvalidInputException invalid) {
      return told(invalid.diagnostic().toString(), console);
    }
    if (e instanceof UncheckedIOException unchecked) {
      return explain(unchecked.getCause(), console);
    }
    if (e instanceof IOException io) {
      return told(Messages.of(io), console);
    }
    if (e instanceof InvalidPathException path) {
      return told(Messages.of(path), console);
    }
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (isLackOfMemory(cause)) {
        return told(Messages.OUT_OF_MEMORY, console);
      }
      if (cause instanceof StackOverflowError) {
        return told(Messages.TOO_DEEP, console);
      }
    }
    console.err().println("cotejo: error: this is a bug; please report it with what follows");
    e.printStackTrace(console.err());
    return ExitCode.BUG;
  }

  /** A class that could not be made ready keeps but the words of what was in the way. */
  private static boolean isLackOfMemory(Throwable e) {
    return e instanceof OutOfMemoryError
        || (e instanceof LinkageError
            && String.valueOf(e.getMessage()).contains(OutOfMemoryError.class.getName()));
  }

  private static int told(String message, Console console) {
    console.err().println(message);
    return ExitCode.INVALID_INPUT;
  }
}
