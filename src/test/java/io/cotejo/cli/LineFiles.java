package io.cotejo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.bitext.InvalidInputException;
import io.cotejo.cli.console.Console;
import io.cotejo.cli.console.ExitCode;
import io.cotejo.evaluate.BeadFile;
import io.cotejo.evaluate.GoldBead;
import io.cotejo.evaluate.ScoredBead;
import io.cotejo.testing.ParallelText;
import io.cotejo.testing.RandomTexts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Files of one sentence a line in a folder, and commands run on them. */
public record LineFiles(Path folder) {

  /** What a command left behind. */
  public record Result(int code, String out, String err) {}

  public Result run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream messages = new PrintStream(err, true, StandardCharsets.UTF_8);
    Console console =
        new Console(
            InputStream.nullInputStream(), out, messages, folder, false, Map.of(), stop -> {});
    int code = Commands.execute(console, arguments);
    return new Result(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** The standard output of a command that works and has nothing to say. */
  public String output(String... arguments) {
    Result result = run(arguments);
    assertThat(result.err()).isEmpty();
    assertThat(result.code()).isEqualTo(ExitCode.OK);
    return result.out();
  }

  /** A command that is refused with a line that ends so, and no output. */
  public void assertRefused(String message, String... arguments) {
    Result result = run(arguments);
    assertThat(result.err()).hasLineCount(1).endsWith(message + System.lineSeparator());
    assertThat(result.code()).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(result.out()).isEmpty();
  }

  /** Wrong usage: a message that begins so, and where all is told. */
  public void assertWrongUsage(String message, String... arguments) {
    Result result = run(arguments);
    String command = "cotejo " + arguments[0];
    assertThat(result.err())
        .startsWith(command + ": error: " + message)
        .endsWith("see " + command + " --help" + System.lineSeparator());
    assertThat(result.code()).isEqualTo(ExitCode.USAGE);
    assertThat(result.out()).isEmpty();
  }

  public void write(String name, String text) {
    write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  public void write(String name, byte[] bytes) {
    try {
      Files.write(folder.resolve(name), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void writeLines(String name, List<String> lines) {
    write(name, lines.isEmpty() ? "" : String.join("\n", lines) + "\n");
  }

  /** Writes {@code name.s}, {@code name.p} and {@code name.t}: source, pivot and target. */
  ParallelText writeParallel(String name, int seed, int beads) {
    ParallelText text = ParallelText.of(new RandomTexts(seed, 500), beads);
    writeLines(name + ".s", text.pair().source().texts());
    writeLines(name + ".p", text.pair().pivot());
    writeLines(name + ".t", text.pair().target().texts());
    return text;
  }

  public String read(String name) {
    try {
      return Files.readString(folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<ScoredBead> scored(String text) {
    try {
      return new BeadFile("out").parse(text.lines().toList());
    } catch (InvalidInputException e) {
      throw new AssertionError(e);
    }
  }

  static List<GoldBead> beads(String text) {
    return scored(text).stream().map(ScoredBead::bead).toList();
  }

  /** Every line of both files is in one bead, and all of them are in order. */
  static void assertComplete(String text, int sources, int targets) {
    assertThat(indices(text, GoldBead::source))
        .isEqualTo(IntStream.range(0, sources).boxed().toList());
    assertThat(indices(text, GoldBead::target))
        .isEqualTo(IntStream.range(0, targets).boxed().toList());
    assertThat(scored(text)).allMatch(b -> b.score().orElse(-1) >= 0 && b.score().orElse(2) <= 1);
  }

  private static List<Integer> indices(String text, Function<GoldBead, List<Integer>> side) {
    return beads(text).stream().flatMap(b -> side.apply(b).stream()).toList();
  }
}
