package io.cotejo.cli.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.cotejo.cli.Shell;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StandardOutputTest {

  private static final Path FULL = Path.of("/dev/full");

  @TempDir private Path folder;

  private Shell shell;

  @BeforeEach
  void writeDocument() {
    shell = new Shell(folder);
    shell.write("a.txt", "The ships left the harbour at noon. Nobody saw them again.\n");
  }

  /** Fails with every byte. */
  private static OutputStream failing(String message) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(message);
      }
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"Broken pipe", "The pipe is being closed"})
  void aReaderWhoHasSeenEnoughIsNoError(String message) {
    Shell.Result result = shell.runInto(failing(message), "segment", "a.txt");
    assertThat(result).isEqualTo(new Shell.Result(ExitCode.OK, "", ""));
  }

  @Test
  void aClosedPipeHidesNoBadInput() {
    Shell.Result result = shell.runInto(failing("Broken pipe"), "segment", "a.txt", "b.txt");
    assertThat(result.code()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(result.errors()).singleElement().asString().startsWith("b.txt: error: ");
  }

  @Test
  void anyOtherFailureIsOneLine() {
    Shell.Result result = shell.runInto(failing("Input/output error"), "segment", "a.txt");
    assertThat(result.code()).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(result.errors())
        .containsExactly(
            "standard output: error: cannot be written: Input/output error;"
                + " make room or allow it, or write elsewhere");
  }

  @ParameterizedTest
  @ValueSource(strings = {"segment a.txt", "align a.txt", "--help", "--version", "run --help"})
  void aFullDiskIsOneLine(String command) throws IOException {
    assumeTrue(Files.exists(FULL), "this system has no " + FULL);
    try (OutputStream full = Files.newOutputStream(FULL)) {
      Shell.Result result =
          shell.runInto(new BufferedOutputStream(full, 1 << 16), command.split(" "));
      assertThat(result.code()).isEqualTo(ExitCode.INVALID_INPUT);
      assertThat(result.errors())
          .singleElement()
          .asString()
          .startsWith("standard output: error: cannot be written: No space left on device; ");
    } catch (IOException e) {
      // Closing flushes once more what never fitted.
      assertThat(e).hasMessageContaining("No space left");
    }
  }
}
