package io.cotejo.cli;

import io.cotejo.cli.console.Console;
import io.cotejo.cli.console.ExitCode;
import io.cotejo.cli.console.Interrupts;
import io.cotejo.cli.console.Messages;
import io.cotejo.cli.console.Terminal;
import io.cotejo.translate.delivery.Stop;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The command {@code cotejo}. */
public final class Main {

  private static final int BUFFER = 1 << 16;

  private Main() {}

  /** Runs a command and exits with its code. */
  public static void main(String[] arguments) {
    OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER);
    // Always UTF-8, whatever the locale says.
    PrintStream err =
        new PrintStream(
            new BufferedOutputStream(new FileOutputStream(FileDescriptor.err), BUFFER),
            true,
            StandardCharsets.UTF_8);
    Console console =
        new Console(
            System.in,
            out,
            err,
            Path.of(""),
            Terminal.isInteractive(System.getenv()),
            System.getenv(),
            stop -> Interrupts.first(() -> stop(stop, err), () -> quit(err)));
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, e) -> {
          int code = Failures.explain(e, console);
          err.flush();
          Runtime.getRuntime().halt(code);
        });
    System.exit(
        VersionAlone.isAsked(arguments)
            ? VersionAlone.say(console)
            : Commands.execute(console, arguments));
  }

  private static void stop(Stop stop, PrintStream err) {
    stop.request();
    err.println(Messages.STOPPING);
  }

  /** At the second Ctrl-C; what was saved stays saved. */
  private static void quit(PrintStream err) {
    err.flush();
    Runtime.getRuntime().halt(ExitCode.INTERRUPTED);
  }
}
