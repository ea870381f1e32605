package io.cotejo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.cli.console.Console;
import io.cotejo.cli.console.ExitCode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Runs commands in a folder, as a shell does, and keeps what they say. */
public record Shell(Path folder, boolean interactive, Map<String, String> environment) {

  /** The sample documents of the project; tests run in its base folder. */
  static final Path SEEDS = Path.of("seeds").toAbsolutePath();

  /** What a command left behind. */
  public record Result(int code, String out, String err) {

    public List<String> errors() {
      return err.lines().toList();
    }
  }

  public Shell(Path folder) {
    this(folder, false, Map.of("HOME", folder.resolve("home").toString()));
  }

  public Shell watched() {
    return new Shell(folder, true, environment);
  }

  /** With another variable. */
  public Shell with(String variable, String value) {
    Map<String, String> more = new TreeMap<>(environment);
    more.put(variable, value);
    return new Shell(folder, interactive, more);
  }

  public Result run(String... arguments) {
    return runOn("", arguments);
  }

  public Result runOn(String stdin, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = execute(stdin, out, err, arguments);
    return new Result(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** With a standard output of the test's own, such as one that fails. */
  public Result runInto(OutputStream out, String... arguments) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = execute("", out, err, arguments);
    return new Result(code, "", err.toString(StandardCharsets.UTF_8));
  }

  private int execute(String stdin, OutputStream out, OutputStream err, String... arguments) {
    ByteArrayInputStream in = new ByteArrayInputStream(stdin.getBytes(StandardCharsets.UTF_8));
    PrintStream messages = new PrintStream(err, true, StandardCharsets.UTF_8);
    Console console = new Console(in, out, messages, folder, interactive, environment, stop -> {});
    return Commands.execute(console, arguments);
  }

  public Path write(String name, String text) {
    return write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  public Path write(String name, byte[] bytes) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String read(String name) {
    try {
      return Files.readString(folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The contents of all files below a folder, by name, hidden ones too. */
  public Map<String, String> contents(String name) {
    Path root = folder.resolve(name);
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      files
          .filter(Files::isRegularFile)
          .forEach(f -> contents.put(root.relativize(f).toString(), read(f.toString())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return contents;
  }

  /** The beads of these lines as lines of the format, without their confidence. */
  List<String> beads(List<String> sources, List<String> targets, String... more)
      throws IOException {
    Files.write(folder.resolve("source"), sources);
    Files.write(folder.resolve("target"), targets);
    List<String> command =
        new ArrayList<>(List.of("align", "-q", "--one-per-line", "source", "target"));
    command.addAll(List.of(more));
    Result result = run(command.toArray(String[]::new));
    assertThat(result.code()).as(result.err()).isEqualTo(ExitCode.OK);
    return result.out().lines().map(l -> l.substring(0, l.lastIndexOf(':'))).toList();
  }
}
