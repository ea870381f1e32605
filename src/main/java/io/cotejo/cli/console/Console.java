package io.cotejo.cli.console;

import io.cotejo.format.AtomicFiles;
import io.cotejo.format.Drafts;
import io.cotejo.translate.TranslationException;
import io.cotejo.translate.delivery.Stop;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What a command talks to; injected, so that commands can be run inside a test.
 *
 * @param in standard input
 * @param out results
 * @param err messages and progress
 * @param folder relative paths are relative to it
 * @param interactive whether people watch: progress is shown
 * @param environment all variables of the process
 * @param interrupts is given what a Ctrl-C is to stop from now on, instead of the program
 */
public record Console(
    InputStream in,
    OutputStream out,
    PrintStream err,
    Path folder,
    boolean interactive,
    Map<String, String> environment,
    Consumer<Stop> interrupts) {

  /** Where Linux has the files of standard output and error. */
  private static final List<Path> REDIRECTED =
      List.of(Path.of("/proc/self/fd/1"), Path.of("/proc/self/fd/2"));

  public Path resolve(String path) {
    return folder.resolve(path);
  }

  /**
   * What is written while a command runs, and so is no input: its output, and what shells redirect.
   */
  public List<Path> written(Optional<Path> output) {
    return Stream.concat(output.stream(), REDIRECTED.stream()).toList();
  }

  /** The bytes of a file, or of standard input if it is called {@code -}. */
  public InputStream open(String name) throws IOException {
    return name.equals("-") ? in : Files.newInputStream(resolve(name));
  }

  /** For results, in UTF-8 whatever the locale; to be flushed, not closed. */
  public Writer writer() {
    return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  public Console withIn(InputStream other) {
    return new Console(other, out, err, folder, interactive, environment, interrupts);
  }

  public Console withOut(OutputStream other) {
    return new Console(in, other, err, folder, interactive, environment, interrupts);
  }

  /** Tells of a back end that failed, which decides the exit code. */
  public int exitCode(Optional<TranslationException> failure, int otherwise) {
    failure.ifPresent(f -> err.println(Messages.of(f)));
    return failure.map(ExitCode::of).orElse(otherwise);
  }

  /**
   * Writes to a file, whole or not at all, to a pipe or device, or to standard output if there is
   * none.
   *
   * @throws IOException if it cannot be written
   */
  public void deliver(Optional<Path> file, AtomicFiles.Content content) throws IOException {
    if (file.isPresent() && isDevice(file.get())) {
      try (Writer device =
          Files.newBufferedWriter(
              file.get(), StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
        content.writeTo(device);
      }
    } else if (file.isPresent()) {
      new Drafts(Clock.systemUTC()).sweep(file.get());
      AtomicFiles.write(file.get(), content);
    } else {
      Writer out = writer();
      content.writeTo(out);
      out.flush();
    }
  }

  /** Whether it takes what comes, and nothing that is there is lost: a pipe, a terminal. */
  public static boolean isDevice(Path file) {
    return Files.exists(file)
        && !Files.isDirectory(file)
        && (!Files.isRegularFile(file) || file.startsWith("/dev") || file.startsWith("/proc"));
  }
}
