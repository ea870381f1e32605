package io.cotejo.cli;

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
    PrintStream out = stream(FileDescriptor.out, false);
    PrintStream err = stream(FileDescriptor.err, true);
    Console console =
        new Console(System.in, out, err, Path.of(""), Terminal.isInteractive(System.getenv()));
    System.exit(Commands.execute(console, arguments));
  }

  /** Always UTF-8, whatever the locale says. */
  private static PrintStream stream(FileDescriptor descriptor, boolean autoFlush) {
    OutputStream raw = new FileOutputStream(descriptor);
    return new PrintStream(
        new java.io.BufferedOutputStream(raw, BUFFER), autoFlush, StandardCharsets.UTF_8);
  }
}
