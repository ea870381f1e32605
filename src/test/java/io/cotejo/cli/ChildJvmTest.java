package io.cotejo.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.cotejo.cli.console.ExitCode;
import io.cotejo.cli.console.Messages;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What depends on the JVM: its memory, its stack, its locale. */
class ChildJvmTest {

  @TempDir private Path folder;

  private record Ended(int code, String err) {}

  private Ended cotejo(String locale, String option, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(option, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.add("io.cotejo.cli.Main");
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("CLASSPATH", classPath());
    builder.environment().put("LC_ALL", locale);
    Path err = Files.createTempFile("messages", null);
    Process process =
        builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(err.toFile()).start();
    boolean ended = process.waitFor(240, TimeUnit.SECONDS);
    process.destroyForcibly();
    assertThat(ended).as("it ends by itself").isTrue();
    String said = Files.readString(err, StandardCharsets.UTF_8);
    Files.delete(err);
    return new Ended(process.exitValue(), said);
  }

  private static String classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"run -o out", "translate -o out/", "align -o out.jsonl", "mine -o out.tsv"})
  void tooLittleMemoryIsOneLineAndNoOutput(String words) throws Exception {
    Files.writeString(folder.resolve("es.txt"), "El barco salió del puerto.\n".repeat(3));
    Files.writeString(folder.resolve("en.txt"), "The ship left the port.\n".repeat(3));
    List<String> line = new ArrayList<>(List.of(words.split(" ")));
    line.addAll(List.of("es.txt", "en.txt"));
    Ended ended = cotejo("C.UTF-8", "-Xmx16m", line.toArray(String[]::new));
    assertThat(ended.err().lines()).last().isEqualTo(Messages.OUT_OF_MEMORY);
    assertThat(ended.err()).doesNotContain("\tat ", "bug");
    assertThat(ended.code()).isEqualTo(ExitCode.INVALID_INPUT);
    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files.filter(Files::isRegularFile).map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrder("es.txt", "en.txt");
    }
  }

  @Test
  void textThatIsNestedTooDeeplyIsNoBug() throws Exception {
    Files.writeString(
        folder.resolve("deep.html"), "<div>".repeat(200_000) + "Hola." + "</div>".repeat(200_000));
    Files.writeString(folder.resolve("deep.jsonl"), "{\"text\":" + "[".repeat(200_000) + "\n");
    Files.writeString(folder.resolve("long.txt"), "(".repeat(200_000) + "a ".repeat(200_000));
    Files.writeString(folder.resolve("plain.txt"), "Hola, buenos días.\n");
    Ended ended =
        cotejo("C.UTF-8", "-Xss256k", "detect", "deep.html", "deep.jsonl", "long.txt", "plain.txt");
    assertThat(ended.err()).doesNotContain("\tat ", "bug");
    assertThat(ended.code()).isIn(ExitCode.OK, ExitCode.SOME_FAILED, ExitCode.INVALID_INPUT);
  }

  @Test
  void aNameThatTheLocaleLacksStopsNoOther() throws Exception {
    assumeTrue(Files.isDirectory(Path.of("/proc")), "this system knows names by their characters");
    Files.createDirectories(folder.resolve("in"));
    Files.writeString(folder.resolve("in/niño.txt"), "Hola.\n");
    Files.writeString(folder.resolve("in/b.txt"), "Buenos días.\n");

    Ended mirrored = cotejo("C", "-Xmx512m", "translate", "in", "-o", "out");
    assertThat(mirrored.err()).doesNotContain("error");
    assertThat(mirrored.code()).isEqualTo(ExitCode.OK);
    assertThat(folder.resolve("out/niño.txt")).isRegularFile();

    Ended named = cotejo("C", "-Xmx512m", "segment", "in/niño.txt", "in/b.txt");
    assertThat(named.err().lines())
        .singleElement()
        .asString()
        .contains("error: not a file name on this system", "set LC_ALL=C.UTF-8");
    assertThat(named.code()).isEqualTo(ExitCode.SOME_FAILED);

    Ended output = cotejo("C", "-Xmx512m", "align", "in/b.txt", "in/b.txt", "-o", "año.jsonl");
    assertThat(output.err()).contains("not a file name on this system").doesNotContain("\tat ");
    assertThat(output.code()).isEqualTo(ExitCode.INVALID_INPUT);
  }
}
