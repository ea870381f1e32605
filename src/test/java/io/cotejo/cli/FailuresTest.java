package io.cotejo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.cotejo.cli.console.Console;
import io.cotejo.cli.console.ExitCode;
import io.cotejo.cli.console.Messages;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FailuresTest {

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Console console =
      new Console(
          InputStream.nullInputStream(),
          OutputStream.nullOutputStream(),
          new PrintStream(err, true, StandardCharsets.UTF_8),
          Path.of(""),
          false,
          Map.of(),
          stop -> {});

  /** What the JVM throws for a class whose first use ran out of memory in another thread. */
  @Test
  void classThatLackedMemoryIsNoBug() {
    Error error = new NoClassDefFoundError("Could not initialize class io.cotejo.Words");
    error.initCause(
        new ExceptionInInitializerError(
            "Exception java.lang.OutOfMemoryError: Java heap space [in thread \"main\"]"));
    assertThat(Failures.explain(error, console)).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(err.toString(StandardCharsets.UTF_8).strip()).isEqualTo(Messages.OUT_OF_MEMORY);
  }

  @Test
  void classThatIsMissingIsABug() {
    Error error = new NoClassDefFoundError("io/cotejo/Words");
    assertThat(Failures.explain(error, console)).isEqualTo(ExitCode.BUG);
  }
}
